package vn.xeploai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.facts.Level;

/** Criteria of one level or of several in one sentence. */
final class ByLevel {
  private ByLevel() {}

  /**
   * The criteria one after the other. Where they are of several levels each names its own, and what
   * several levels ask alike is said once.
   *
   * @param say a criterion in words, with what is to stand behind its title
   */
  static String joined(List<Finding> findings, BiFunction<Finding, String, String> say) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    findings.forEach(
        finding ->
            alike.computeIfAbsent(say.apply(finding, ""), text -> new ArrayList<>()).add(finding));
    boolean several = findings.stream().map(Finding::level).distinct().count() > 1;
    return alike.values().stream()
        .map(same -> say.apply(same.get(0), several ? " (" + levels(same) + ")" : ""))
        .collect(Collectors.joining("; "));
  }

  private static String levels(List<Finding> findings) {
    return findings.stream()
        .map(Finding::level)
        .distinct()
        .map(Level::name)
        .collect(Collectors.joining(", "));
  }
}
