package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Standing;

/** QĐ 124 asks what its criteria say, with the numbers they say: no more, no less. */
class CatalogTest {
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");

  private static final Map<String, String> CRITERIA =
      Map.of(
          "member",
          """
          HTXSNV.task-grades HTXSNV.general-grades HTXSNV.on-time HTXSNV.exceeded
          HTTNV.task-grades HTTNV.general-grades HTTNV.completed
          HTNV.basic-grades HTNV.late
          KHTNV.basic-poor KHTNV.degradation KHTNV.forbidden-acts KHTNV.example-breach
          KHTNV.disciplined KHTNV.not-completed
          """,
          "collective",
          """
          HTXSNV.task-grades HTXSNV.general-grades
          HTXSNV.no-subordinate-disciplined HTXSNV.no-leadership-disciplined
          HTTNV.task-grades HTTNV.general-grades
          HTTNV.no-subordinate-disciplined HTTNV.no-leadership-disciplined
          HTNV.basic-grades HTNV.no-subordinate-disciplined HTNV.no-leadership-disciplined
          KHTNV.basic-poor KHTNV.work-and-key KHTNV.disciplined KHTNV.subordinates-disciplined
          KHTNV.corruption-below KHTNV.disunity KHTNV.leadership-degraded
          """,
          "cell",
          "HTXSNV.members-completed HTXSNV.members-good",
          "committee",
          """
          HTXSNV.cells-completed HTXSNV.cells-good HTXSNV.government-good HTXSNV.front-good
          HTXSNV.organisations-good HTXSNV.targets-met HTXSNV.targets-exceeded
          """,
          "government",
          "HTXSNV.targets-met HTXSNV.targets-exceeded");

  /** Of the rulebook's own criteria; all others are read. */
  private static final String ASSUMED =
      """
      member.HTTNV.completed member.HTNV.late member.KHTNV.basic-poor member.KHTNV.not-completed
      collective.KHTNV.basic-poor
      cell.HTXSNV.members-completed cell.HTXSNV.members-good
      committee.HTXSNV.cells-completed committee.HTXSNV.cells-good
      committee.HTXSNV.government-good committee.HTXSNV.front-good
      committee.HTXSNV.organisations-good
      committee.HTXSNV.targets-met committee.HTXSNV.targets-exceeded
      government.HTXSNV.targets-met government.HTXSNV.targets-exceeded
      """;

  private static final String PARAMETERS =
      """
      quota.percent=20 quota.base=good-or-better quota.rounding=down
      quota.members=dossier quota.cells=committee grades.poor=basic
      member.on-time=100 member.exceeded=50 member.completed=100 member.late=20
      member.not-completed=50 collective.work-below=50 collective.subordinates-disciplined=20
      cell.members-completed=100 cell.members-good=80
      committee.cells-completed=100 committee.cells-good=80 committee.bodies-level=HTTNV
      committee.targets-met=100 committee.targets-exceeded=50
      government.targets-met=100 government.targets-exceeded=50
      level.none=KHTNV exempt.new-from=2023 reward.years-before=4
      """;

  @Test
  void theCriteriaAreThoseOfTheRegulation() {
    SortedMap<String, SortedSet<String>> criteria = new TreeMap<>();
    RULEBOOK.rules().values().stream()
        .filter(rule -> rule.id().startsWith("qd124."))
        .flatMap(rule -> rule.criterion().stream())
        .forEach(
            one -> criteria.computeIfAbsent(one.kind(), kind -> new TreeSet<>()).add(one.key()));
    SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
    CRITERIA.forEach((kind, words) -> expected.put(kind, words(words)));
    assertEquals(expected, criteria);
  }

  @Test
  void theOnlySharedCriterionIsThePlaceInTheQuota() {
    assertEquals(
        words("common.subject.HTXSNV.quota common.subject.HTXSNV.alone"),
        RULEBOOK.rules().values().stream()
            .filter(rule -> rule.criterion().isPresent() && !rule.id().startsWith("qd124."))
            .map(rule -> rule.id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void onlyWhatNobodyHasReadIsAssumed() {
    assertEquals(
        words(ASSUMED),
        RULEBOOK.rules().values().stream()
            .filter(rule -> rule.id().startsWith("qd124."))
            .filter(rule -> rule.standing() == Standing.ASSUMED)
            .map(rule -> rule.id().substring("qd124.".length()))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(
        List.of(),
        RULEBOOK.rules().values().stream()
            .filter(rule -> rule.id().startsWith("qd124."))
            .filter(rule -> rule.standing() == Standing.LOCAL)
            .toList());
  }

  @Test
  void onlyOneCriterionMayBeWaivedAndOnlyForCollectives() {
    assertEquals(List.of("KHTNV.work-and-key"), RULEBOOK.waivable());
    assertEquals(
        List.of("qd124.collective.KHTNV.work-and-key"),
        RULEBOOK.rules().values().stream()
            .filter(rule -> rule.waivable())
            .map(rule -> rule.id())
            .toList());
    assertEquals(
        List.of("cell", "organisation", "front", "government", "committee"),
        Stream.of(
                "leader",
                "member",
                "outside",
                "cell",
                "organisation",
                "front",
                "government",
                "committee")
            .filter(as -> RULEBOOK.waivable(as, "KHTNV.work-and-key"))
            .toList());
  }

  @Test
  void theParametersHaveTheirValues() {
    assertEquals(
        words(PARAMETERS),
        RULEBOOK.parameters().values().stream()
            .map(one -> one.name() + "=" + one.value())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void itIsForTheYears2023And2024() {
    assertEquals(
        List.of(2023, 2024),
        Stream.of(2018, 2022, 2023, 2024, 2025, 2030).filter(RULEBOOK::covers).toList());
  }

  private static SortedSet<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split("\\s+", -1)));
  }
}
