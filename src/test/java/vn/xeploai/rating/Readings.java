package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.Verdict;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Holds an assessment by rules against the verdict of the second reading. */
final class Readings {
  static final Rulebook RULEBOOK = Rulebooks.named("qd124");

  private Readings() {}

  static Assessment rate(Dossier dossier) {
    return Rater.rate(dossier, "", RULEBOOK);
  }

  /** Every place in which the two readings differ. */
  static List<String> differences(Dossier dossier, Map<String, String> parameters) {
    return differences(dossier, RULEBOOK, parameters);
  }

  /** Every place in which the two readings of a rulebook differ. */
  static List<String> differences(Dossier dossier, Rulebook by, Map<String, String> parameters) {
    Verdict oracle = Oracle.rate(dossier, by.id(), parameters);
    Rulebook rulebook = by;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      rulebook = rulebook.with(parameter.getKey(), parameter.getValue());
    }
    Assessment rules = Rater.rate(dossier, "", rulebook);
    List<String> differences = new ArrayList<>();
    Map<String, String> targets = new TreeMap<>();
    rules.judgements().forEach((code, one) -> targets.put(code, one.verdict().name()));
    compare("target", oracle.targets(), targets, differences);
    Map<String, String> findings = new TreeMap<>();
    rules
        .findings()
        .forEach(one -> findings.put(one.subject() + " " + one.key(), one.outcome().name()));
    compare("finding", oracle.findings(), findings, differences);
    Map<String, String> merits = new TreeMap<>();
    Map<String, String> ratings = new TreeMap<>();
    rules
        .ratings()
        .forEach(
            (subject, one) -> {
              merits.put(subject, one.merit().lowest() + ".." + one.merit().highest());
              ratings.put(subject, one.span().lowest() + ".." + one.span().highest());
            });
    compare("merit", oracle.merits(), merits, differences);
    compare("rating", oracle.ratings(), ratings, differences);
    TreeSet<String> recommended = new TreeSet<>();
    rules
        .recommendations()
        .forEach(one -> recommended.add(one.subject() + " " + one.kind() + " " + one.reason()));
    if (!recommended.equals(new TreeSet<>(oracle.recommendations()))) {
      differences.add(
          "recommendations: oracle " + oracle.recommendations() + ", rules " + recommended);
    }
    return differences;
  }

  private static void compare(
      String what,
      Map<String, String> oracle,
      Map<String, String> rules,
      List<String> differences) {
    TreeSet<String> keys = new TreeSet<>(oracle.keySet());
    keys.addAll(rules.keySet());
    for (String key : keys) {
      String one = oracle.getOrDefault(key, "nothing");
      String other = rules.getOrDefault(key, "nothing");
      if (!one.equals(other)) {
        differences.add(what + " " + key + ": oracle " + one + ", rules " + other);
      }
    }
  }
}
