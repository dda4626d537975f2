package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Hindrance;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaPercent;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;

/**
 * Merits and ranks as they become known, and the ratings that follow from them under the quotas, as
 * {@code rules/common/quota.drl} has it.
 */
final class Contest {
  private static final String PLACE = "common.subject.HTXSNV.quota";

  private final Map<String, Parameter> numbers;
  private final BySubject<Ruling> rulings;
  private final boolean percentIsRuled;
  private final Map<SubjectKind, List<Merit>> merits = new EnumMap<>(SubjectKind.class);
  private final Map<SubjectKind, List<Rank>> ranks = new EnumMap<>(SubjectKind.class);
  private final Map<String, Rating> ratings = new LinkedHashMap<>();
  private final Map<String, List<Hindrance>> hindrances = new HashMap<>();
  private final List<Quota> quotas = new ArrayList<>();
  private boolean clear = true;

  /**
   * A contest in which nobody is yet.
   *
   * @param rulings the rulings of the year
   * @param percentIsRuled whether one of them can change the per cent of the quota
   */
  Contest(Map<String, Parameter> numbers, BySubject<Ruling> rulings, boolean percentIsRuled) {
    this.numbers = numbers;
    this.rulings = rulings;
    this.percentIsRuled = percentIsRuled;
    for (SubjectKind kind : SubjectKind.values()) {
      merits.put(kind, new ArrayList<>());
      ranks.put(kind, new ArrayList<>());
    }
  }

  /** A member who is not rated. */
  void exempt(String member) {
    put(Rating.exempt(member));
  }

  /** A subject whose merit is known; ranked if it is a candidate, or others may ask of its rank. */
  void enter(Merited merited, Supplier<Rank> rank) {
    Merit merit = merited.merit();
    merits(merit.kind()).add(merit);
    if (!merited.hindrances().isEmpty()) {
      hindrances.put(merit.subject(), merited.hindrances());
    }
    if (merit.candidate() || merit.kind() == SubjectKind.COMMITTEE) {
      ranks(merit.kind()).add(rank.get());
    }
  }

  /** All of a kind compete for the places of their group; everybody of it has entered. */
  void compete(SubjectKind kind) {
    List<Ruling> onCandidates = new ArrayList<>();
    for (Merit merit : merits(kind)) {
      if (merit.candidate()) {
        onCandidates.addAll(rulings.about(merit.subject()));
      }
    }
    place(
        Quota.of(
            kind,
            number("quota.base").value(),
            percent(),
            merits(kind),
            ranks(kind),
            onCandidates));
  }

  private BigDecimal percent() {
    BigDecimal percent = number("quota.percent").number();
    List<Ruling> ruled =
        rulings.about(Committee.ID).stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.QUOTA_PERCENT)
            .toList();
    return percentIsRuled ? QuotaPercent.ruled(percent, ruled).percent() : percent;
  }

  /** The committee competes with those of other communes. */
  void competeWith(Rivals others) {
    for (int i = 0; i < merits(SubjectKind.COMMITTEE).size(); i++) {
      place(
          Quota.among(
              others,
              number("quota.base").value(),
              number("quota.percent").number(),
              merits(SubjectKind.COMMITTEE).get(i),
              ranks(SubjectKind.COMMITTEE).get(i),
              rulings.about(Committee.ID)));
    }
  }

  private void place(Quota quota) {
    quotas.add(quota);
    for (Merit merit : merits(quota.group())) {
      Rating rating = Rating.inGroup(merit, quota);
      put(rating);
      if (merit.candidate() && !rating.settledAt(Level.HTXSNV)) {
        hinder(rating, quota);
      }
    }
  }

  private void hinder(Rating rating, Quota quota) {
    List<Hindrance> all = new ArrayList<>();
    List<Finding> place = List.of(Finding.ofPlace(quota, rating.subject()));
    all.addAll(Hindrance.of(Finding.inTheWay(place, rating.span().lowest()), finding -> PLACE));
    all.addAll(hindrances.getOrDefault(rating.subject(), List.of()));
    if (!all.isEmpty()) {
      hindrances.put(rating.subject(), List.copyOf(all));
    }
  }

  /** All of a kind are rated as they merit. */
  void standAlone(SubjectKind kind) {
    merits(kind).forEach(merit -> put(Rating.ofMerit(merit)));
  }

  private void put(Rating rating) {
    clear &= ratings.put(rating.subject(), rating) == null;
  }

  /** The ratings of all who have entered as subjects of one sort, counted for the committee. */
  Tally tally(Tally.Sort sort) {
    List<Rating> all = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      if (sort.counts(kind)) {
        for (Merit merit : merits(kind)) {
          all.add(Objects.requireNonNull(ratings.get(merit.subject())));
        }
      }
    }
    return new Tally(Committee.ID, sort, all);
  }

  /** The merits of a kind. */
  List<Merit> merits(SubjectKind kind) {
    return Objects.requireNonNull(merits.get(kind));
  }

  /** The ranks of the candidates of a kind; the committee's in any case. */
  List<Rank> ranks(SubjectKind kind) {
    return Objects.requireNonNull(ranks.get(kind));
  }

  /** The ratings there are. */
  Map<String, Rating> ratings() {
    return ratings;
  }

  /** What stands between subjects and their next level up. */
  Map<String, List<Hindrance>> hindrances() {
    return hindrances;
  }

  /** The quotas there are. */
  List<Quota> quotas() {
    return quotas;
  }

  /** Whether nobody was rated twice. */
  boolean clear() {
    return clear;
  }

  private Parameter number(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }
}
