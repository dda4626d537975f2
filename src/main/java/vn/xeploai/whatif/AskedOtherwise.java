package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rulebook.Rulebook;

/**
 * What two rulebooks ask of one sort of subjects.
 *
 * @param as a member's role, else a kind of subject, in small letters
 * @param both criteria that both ask, as {@code LEVEL.NAME}
 * @param dropped criteria that only the one before asks
 * @param added criteria that only the one after asks
 */
public record AskedOtherwise(
    String as, List<String> both, List<String> dropped, List<String> added) {
  /** Copies the lists. */
  public AskedOtherwise {
    both = List.copyOf(both);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /** What differs between two rulebooks; nothing where they ask the same. */
  static List<AskedOtherwise> between(Rulebook before, Rulebook after) {
    List<AskedOtherwise> differing = new ArrayList<>();
    for (String as : sorts()) {
      List<String> earlier = before.criteria(as);
      List<String> later = after.criteria(as);
      if (!earlier.equals(later)) {
        TreeSet<String> both = new TreeSet<>(earlier);
        both.retainAll(later);
        differing.add(
            new AskedOtherwise(as, List.copyOf(both), rest(earlier, both), rest(later, both)));
      }
    }
    return differing;
  }

  private static List<String> rest(List<String> all, TreeSet<String> both) {
    return all.stream().filter(one -> !both.contains(one)).toList();
  }

  private static List<String> sorts() {
    return Stream.concat(
            Stream.of(Member.Role.values()),
            Stream.of(SubjectKind.values()).filter(SubjectKind::isCollective))
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
