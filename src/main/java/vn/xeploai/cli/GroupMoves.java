package vn.xeploai.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.batch.Competitor;
import vn.xeploai.batch.Contender;
import vn.xeploai.batch.Groups;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.report.CommuneMoves;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Cause;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Move;

/**
 * What changes asked of many communes make of the committees that share a quota. Nothing but the
 * rating of a committee rests on the committees of others.
 */
final class GroupMoves {
  private final Groups before;
  private final Groups after;
  private final List<Change> changes;
  private final Messages messages;

  /**
   * What the changes make of a commune by itself.
   *
   * @param moves who moves
   * @param committee its committee, where the commune names a group
   */
  record Alone(CommuneMoves moves, Optional<Sides> committee) {}

  /**
   * A committee without the changes and with them.
   *
   * @param before without
   * @param after with them
   */
  record Sides(Competitor before, Competitor after) {}

  private GroupMoves(Map<String, Sides> committees, List<Change> changes, Messages messages) {
    SortedMap<String, Competitor> were = new TreeMap<>();
    SortedMap<String, Competitor> are = new TreeMap<>();
    committees.forEach(
        (name, one) -> {
          were.put(name, one.before());
          are.put(name, one.after());
        });
    this.before = new Groups(were);
    this.after = new Groups(are);
    this.changes = changes;
    this.messages = messages;
  }

  /** The moves of each, its committee's under the quota it shares. */
  static SortedMap<String, CommuneMoves> of(
      Map<String, Alone> communes, List<Change> changes, Messages messages) {
    SortedMap<String, Sides> committees = new TreeMap<>();
    communes.forEach((name, one) -> one.committee().ifPresent(own -> committees.put(name, own)));
    GroupMoves groups = new GroupMoves(committees, changes, messages);
    SortedMap<String, CommuneMoves> together = new TreeMap<>();
    communes.forEach(
        (name, one) ->
            together.put(
                name,
                one.committee()
                    .map(own -> groups.inGroup(name, one.moves(), own))
                    .orElse(one.moves())));
    return together;
  }

  private CommuneMoves inGroup(String name, CommuneMoves moves, Sides own) {
    Span wasAlone = own.before().rating(Optional.empty()).span();
    Span isAlone = own.after().rating(Optional.empty()).span();
    Span was = own.before().rating(before.rivals(name, own.before())).span();
    Span is = own.after().rating(after.rivals(name, own.after())).span();
    Optional<CommuneMoves.Told> alone =
        moves.moves().stream()
            .filter(told -> told.move().kind() == SubjectKind.COMMITTEE)
            .findFirst();
    CommuneMoves.Told told =
        alone
            .map(
                one -> new CommuneMoves.Told(move(moves, was, is, one.move().cause()), one.cause()))
            .orElseGet(() -> byOthers(name, moves, own, was, is));
    return moves.together(move(moves, wasAlone, isAlone, told.move().cause()), told);
  }

  /**
   * A committee that alone would stay moves: the quota, its rank or others of its group changed.
   */
  private CommuneMoves.Told byOthers(
      String name, CommuneMoves moves, Sides own, Span was, Span is) {
    SortedMap<String, Contender> changed = after.others(name, own.after());
    changed.entrySet().removeAll(before.others(name, own.before()).entrySet());
    List<String> through = List.copyOf(changed.keySet());
    Cause cause = new Cause(Cause.Type.QUOTA, changes, Optional.empty(), List.of(), through);
    return new CommuneMoves.Told(move(moves, was, is, cause), messages.of(why(own, through)));
  }

  private static Message why(Sides own, List<String> through) {
    String group = own.after().group();
    if (!through.isEmpty()) {
      return Message.of("whatif.many.others", group, String.join(", ", through));
    }
    return own.before().committee().equals(own.after().committee())
        ? Message.of("whatif.many.quota", group)
        : Message.of("whatif.many.rank", group);
  }

  private static Move move(CommuneMoves moves, Span from, Span to, Cause cause) {
    return new Move(Committee.ID, SubjectKind.COMMITTEE, moves.commune().name(), from, to, cause);
  }
}
