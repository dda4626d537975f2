package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;

/** Over some hundred random dossiers everything that can occur has occurred. */
class OracleDistributionTest {
  private static final int SEEDS = 500;

  private static final List<String> CONCLUSIONS =
      List.of(
          "KHTNV.degradation",
          "KHTNV.forbidden-acts",
          "KHTNV.example-breach",
          "KHTNV.disunity",
          "KHTNV.leadership-degraded");
  private static final List<String> SUBORDINATES =
      List.of("no-subordinate-disciplined", "subordinates-disciplined", "corruption-below");
  private static final List<String> WORK =
      List.of(
          "on-time",
          "exceeded",
          "completed",
          "late",
          "not-completed",
          "work-and-key",
          "targets-met",
          "targets-exceeded");

  /** How often: {@code KIND LEVEL.name OUTCOME}, {@code KIND rated SPAN} and the like. */
  private static final Map<String, Integer> SEEN = new TreeMap<>();

  /** What was asked: {@code KIND LEVEL.name}. */
  private static final Set<String> ASKED = new TreeSet<>();

  @BeforeAll
  static void rateMany() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Verdict verdict = Oracle.rate(dossier, Oracle.defaults());
      for (Subject subject : dossier.subjects()) {
        see(subject.kind() + " rated " + verdict.ratings().get(subject.id()));
        see(subject.kind() + " merit " + verdict.merits().get(subject.id()));
        String prefix = subject.id() + " ";
        for (Map.Entry<String, String> finding : verdict.findings().entrySet()) {
          if (finding.getKey().startsWith(prefix)) {
            String clause = finding.getKey().substring(prefix.length());
            ASKED.add(subject.kind() + " " + clause);
            see(subject.kind() + " " + clause + " " + finding.getValue());
          }
        }
      }
      verdict.targets().values().forEach(outcome -> see("target " + outcome));
      verdict.recommendations().forEach(line -> see(line.substring(line.indexOf(' ') + 1)));
    }
    if (Boolean.getBoolean("oracle.print")) {
      SEEN.forEach((what, count) -> System.out.println(count + "\t" + what));
    }
  }

  private static void see(String what) {
    SEEN.merge(what, 1, Integer::sum);
  }

  @Test
  void everyCriterionHasHadEveryOutcome() {
    Set<String> wanted = new TreeSet<>();
    for (String asked : ASKED) {
      for (Outcome outcome : Outcome.values()) {
        if (possible(asked, outcome)) {
          wanted.add(asked + " " + outcome);
        }
      }
    }
    // 15 of the member, 18 of every collective, 2, 7 and 2 of their own, and the quota
    assertEquals(15 + 5 * 18 + 2 + 7 + 2 + 6, ASKED.size());
    assertSeen(wanted);
  }

  private static boolean possible(String asked, Outcome outcome) {
    String kind = asked.substring(0, asked.indexOf(' '));
    String clause = asked.substring(asked.indexOf(' ') + 1);
    String name = clause.substring(clause.indexOf('.') + 1);
    boolean committee = kind.equals("COMMITTEE");
    if (name.equals("quota")) {
      return possibleInQuota(kind, outcome);
    }
    if (SUBORDINATES.contains(name) && !committee) {
      return outcome == Outcome.NOT_APPLICABLE;
    }
    return switch (outcome) {
      case MET, NOT_MET -> true;
      case UNKNOWN -> !CONCLUSIONS.contains(clause) && !asked.equals("MEMBER KHTNV.disciplined");
      case NOT_APPLICABLE -> WORK.contains(name);
      case WAIVED -> name.equals("work-and-key");
    };
  }

  /** Up to four organisations have no place at 20 %: none of them is ever open. */
  private static boolean possibleInQuota(String kind, Outcome outcome) {
    boolean group = Arrays.asList("MEMBER", "CELL", "ORGANISATION").contains(kind);
    return switch (outcome) {
      case MET, NOT_MET -> group;
      case UNKNOWN -> group && !kind.equals("ORGANISATION");
      case NOT_APPLICABLE -> true;
      case WAIVED -> false;
    };
  }

  @Test
  void everyLevelHasBeenSettledAndEveryRangeLeftOpen() {
    Set<String> wanted = new TreeSet<>();
    for (SubjectKind kind : SubjectKind.values()) {
      for (String level : List.of("KHTNV", "HTNV", "HTTNV", "HTXSNV")) {
        wanted.add(kind + " rated " + level + ".." + level);
      }
      wanted.add(kind + " rated KHTNV..HTTNV");
    }
    wanted.add("MEMBER rated NOT_RATED..NOT_RATED");
    wanted.add("MEMBER rated HTTNV..HTXSNV");
    wanted.add("CELL rated HTTNV..HTXSNV");
    wanted.add("COMMITTEE rated HTTNV..HTXSNV");
    assertSeen(wanted);
  }

  @Test
  void targetsAndRecommendations() {
    Set<String> wanted = new TreeSet<>();
    for (TargetOutcome outcome : TargetOutcome.values()) {
      wanted.add("target " + outcome);
    }
    wanted.add("REWARD LEVEL");
    wanted.add("REWARD TARGETS");
    wanted.add("CRITICISM LEVEL");
    wanted.add("CRITICISM TARGETS");
    wanted.add("HIGHER_REWARD FIVE_YEARS");
    assertSeen(wanted);
  }

  private static void assertSeen(Set<String> wanted) {
    Set<String> neverSeen = new TreeSet<>(wanted);
    neverSeen.removeAll(SEEN.keySet());
    assertEquals(Set.of(), neverSeen);
  }
}
