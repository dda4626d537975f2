package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Justification;

/** What a session concluded, and why. */
final class Conclusions {
  private final List<Drawn> all;
  private final Map<String, Drawn> byHandle;
  private final Map<Class<?>, List<Drawn>> byType = new HashMap<>();

  /**
   * Everything concluded; two conclusions on one thing are both kept, for whoever looks for them.
   */
  Conclusions(List<Drawn> all) {
    this.all = List.copyOf(all);
    this.byHandle = new HashMap<>(all.size() * 2);
    for (Drawn one : all) {
      byHandle.put(one.conclusion().handle(), one);
      byType.computeIfAbsent(one.conclusion().getClass(), type -> new ArrayList<>()).add(one);
    }
  }

  /** Every conclusion with its justifications, by its name. */
  Map<String, Drawn> byHandle() {
    return byHandle;
  }

  /** All conclusions of one type. */
  <T extends Concluded> List<T> of(Class<T> type) {
    return drawn(type).stream().map(Drawn::conclusion).map(type::cast).toList();
  }

  /** All conclusions of one type, with their justifications. */
  List<Drawn> drawn(Class<? extends Concluded> type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Whether each thing was concluded once. */
  boolean single() {
    return byHandle.size() == all.size();
  }

  /** The rules that drew a conclusion. */
  List<String> rules(Concluded conclusion) {
    Drawn named = byHandle.get(conclusion.handle());
    return (named != null && named.conclusion() == conclusion
            ? List.of(named)
            : all.stream().filter(one -> one.conclusion() == conclusion).toList())
        .stream().flatMap(one -> one.why().stream()).map(Justification::rule).toList();
  }

  /** The criteria judged for a subject, for the message about one that got no rating. */
  String findingsOf(String subject) {
    return of(Finding.class).stream()
        .filter(finding -> finding.subject().equals(subject))
        .map(Finding::key)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
