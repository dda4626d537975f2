package vn.xeploai.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;

/**
 * A commune and what it asks of engines that know two truth values: a member whose facts have gaps
 * stands in two entries, first with what is missing at its worst, then at its best ({@code
 * criteria.md} section 1).
 *
 * @param dossier the commune's facts
 * @param entries what the engines rate, by number
 * @param members the member of each entry
 */
record Commune(Dossier dossier, List<Entry> entries, List<String> members) {
  static Commune of(Dossier dossier) {
    List<Entry> entries = new ArrayList<>();
    List<String> members = new ArrayList<>();
    Entries made = new Entries(dossier);
    for (String member : made.rated()) {
      Entry worst = made.entry(member, false, entries.size());
      entries.add(worst);
      members.add(member);
      if (!worst.equals(made.entry(member, true, worst.number()))) {
        entries.add(made.entry(member, true, entries.size()));
        members.add(member);
      }
    }
    return new Commune(dossier, List.copyOf(entries), List.copyOf(members));
  }

  /** How many members it rates. */
  int rated() {
    return Set.copyOf(members).size();
  }

  /** The merit of every member, from the level of each entry. */
  Map<String, Span> merits(List<Level> levels) {
    if (levels.size() != entries.size()) {
      throw new IllegalStateException(levels.size() + " levels for " + entries.size());
    }
    Map<String, Span> merits = new TreeMap<>();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      merits.merge(
          members.get(i), Span.of(level), (worst, best) -> new Span(worst.lowest(), level));
    }
    return merits;
  }
}
