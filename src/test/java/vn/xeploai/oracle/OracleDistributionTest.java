package vn.xeploai.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;

/** What must occur over many random dossiers, and what must hold of every one. */
class OracleDistributionTest {
  private static final int SEEDS = 500;

  @Test
  void everyCriterionOccursWithEveryOutcomeAndEveryLevelIsReached() {
    Map<String, Integer> seen = new TreeMap<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Verdict verdict = Oracle.rate(dossier, Oracle.defaults());
      Map<String, SubjectKind> kinds = kinds(dossier);
      verdict
          .findings()
          .forEach(
              (key, outcome) -> {
                String[] words = key.split(" ", 2);
                SubjectKind kind = kinds.getOrDefault(words[0], SubjectKind.MEMBER);
                seen.merge(kind + " " + words[1] + " " + outcome, 1, Integer::sum);
              });
      verdict
          .ratings()
          .forEach(
              (subject, span) -> {
                SubjectKind kind = kinds.getOrDefault(subject, SubjectKind.MEMBER);
                seen.merge(kind + " rated " + span, 1, Integer::sum);
              });
      verdict
          .targets()
          .forEach((code, outcome) -> seen.merge("target " + outcome, 1, Integer::sum));
      verdict
          .recommendations()
          .forEach(line -> seen.merge(line.substring(line.indexOf(' ') + 1), 1, Integer::sum));
    }
    seen.forEach((what, count) -> System.out.println(count + "\t" + what));
  }

  private static Map<String, SubjectKind> kinds(Dossier dossier) {
    Map<String, SubjectKind> kinds = new TreeMap<>();
    for (Subject subject : dossier.subjects()) {
      kinds.put(subject.id(), subject.kind());
    }
    return kinds;
  }
}
