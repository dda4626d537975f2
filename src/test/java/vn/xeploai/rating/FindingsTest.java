package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Conduct;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Gradebook;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Quantity.Unreported;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/** What was found of several subjects is put together for another, criterion by criterion. */
class FindingsTest {
  private static final Commune COMMUNE = Trial.commune(1, 1, 2023).commune();

  private static final BigDecimal BOUND = BigDecimal.valueOf(100);
  private static final Grade.Kind GENERAL = Grade.Kind.GENERAL;
  private static final List<Integer> NOTHING = List.of();

  private final Precedents precedents = new Precedents();
  private final Rulebook usual = Rulebooks.named("qd124");

  @Test
  void aSubjectOfWhichAllWasFoundOfOthersIsNotJudged() {
    Reading mixed = member("DV3", work(10, 4), Mark.POOR);
    judge(usual, precedents, member("DV1", work(10, 10), Mark.POOR));
    assertEquals(Optional.empty(), byFindings(usual, mixed));
    judge(usual, precedents, member("DV2", work(10, 4), Mark.GOOD));
    assertEquals(Optional.of(judge(usual, new Precedents(), mixed)), byFindings(usual, mixed));
  }

  @Test
  void whatIsOpenIsToldOfTheSubjectItself() {
    Reading open = member("DV3", NOTHING, Mark.GOOD);
    judge(usual, precedents, member("DV1", NOTHING, Mark.POOR));
    judge(usual, precedents, member("DV2", work(10, 10), Mark.GOOD));
    Merited merit = byFindings(usual, open).orElseThrow();
    assertEquals(judge(usual, new Precedents(), open), merit);
    assertTrue(merit.merit().missing().contains("work.csv:DV3:assigned"), merit.toString());
    assertTrue(
        merit.merit().missing().stream().allMatch(one -> one.contains(":DV3:")), merit.toString());
  }

  /** Only a criterion whose own number is another has to be judged anew. */
  @ParameterizedTest
  @CsvSource({
    "quota.percent,5,true",
    "cell.members-good,95,true",
    "level.none,NO_LEVEL,true",
    "member.exceeded,75,false"
  })
  void whatWasFoundIsHeldGoodUnderOtherNumbersOfOtherCriteria(
      String parameter, String value, boolean known) {
    Reading reading = member("DV2", work(10, 7), Mark.AVERAGE);
    judge(usual, precedents, member("DV1", work(10, 7), Mark.AVERAGE));
    Rulebook moved = usual.with(parameter, value);
    Optional<Merited> merit = byFindings(moved, reading);
    assertEquals(known, merit.isPresent());
    merit.ifPresent(one -> assertEquals(judge(moved, new Precedents(), reading), one));
  }

  /** Of made-up communes, cells whose members are open among them. */
  @ParameterizedTest
  @CsvSource({"qd132,2019", "qd124,2023", "qd366,2025"})
  void whoIsPutTogetherIsJudgedAlike(String id, int year) {
    Rulebook rulebook = Rulebooks.named(id);
    for (int number = 1; number <= 20; number++) {
      ratings(Trial.commune(2, number, year), rulebook, precedents);
    }
    Precedents.Under under = precedents.under(rulebook);
    Dossier dossier = Trial.commune(3, 1, year);
    int together = 0;
    for (Reading reading : readings(dossier, rulebook)) {
      Profile profile = profile(under, year, reading);
      Optional<Merited> merit = under.byFindings(year, reading);
      if (merit.isPresent()) {
        assertEquals(
            judge(dossier.commune(), rulebook, new Precedents(), reading),
            reading.unveiled(merit.get()),
            profile.text());
        together += under.of(profile).isPresent() ? 0 : 1;
      }
    }
    assertTrue(together > 0, "nobody is put together, so this shows nothing");
  }

  /** What is gathered of all members and cells of a dossier. */
  private static List<Reading> readings(Dossier dossier, Rulebook rulebook) {
    Map<String, Rating> ratings = ratings(dossier, rulebook, new Precedents()).bySubject();
    Gathering gathering =
        new Gathering(dossier, Read.by(rulebook), Registers.of(dossier), new Outcomes(dossier));
    List<Reading> readings = new ArrayList<>();
    for (Member member : dossier.members()) {
      if (!Objects.requireNonNull(ratings.get(member.id())).settledAt(Level.NOT_RATED)) {
        readings.add(gathering.of(member));
      }
    }
    for (Cell cell : dossier.cells()) {
      List<Rating> below =
          gathering.membersOf(cell.id()).stream()
              .map(member -> Objects.requireNonNull(ratings.get(member.id())))
              .filter(rating -> !rating.settledAt(Level.NOT_RATED))
              .toList();
      readings.add(gathering.of(cell, sort -> new Tally(cell.id(), sort, below)));
    }
    return readings;
  }

  private static Ratings ratings(Dossier dossier, Rulebook rulebook, Precedents precedents) {
    return Rater.ratings(dossier, "", rulebook, Optional.empty(), precedents);
  }

  private static Profile profile(Precedents.Under under, int year, Reading reading) {
    return Profile.of(under.read().in(reading.rated().as()).whole(), year, reading);
  }

  @Test
  void aRuledLevelCountsWhereNoLevelFits() {
    Rulebook none = usual.with("level.none", "NO_LEVEL");
    Reading ruled = with(member("DV2", work(10, 7), Mark.AVERAGE), Level.HTNV);
    judge(none, precedents, with(member("DV1", work(10, 7), Mark.AVERAGE), Level.HTNV));
    Merited merit = byFindings(none, ruled).orElseThrow();
    assertEquals(judge(none, new Precedents(), ruled), merit);
    assertEquals(Span.of(Level.HTNV), merit.merit().span());
    assertTrue(merit.merit().ruled());
  }

  @Test
  void aFindingIsOfAnotherWithoutWhatWasFound() {
    Finding met = onTime("DV1", work(10, 10));
    Finding open = onTime("DV1", NOTHING);
    assertEquals(onTime("DV2", NOTHING).missing(), open.as("DV2").missing());
    assertEquals(Outcome.UNKNOWN, open.as("DV2").outcome());
    assertEquals(Outcome.MET, met.as("DV2").outcome());
    assertEquals("", met.as("DV2").condition().actual().text());
    assertEquals("DV2", met.as("DV2").subject());
  }

  @Test
  void whatIsOpenBecauseOfOthersGoesForNobodyElse() {
    Finding byOthers = onTime("DV1", work(10, 10)).as("DV1");
    Finding open =
        new Finding(
            "DV1",
            byOthers.level(),
            byOthers.criterion(),
            Condition.atLeast(new Unreported(List.of("work.csv:DV10:assigned")), BOUND));
    assertFalse(open.transferable());
    assertThrows(NoSuchElementException.class, () -> open.as("DV2"));
  }

  private Optional<Merited> byFindings(Rulebook rulebook, Reading reading) {
    return precedents.under(rulebook).byFindings(COMMUNE.year(), reading);
  }

  private static Merited judge(Rulebook rulebook, Precedents precedents, Reading reading) {
    return judge(COMMUNE, rulebook, precedents, reading);
  }

  /** What the rules say a subject merits that is alone on the docket. */
  private static Merited judge(
      Commune commune, Rulebook rulebook, Precedents precedents, Reading reading) {
    Precedents.Under under = precedents.under(rulebook);
    Contest contest = new Contest(rulebook.parameters(), BySubject.of(List.of()), false);
    Docket docket = new Docket(commune, under, contest, Optional.empty());
    docket.add(reading.subject(), profile(under, commune.year(), reading), () -> reading);
    docket.judge();
    assertTrue(docket.clear());
    return new Merited(
        contest.merits(reading.rated().kind()).get(0),
        contest.hindrances().getOrDefault(reading.subject(), List.of()));
  }

  private static Finding onTime(String id, List<Integer> work) {
    return Finding.of(
        rated(id),
        "HTXSNV.on-time",
        Condition.atLeast(Workload.reported(id, rows(id, work)).onTime(), BOUND));
  }

  private static Reading member(String id, List<Integer> work, Mark mark) {
    return new Reading(
        rated(id),
        Workload.reported(id, rows(id, work)),
        new Gradebook(id, List.of(grade(id, Grade.Kind.TASK, mark), grade(id, GENERAL, mark))),
        PointTotal.of(id, List.of()),
        List.of(Conduct.of(id, List.of(), List.of())),
        List.of());
  }

  private static Rated rated(String id) {
    return new Rated(id, SubjectKind.MEMBER, "member", "CB01");
  }

  /** Of so many tasks, so many were done in time. */
  private static List<Integer> work(int assigned, int completed) {
    return List.of(assigned, completed);
  }

  private static List<Work> rows(String id, List<Integer> work) {
    return work.isEmpty()
        ? List.of()
        : List.of(
            new Work(
                id,
                Optional.of(work.get(0)),
                Optional.of(work.get(1)),
                Optional.of(work.get(1)),
                Optional.of(0),
                Optional.of(0),
                Optional.of(0),
                new Source("work.csv", 2)));
  }

  private static Grade grade(String id, Grade.Kind kind, Mark mark) {
    return new Grade(
        id, kind.name(), kind, Optional.of(mark), Truth.YES, new Source("grades.csv", 2));
  }

  private static Reading with(Reading reading, Level level) {
    Ruling ruling =
        new Ruling(
            reading.subject(),
            Ruling.Kind.LEVEL,
            "",
            Optional.of(level),
            Optional.empty(),
            "Ban Thường vụ",
            LocalDate.of(COMMUNE.year(), 12, 1),
            "",
            new Source("rulings.csv", 2));
    return new Reading(
        reading.rated(),
        reading.work(),
        reading.grades(),
        reading.points(),
        reading.others(),
        List.of(ruling));
  }
}
