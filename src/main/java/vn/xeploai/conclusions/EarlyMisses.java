package vn.xeploai.conclusions;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Result;

/**
 * Targets that are missed by a result from before December of the rating year: a year's target is
 * judged at the year's end, so they may still be met ({@code criteria.md} 9.5).
 */
public final class EarlyMisses {
  private final Assessment assessment;
  private final SortedMap<String, LocalDate> days;

  private EarlyMisses(Assessment assessment) {
    this.assessment = assessment;
    this.days = days(assessment.dossier(), assessment.judgements());
  }

  /** The codes of these targets, with the day of the result; results without a day are left out. */
  public static SortedMap<String, LocalDate> days(
      Dossier dossier, Map<String, Judgement> judgements) {
    Map<String, List<Result>> reported = new TreeMap<>();
    dossier
        .results()
        .forEach(one -> reported.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    LocalDate december = LocalDate.of(dossier.commune().year(), Month.DECEMBER, 1);
    SortedMap<String, LocalDate> days = new TreeMap<>();
    reported.forEach(
        (code, results) ->
            Judgement.latest(results)
                .flatMap(Result::reportedOn)
                .filter(december::isAfter)
                .filter(day -> missed(Optional.ofNullable(judgements.get(code))))
                .ifPresent(day -> days.put(code, day)));
    return days;
  }

  private static boolean missed(Optional<Judgement> judgement) {
    return judgement.filter(one -> one.verdict() == Judgement.Verdict.MISSED).isPresent();
  }

  /** The codes of such targets that a recommendation of criticism rests on; none for others. */
  public static List<String> behind(Assessment assessment, Recommendation recommendation) {
    return recommendation.kind() == Recommendation.Kind.CRITICISM
        ? new EarlyMisses(assessment).behind(recommendation)
        : List.of();
  }

  private List<String> behind(Recommendation criticism) {
    SortedSet<String> codes = new TreeSet<>();
    switch (criticism.reason()) {
      case TARGETS -> below(criticism, codes);
      case LEVEL, FIVE_YEARS ->
          deciding(criticism.subject()).forEach(finding -> below(finding, codes));
    }
    return List.copyOf(codes);
  }

  /** The cases a subject failed by; where it is none, what keeps it from HTNV. */
  private List<Finding> deciding(String subject) {
    List<Finding> inTheWay =
        assessment.findings(subject).stream().filter(Finding::inTheWay).toList();
    List<Finding> cases =
        inTheWay.stream().filter(finding -> finding.level() == Level.KHTNV).toList();
    return cases.isEmpty()
        ? inTheWay.stream().filter(finding -> finding.level() == Level.HTNV).toList()
        : cases;
  }

  private void below(Concluded conclusion, SortedSet<String> codes) {
    assessment.why(conclusion).stream()
        .flatMap(why -> why.premises().stream())
        .forEach(
            premise -> {
              if (premise instanceof Judgement judgement && days.containsKey(judgement.code())) {
                codes.add(judgement.code());
              } else if (ofTargets(premise)) {
                below((Concluded) premise, codes);
              }
            });
  }

  private static boolean ofTargets(Object premise) {
    return premise instanceof Judgement
        || premise instanceof OwnerTally
        || premise instanceof KeyTargets
        || premise instanceof BasicTargets
        || premise instanceof Workload;
  }
}
