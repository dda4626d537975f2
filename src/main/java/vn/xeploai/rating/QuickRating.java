package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Outline;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Collective;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target.Measure;
import vn.xeploai.rulebook.Rulebook;

/**
 * Rates a dossier without proofs: what criteria read of each subject is gathered here, in the order
 * in which one rests on the other; the rules judge it, once for all subjects of one profile.
 */
final class QuickRating {
  private final Dossier dossier;
  private final Rulebook rulebook;
  private final Precedents.Under precedents;
  private final Registers registers;
  private final Outcomes outcomes;
  private final Gathering gathering;
  private final Contest contest;
  private final Docket docket;

  private QuickRating(
      Dossier dossier, Rulebook rulebook, Precedents.Under precedents, Optional<Minutes> minutes) {
    this.dossier = dossier;
    this.rulebook = rulebook;
    this.precedents = precedents;
    Read read = precedents.read();
    this.registers = Registers.of(dossier);
    this.outcomes = new Outcomes(dossier);
    this.gathering = new Gathering(dossier, read, registers, outcomes);
    this.contest = new Contest(rulebook.parameters(), registers.rulings(), read.percentIsRuled());
    this.docket = new Docket(dossier.commune(), precedents, contest, minutes);
  }

  /** The ratings of a dossier; nothing where the rules do not give each subject just one. */
  static Optional<Ratings> of(
      Dossier dossier,
      String dossierSha256,
      Rulebook rulebook,
      Optional<Rivals> rivals,
      Precedents precedents) {
    QuickRating rating =
        new QuickRating(dossier, rulebook, precedents.under(rulebook), Optional.empty());
    rating.rate(rivals);
    return rating.collected(dossierSha256);
  }

  /**
   * What a table tells of a dossier that stands alone: the rules judge one member of each profile
   * and every collective, and conclude what follows from that.
   *
   * @param minutes where what they find is kept
   */
  static Optional<Outline> outline(
      Dossier dossier, String dossierSha256, Rulebook rulebook, Minutes minutes) {
    QuickRating rating =
        new QuickRating(dossier, rulebook, Precedents.none(rulebook), Optional.of(minutes));
    rating.rate(Optional.empty());
    return rating
        .collected(dossierSha256)
        .flatMap(ratings -> new Following(ratings, rulebook, minutes).outline(rating.contest));
  }

  private void rate(Optional<Rivals> rivals) {
    members();
    cellsAndBodies();
    committee(rivals);
  }

  private void members() {
    int year = dossier.commune().year();
    BigDecimal newFrom =
        Objects.requireNonNull(rulebook.parameters().get("exempt.new-from")).number();
    for (Member member : dossier.members()) {
      if (member.exemptIn(year, newFrom)) {
        contest.exempt(member.id());
      } else {
        Profile profile =
            Profile.of(precedents.read().in(Rated.as(member)).whole(), year, member, registers);
        precedents
            .of(profile)
            .ifPresentOrElse(
                known -> contest.enter(known.as(member.id()), () -> rank(member)),
                () -> docket.add(member.id(), profile, () -> gathering.of(member)));
      }
    }
    docket.judge();
    contest.compete(SubjectKind.MEMBER);
    measured(Measure.MEMBERS_GOOD_OR_BETTER, Tally.Sort.MEMBERS, Level.HTTNV);
  }

  private Rank rank(Member member) {
    Rated rated = Rated.of(member);
    String id = member.id();
    return precedents.read().rankedByPoints()
        ? Rank.byPoints(rated, PointTotal.of(id, registers.points().about(id)))
        : Rank.byExceeded(
            rated, Workload.exceeded(id, registers.work().about(id)), registers.grades().about(id));
  }

  private void cellsAndBodies() {
    for (Cell cell : dossier.cells()) {
      ask(cell, sort -> new Tally(cell.id(), sort, ratedMembers(cell)));
    }
    for (Organisation organisation : dossier.organisations()) {
      ask(organisation, contest::tally);
    }
    docket.judge();
    contest.compete(SubjectKind.CELL);
    contest.compete(SubjectKind.ORGANISATION);
    contest.standAlone(SubjectKind.GOVERNMENT);
    contest.standAlone(SubjectKind.FRONT);
    measured(Measure.CELLS_GOOD_OR_BETTER, Tally.Sort.CELLS, Level.HTTNV);
    measured(Measure.ORGANISATIONS_EXCELLENT, Tally.Sort.FRONT_AND_ORGANISATIONS, Level.HTXSNV);
    outcomes.measured(Measure.GOVERNMENT_LEVEL, contest.tally(Tally.Sort.GOVERNMENT).worst());
  }

  private List<Rating> ratedMembers(Cell cell) {
    List<Rating> rated = new ArrayList<>();
    for (Member member : gathering.membersOf(cell.id())) {
      Rating rating = contest.ratings().get(member.id());
      if (rating != null && !rating.settledAt(Level.NOT_RATED)) {
        rated.add(rating);
      }
    }
    return rated;
  }

  private void committee(Optional<Rivals> rivals) {
    ask(dossier.committee(), contest::tally);
    docket.judge();
    rivals.ifPresentOrElse(contest::competeWith, () -> contest.standAlone(SubjectKind.COMMITTEE));
    outcomes.measured(Measure.COMMITTEE_LEVEL, contest.tally(Tally.Sort.COMMITTEE).worst());
  }

  private void ask(Collective collective, Function<Tally.Sort, Tally> tally) {
    Reading reading = gathering.of(collective, tally);
    Profile profile =
        Profile.of(
            precedents.read().in(reading.rated().as()).whole(), dossier.commune().year(), reading);
    precedents
        .of(profile)
        .ifPresentOrElse(
            known ->
                contest.enter(
                    reading.unveiled(known.as(collective.id())),
                    () -> reading.rank(precedents.read().rankedByPoints())),
            () -> docket.add(collective.id(), profile, () -> reading));
  }

  private void measured(Measure how, Tally.Sort sort, Level least) {
    outcomes.measured(how, contest.tally(sort).share(least));
  }

  private Optional<Ratings> collected(String dossierSha256) {
    Optional<SortedMap<String, Judgement>> judgements = outcomes.whole();
    if (!docket.clear()
        || !contest.clear()
        || judgements.isEmpty()
        || contest.ratings().size() != dossier.subjects().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ratings(
            dossier,
            dossierSha256,
            rulebook.id(),
            rulebook.sha256(),
            judgements.get(),
            contest.ratings(),
            contest.hindrances(),
            contest.quotas(),
            contest.merits(SubjectKind.COMMITTEE).get(0),
            contest.ranks(SubjectKind.COMMITTEE).get(0)));
  }
}
