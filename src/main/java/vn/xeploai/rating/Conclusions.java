package vn.xeploai.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Justification;

/**
 * What a session concluded, and why.
 *
 * @param justifications every conclusion with all its justifications
 */
record Conclusions(Map<Object, List<Justification>> justifications) {
  Conclusions {
    justifications = new LinkedHashMap<>(justifications);
  }

  /** All conclusions of one type. */
  <T> List<T> of(Class<T> type) {
    return justifications.keySet().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The rules that drew a conclusion. */
  List<String> rules(Object conclusion) {
    return justifications.getOrDefault(conclusion, List.of()).stream()
        .map(Justification::rule)
        .toList();
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
