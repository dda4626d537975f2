package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.runtime.KieSession;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaPercent;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Collective;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Ruling;
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
  private final Optional<Rivals> rivals;
  private final Precedents.Under precedents;
  private final Registers registers;
  private final Outcomes outcomes;
  private final Gathering gathering;
  private final Map<SubjectKind, List<Merit>> merits = new EnumMap<>(SubjectKind.class);
  private final Map<SubjectKind, List<Rank>> ranks = new EnumMap<>(SubjectKind.class);
  private final SortedMap<String, Rating> ratings = new TreeMap<>();
  private final List<Quota> quotas = new ArrayList<>();
  private boolean clear = true;

  /** A subject of no known profile; without one where nobody else can be of it. */
  private record Case(Reading reading, Optional<Profile> profile) {}

  private QuickRating(
      Dossier dossier, Rulebook rulebook, Optional<Rivals> rivals, Precedents precedents) {
    this.dossier = dossier;
    this.rulebook = rulebook;
    this.rivals = rivals;
    this.precedents = precedents.under(rulebook);
    this.registers = Registers.of(dossier);
    this.outcomes = new Outcomes(dossier);
    this.gathering = new Gathering(dossier, this.precedents.read(), registers, outcomes);
    for (SubjectKind kind : SubjectKind.values()) {
      merits.put(kind, new ArrayList<>());
      ranks.put(kind, new ArrayList<>());
    }
  }

  /** The ratings of a dossier; nothing where the rules do not give each subject just one. */
  static Optional<Ratings> of(
      Dossier dossier,
      String dossierSha256,
      Rulebook rulebook,
      Optional<Rivals> rivals,
      Precedents precedents) {
    QuickRating rating = new QuickRating(dossier, rulebook, rivals, precedents);
    rating.members();
    rating.cellsAndBodies();
    rating.committee();
    return rating.collected(dossierSha256);
  }

  private void members() {
    int year = dossier.commune().year();
    BigDecimal newFrom = parameter("exempt.new-from").number();
    List<Case> cases = new ArrayList<>();
    for (Member member : dossier.members()) {
      if (member.exemptIn(year, newFrom)) {
        ratings.put(member.id(), Rating.exempt(member.id()));
      } else if (!registers.rulings().about(member.id()).isEmpty()) {
        cases.add(new Case(gathering.of(member), Optional.empty()));
      } else {
        Profile profile = Profile.of(precedents.read(), year, member, registers);
        Optional<Precedent> known = precedents.of(profile);
        if (known.isPresent()) {
          rated(known.get().merit().as(member.id()), rank(member, known.get()));
        } else {
          cases.add(new Case(gathering.of(member), Optional.of(profile)));
        }
      }
    }
    judge(cases);
    compete(SubjectKind.MEMBER);
    measured(Measure.MEMBERS_GOOD_OR_BETTER, Tally.Sort.MEMBERS, Level.HTTNV);
  }

  private Rank rank(Member member, Precedent known) {
    return known
        .rank()
        .map(rank -> rank.as(member.id()))
        .orElseGet(
            () ->
                Rank.byPoints(
                    Rated.of(member),
                    PointTotal.of(member.id(), registers.points().about(member.id()))));
  }

  private void cellsAndBodies() {
    List<Case> cases = new ArrayList<>();
    for (Cell cell : dossier.cells()) {
      List<Rating> ofMembers = new ArrayList<>();
      for (Member member : gathering.membersOf(cell.id())) {
        Rating rating = ratings.get(member.id());
        if (rating != null && !rating.settledAt(Level.NOT_RATED)) {
          ofMembers.add(rating);
        }
      }
      ask(cell, List.of(new Tally(cell.id(), Tally.Sort.MEMBERS, ofMembers)), cases);
    }
    for (Organisation organisation : dossier.organisations()) {
      ask(organisation, List.of(), cases);
    }
    judge(cases);
    compete(SubjectKind.CELL);
    compete(SubjectKind.ORGANISATION);
    standAlone(SubjectKind.GOVERNMENT);
    standAlone(SubjectKind.FRONT);
    measured(Measure.CELLS_GOOD_OR_BETTER, Tally.Sort.CELLS, Level.HTTNV);
    measured(Measure.ORGANISATIONS_EXCELLENT, Tally.Sort.FRONT_AND_ORGANISATIONS, Level.HTXSNV);
    outcomes.measured(Measure.GOVERNMENT_LEVEL, tally(Tally.Sort.GOVERNMENT).worst());
  }

  private void committee() {
    List<Case> cases = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (Tally.Sort sort : Tally.Sort.values()) {
      if (sort != Tally.Sort.COMMITTEE && sort != Tally.Sort.MEMBERS) {
        tallies.add(tally(sort));
      }
    }
    ask(dossier.committee(), tallies, cases);
    judge(cases);
    if (rivals.isPresent()) {
      competeWith(rivals.get());
    } else {
      standAlone(SubjectKind.COMMITTEE);
    }
    outcomes.measured(Measure.COMMITTEE_LEVEL, tally(Tally.Sort.COMMITTEE).worst());
  }

  /**
   * What is open about a collective names facts of others, so only settled merits are precedents.
   */
  private void ask(Collective collective, List<Tally> tallies, List<Case> cases) {
    Reading reading = gathering.of(collective, tallies);
    if (!reading.rulings().isEmpty()) {
      cases.add(new Case(reading, Optional.empty()));
      return;
    }
    Profile profile = Profile.of(precedents.read(), dossier.commune().year(), reading);
    Optional<Precedent> known = precedents.of(profile);
    if (known.isPresent()) {
      rated(known.get().merit().as(collective.id()), rank(reading));
    } else {
      cases.add(new Case(reading, Optional.of(profile)));
    }
  }

  private Rank rank(Reading reading) {
    return reading.rank(precedents.read().rankedByPoints());
  }

  private void rated(Merit merit, Rank rank) {
    list(merits, merit.kind()).add(merit);
    list(ranks, rank.kind()).add(rank);
  }

  private static <T> List<T> list(Map<SubjectKind, List<T>> lists, SubjectKind kind) {
    return Objects.requireNonNull(lists.get(kind));
  }

  /** Has the rules judge these. */
  private void judge(List<Case> cases) {
    if (cases.isEmpty()) {
      return;
    }
    List<Object> facts = new ArrayList<>(precedents.given());
    facts.add(dossier.commune());
    cases.forEach(one -> facts.addAll(one.reading().facts()));
    Map<String, Merit> judged =
        Session.run(facts, rulebook, precedents::judges, QuickRating.this::merits);
    for (Case one : cases) {
      Optional.ofNullable(judged.get(one.reading().subject()))
          .ifPresentOrElse(merit -> judged(one, merit), () -> clear = false);
    }
  }

  private Map<String, Merit> merits(KieSession session) {
    Map<String, Merit> bySubject = new HashMap<>();
    for (Object object : session.getObjects()) {
      if (object instanceof Merit merit) {
        clear &= bySubject.put(merit.subject(), merit) == null;
      }
    }
    return bySubject;
  }

  private void judged(Case one, Merit merit) {
    Rank rank = rank(one.reading());
    rated(merit, rank);
    boolean member = merit.kind() == SubjectKind.MEMBER;
    if (member ? merit.transferable() : merit.span().settled()) {
      one.profile()
          .ifPresent(
              profile ->
                  precedents.add(
                      profile,
                      new Precedent(
                          merit,
                          Optional.of(rank)
                              .filter(own -> member && !precedents.read().rankedByPoints()))));
    }
  }

  private void compete(SubjectKind kind) {
    List<Ruling> rulings = new ArrayList<>();
    for (Merit merit : list(merits, kind)) {
      if (merit.candidate()) {
        rulings.addAll(registers.rulings().about(merit.subject()));
      }
    }
    place(
        kind,
        Quota.of(
            kind,
            parameter("quota.base").value(),
            percent(),
            list(merits, kind),
            list(ranks, kind),
            rulings));
  }

  private void competeWith(Rivals others) {
    for (int i = 0; i < list(merits, SubjectKind.COMMITTEE).size(); i++) {
      place(
          SubjectKind.COMMITTEE,
          Quota.among(
              others,
              parameter("quota.base").value(),
              parameter("quota.percent").number(),
              list(merits, SubjectKind.COMMITTEE).get(i),
              list(ranks, SubjectKind.COMMITTEE).get(i),
              registers.rulings().about(Committee.ID)));
    }
  }

  private BigDecimal percent() {
    BigDecimal percent = parameter("quota.percent").number();
    List<Ruling> ruled =
        registers.rulings().about(Committee.ID).stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.QUOTA_PERCENT)
            .toList();
    return precedents.read().percentIsRuled()
        ? QuotaPercent.ruled(percent, ruled).percent()
        : percent;
  }

  private void place(SubjectKind kind, Quota quota) {
    quotas.add(quota);
    for (Merit merit : list(merits, kind)) {
      put(merit.candidate() ? Rating.underQuota(merit, quota) : Rating.ofMerit(merit));
    }
  }

  private void standAlone(SubjectKind kind) {
    list(merits, kind).forEach(merit -> put(Rating.ofMerit(merit)));
  }

  private void put(Rating rating) {
    clear &= ratings.put(rating.subject(), rating) == null;
  }

  private void measured(Measure how, Tally.Sort sort, Level least) {
    outcomes.measured(how, tally(sort).share(least));
  }

  /** The ratings of one sort, counted for the committee. */
  private Tally tally(Tally.Sort sort) {
    List<Rating> all = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      if (sort.counts(kind)) {
        for (Merit merit : list(merits, kind)) {
          all.add(Objects.requireNonNull(ratings.get(merit.subject())));
        }
      }
    }
    return new Tally(Committee.ID, sort, all);
  }

  private Parameter parameter(String name) {
    return Objects.requireNonNull(rulebook.parameters().get(name), name);
  }

  private Optional<Ratings> collected(String dossierSha256) {
    Optional<SortedMap<String, Judgement>> judgements = outcomes.whole();
    if (!clear || judgements.isEmpty() || ratings.size() != dossier.subjects().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ratings(
            dossier,
            dossierSha256,
            rulebook.id(),
            rulebook.sha256(),
            judgements.get(),
            ratings,
            quotas,
            list(merits, SubjectKind.COMMITTEE).get(0),
            list(ranks, SubjectKind.COMMITTEE).get(0)));
  }
}
