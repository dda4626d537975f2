package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/** Judging subjects of one profile once answers as judging each of them does. */
class PrecedentsTest {
  private final Precedents precedents = new Precedents();

  @ParameterizedTest
  @CsvSource({"qd132,2019", "qd124,2023", "qd366,2025"})
  void ratesMadeUpCommunesAlike(String id, int year) {
    Rulebook rulebook = Rulebooks.named(id);
    for (int number = 1; number <= 12; number++) {
      assertAlike(Trial.commune(7, number, year), rulebook, id + "/" + number);
    }
    assertTrue(precedents.under(rulebook).size() > 0, id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void ratesSmallHostileDossiersAlike(String id) {
    for (long seed = 0; seed < 1_000; seed++) {
      assertAlike(RandomDossiers.of(seed, id), Rulebooks.named(id), id + "/" + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void aSecondRatingLearnsNothingMoreAndAnswersAlike(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    for (long seed = 0; seed < 100; seed++) {
      Dossier dossier = RandomDossiers.of(seed, id);
      Ratings first = quick(dossier, rulebook);
      int known = precedents.under(rulebook).size();
      assertEquals(first, quick(dossier, rulebook), id + "/" + seed);
      assertEquals(known, precedents.under(rulebook).size(), id + "/" + seed);
    }
  }

  /** Dossiers that differ in one fact only, rated one after the other. */
  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void noticesEveryFactThatIsAnother(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    for (long seed = 0; seed < 10; seed++) {
      Dossier dossier = RandomDossiers.of(seed, id);
      quick(dossier, rulebook);
      for (OneFact.Other other : OneFact.changed(dossier)) {
        assertAlike(other.dossier(), rulebook, id + "/" + seed + " " + other.what());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "qd132,member,civil completed grades conduct",
    "qd132,cell,completed grades conduct MEMBERS=HTNV+HTTNV",
    "qd132,front,completed grades conduct forms keyTargets",
    "qd124,leader,completed onTime exceeded grades conduct some=POOR",
    "qd124,cell,completed grades conduct subordinates keyTargets some=POOR MEMBERS=HTNV+HTTNV",
    "qd124,front,completed grades conduct subordinates keyTargets some=POOR",
    "qd124,committee,completed exceeded grades conduct subordinates keyTargets some=POOR CELLS=HTNV+HTTNV GOVERNMENT=worst FRONT=worst ORGANISATIONS=worst",
    "qd366,outside,completed onTime late exceeded remedied points conduct",
    "qd366,government,completed onTime late exceeded remedied points conduct subordinates basicTargets"
  })
  void onlyWhatCriteriaReadIsPartOfAProfile(String id, String as, String asked) {
    Interest interest = Read.by(Rulebooks.named(id)).in(as).whole().interest();
    List<String> read =
        Stream.of(
                Stream.of(Interest.class.getRecordComponents())
                    .filter(one -> one.getType() == boolean.class)
                    .filter(one -> OneFact.value(interest, one).equals(true))
                    .map(RecordComponent::getName),
                interest.some().stream().map(mark -> "some=" + mark),
                interest.upward().stream().map(PrecedentsTest::named))
            .flatMap(Function.identity())
            .toList();
    assertEquals(asked, String.join(" ", read));
  }

  private static String named(Interest.Upward upward) {
    Stream<String> read =
        Stream.concat(
            upward.worst() ? Stream.of("worst") : Stream.of(),
            upward.shares().stream().map(Level::name));
    return upward.sort() + "=" + read.collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource({"qd132,true,false,false", "qd124,true,false,false", "qd366,false,true,true"})
  void rolesThatAreAskedTheSameAreOne(
      String id, boolean leaders, boolean byPoints, boolean percentIsRuled) {
    Read read = Read.by(Rulebooks.named(id));
    assertEquals(
        leaders, Objects.equals(read.criteria().get("leader"), read.criteria().get("member")));
    assertEquals(read.criteria().get("member"), read.criteria().get("outside"));
    assertEquals(byPoints, read.rankedByPoints());
    assertEquals(percentIsRuled, read.percentIsRuled());
  }

  @Test
  void everyFactOfAMemberIsPartOfHisProfile() {
    for (OneFact.Pair pair : OneFact.pairs()) {
      assertEquals(pair.profile(), pair.sameOfAnother(), pair.what());
      assertNotEquals(pair.profile(), pair.changed(), pair.what());
    }
  }

  @Test
  void theOrderOfCommunesDoesNotMatter() {
    Rulebook rulebook = Rulebooks.named("qd124");
    List<Dossier> communes = new ArrayList<>();
    IntStream.rangeClosed(1, 8).mapToObj(k -> Trial.commune(3, k, 2023)).forEach(communes::add);
    LongStream.range(0, 100).mapToObj(RandomDossiers::of).forEach(communes::add);
    List<Ratings> inOrder = communes.stream().map(one -> quick(one, rulebook)).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, communes.size()).boxed().toList());
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(order, new Random(round));
      Precedents others = new Precedents();
      for (int i : order) {
        assertEquals(
            inOrder.get(i),
            Rater.ratings(communes.get(i), "", rulebook, Optional.empty(), others),
            "commune " + i);
      }
    }
  }

  @Test
  void committeesOfAGroupCompeteAlike() {
    Rulebook rulebook = Rulebooks.named("qd124");
    for (int number = 1; number <= 8; number++) {
      Dossier dossier = Trial.commune(5, number, 2023);
      Ratings other = quick(Trial.commune(5, number + 1, 2023), rulebook);
      Optional<Rivals> rivals =
          Optional.of(
              new Rivals(
                  "Nhóm",
                  List.of(other.merit().as("xa")),
                  List.of(new Rank("xa", other.rank().kind(), other.rank().keys())),
                  List.of()));
      assertEquals(
          Ratings.of(Rater.rate(dossier, "", rulebook, rivals)),
          Rater.ratings(dossier, "", rulebook, rivals, precedents),
          "commune " + number);
    }
  }

  /** A merit is earned before the quota, and before it is counted who is exempt. */
  @ParameterizedTest
  @CsvSource({
    "quota.percent,5,true",
    "quota.base,good,true",
    "exempt.new-from,2030,true",
    "member.exceeded,75,false",
    "cell.members-good,95,false",
    "level.none,HTNV,false"
  })
  void onlyNumbersThatCriteriaReadMakeOtherPrecedents(
      String parameter, String value, boolean same) {
    Rulebook usual = Rulebooks.named("qd124");
    assertEquals(
        same, precedents.under(usual).equals(precedents.under(usual.with(parameter, value))));
  }

  /** Bounds are part of profiles: on other numbers nothing known before is held good. */
  @ParameterizedTest
  @CsvSource({
    "qd124,2023,member.exceeded,75",
    "qd124,2023,member.exceeded,50.123456789",
    "qd124,2023,cell.members-good,95",
    "qd124,2023,quota.percent,5",
    "qd124,2023,committee.bodies-level,HTXSNV",
    "qd366,2025,points.HTXSNV,80",
    "qd366,2025,basic-five,all"
  })
  void otherNumbersAreJudgedByThemselves(String id, int year, String parameter, String value) {
    Rulebook usual = Rulebooks.named(id);
    int moving = 0;
    for (int number = 1; number <= 6; number++) {
      Dossier dossier = Trial.commune(1, number, year);
      Ratings before = quick(dossier, usual);
      Rulebook moved = usual.with(parameter, value);
      assertAlike(dossier, moved, parameter + "/" + number);
      moving += before.bySubject().equals(quick(dossier, moved).bySubject()) ? 0 : 1;
      assertEquals(before, quick(dossier, usual), parameter);
    }
    assertTrue(moving > 0, "nobody moves, so this shows nothing");
  }

  @Test
  void rulesThatDoNotShipJudgeEverySubject() {
    Rulebook other = Rulebooks.named("qd124").without("qd124.cell.HTXSNV.members-good");
    assertAlike(Trial.commune(1, 1, 2023), other, "other");
    assertEquals(0, precedents.under(other).size());
  }

  private void assertAlike(Dossier dossier, Rulebook rulebook, String which) {
    assertEquals(Ratings.of(Rater.rate(dossier, "", rulebook)), quick(dossier, rulebook), which);
  }

  private Ratings quick(Dossier dossier, Rulebook rulebook) {
    return Rater.ratings(dossier, "", rulebook, Optional.empty(), precedents);
  }
}
