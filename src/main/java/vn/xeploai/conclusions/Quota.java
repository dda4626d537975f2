package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;

/**
 * The quota of HTXSNV in one group ({@code criteria.md} section 2): who keeps a place, who is cut,
 * and what stays open because facts are missing or ranks are equal. Only what is the same in every
 * completion of the missing facts is decided.
 *
 * @param group the kind of subjects that compete
 * @param within the cell whose members compete, or {@code role:} and the role that does; empty
 *     where the whole kind does
 * @param reading what the ceiling is a share of
 * @param rounding how a part of a place is rounded
 * @param percent the ceiling in per cent
 * @param merits the merits of the whole group, by subject
 * @param ranks the ranks of the candidates among them
 * @param kept candidates that a ruling keeps
 * @param cut candidates that a ruling cuts
 * @param places the place of every candidate, by subject
 */
public record Quota(
    SubjectKind group,
    String within,
    QuotaReading reading,
    QuotaRounding rounding,
    BigDecimal percent,
    List<Merit> merits,
    List<Rank> ranks,
    List<String> kept,
    List<String> cut,
    Map<String, Place> places)
    implements Concluded {
  @Override
  public String handle() {
    return "quota:" + name();
  }

  /** The group's name: its kind, and where only a part of it competes that too. */
  public String name() {
    return within.isEmpty() ? group.name() : group + "/" + within;
  }

  /** By the name: there is one of a group, and all of a group are in it. */
  @Override
  public int hashCode() {
    return handle().hashCode();
  }

  private static final String ROLE = "role:";

  /** The role whose members compete; empty where it is not by role. */
  public Optional<String> role() {
    return roleIn(within);
  }

  /** The role that names a part of a group; empty where the part is none by role. */
  public static Optional<String> roleIn(String within) {
    return within.startsWith(ROLE)
        ? Optional.of(within.substring(ROLE.length()))
        : Optional.empty();
  }

  /** Sorts the lists. */
  public Quota {
    merits = Order.byName(Merit::subject, merits);
    ranks = Order.byName(Rank::subject, ranks);
    kept = Order.byName(Function.identity(), kept);
    cut = Order.byName(Function.identity(), cut);
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** The quota of a whole kind with these rulings; a part of a place is cut off. */
  public static Quota of(
      SubjectKind group,
      String base,
      BigDecimal percent,
      List<Merit> merits,
      List<Rank> ranks,
      List<Ruling> rulings) {
    return new Quota(
            group,
            "",
            QuotaReading.of(base),
            QuotaRounding.DOWN,
            percent,
            merits,
            ofCandidates(merits, ranks),
            ruled(rulings, Ruling.Kind.QUOTA_KEEP),
            ruled(rulings, Ruling.Kind.QUOTA_CUT),
            Map.of())
        .placed();
  }

  private static List<Rank> ofCandidates(List<Merit> merits, List<Rank> ranks) {
    Set<String> candidates = new HashSet<>();
    for (Merit merit : merits) {
      if (merit.candidate()) {
        candidates.add(merit.subject());
      }
    }
    return ranks.stream().filter(rank -> candidates.contains(rank.subject())).toList();
  }

  /** The quota a committee shares with those of other communes. */
  public static Quota among(
      Rivals rivals,
      String base,
      BigDecimal percent,
      Merit merit,
      Rank rank,
      List<Ruling> rulings) {
    return of(
        merit.kind(),
        base,
        percent,
        with(rivals.merits(), merit),
        with(rivals.ranks(), rank),
        Stream.concat(rivals.rulings().stream(), rulings.stream()).toList());
  }

  private static <T> List<T> with(List<T> others, T own) {
    return Stream.concat(others.stream(), Stream.of(own)).toList();
  }

  /** The quota as it would be with another merit of one subject of the group, and its rank. */
  public Quota with(Merit merit, Rank rank) {
    List<Merit> changed =
        merits.stream().map(one -> one.subject().equals(merit.subject()) ? merit : one).toList();
    List<Rank> ranked =
        ranks.stream().filter(one -> !one.subject().equals(merit.subject())).toList();
    return again(rounding, changed, ofCandidates(changed, with(ranked, rank)));
  }

  /**
   * The same quota with parts of a place rounded as {@code quota.rounding} says.
   *
   * @throws IllegalArgumentException if the word names no rounding
   */
  public Quota rounded(String word) {
    QuotaRounding other = QuotaRounding.of(word);
    return other == rounding ? this : again(other, merits, ranks);
  }

  /** The same quota of these candidates, with their places given anew. */
  private Quota again(QuotaRounding other, List<Merit> all, List<Rank> candidates) {
    return new Quota(group, within, reading, other, percent, all, candidates, kept, cut, Map.of())
        .placed();
  }

  /** The same quota as that of a cell's members. */
  public Quota ofCell(String cell) {
    return ofPart(cell);
  }

  /** The same quota as that of the members who have a role. */
  public Quota ofRole(String role) {
    return ofPart(ROLE + role);
  }

  private Quota ofPart(String part) {
    return new Quota(group, part, reading, rounding, percent, merits, ranks, kept, cut, places);
  }

  /** Whether the subject belongs to the group. */
  public boolean has(String subject) {
    return merits.stream().anyMatch(merit -> merit.subject().equals(subject));
  }

  /** Whether the subject asks for a place in the group. */
  public boolean asks(String subject) {
    return places.containsKey(subject);
  }

  private Quota placed() {
    return new Quota(
        group,
        within,
        reading,
        rounding,
        percent,
        merits,
        ranks,
        kept,
        cut,
        new Ladder(this).places());
  }

  /** The places a base of {@code count} subjects gives under a reading. */
  public int ceiling(int count, QuotaReading under) {
    BigDecimal whole =
        under == QuotaReading.GOOD ? percent.add(BigDecimal.valueOf(100)) : BigDecimal.valueOf(100);
    return percent
        .multiply(BigDecimal.valueOf(count))
        .divide(whole, 0, rounding.mode())
        .intValueExact();
  }

  /** What a candidate of the group is ranked by. */
  public Rank rank(String subject) {
    return Objects.requireNonNull(rankOf().get(subject), subject);
  }

  /**
   * The place of one candidate.
   *
   * @throws IllegalArgumentException if the subject is no candidate of this group
   */
  public Place place(String subject) {
    Place place = places.get(subject);
    if (place == null) {
      throw new IllegalArgumentException(subject);
    }
    return place;
  }

  /** Whether there is nobody to compete with, so that there is no quota. */
  public boolean lone() {
    return merits.size() == 1;
  }

  /** The least and the most subjects the ceiling can be taken of. */
  public Place.Bounds base() {
    return base(reading);
  }

  private Place.Bounds base(QuotaReading under) {
    if (under == QuotaReading.RATED) {
      return new Place.Bounds(merits.size(), merits.size());
    }
    int low = 0;
    int high = 0;
    for (Merit merit : merits) {
      low += merit.span().lowest().atLeast(Level.HTTNV) ? 1 : 0;
      high += merit.span().highest().atLeast(Level.HTTNV) ? 1 : 0;
    }
    return new Place.Bounds(low, high);
  }

  /** The least and the most places there are under a reading. */
  public Place.Bounds ceilings(QuotaReading under) {
    Place.Bounds base = base(under);
    return new Place.Bounds(ceiling(base.low(), under), ceiling(base.high(), under));
  }

  /** The reading it is held against: by the letter, or practice where it is by the letter. */
  public QuotaReading otherReading() {
    return reading == QuotaReading.GOOD ? QuotaReading.GOOD_OR_BETTER : QuotaReading.GOOD;
  }

  /** How many certainly keep HTXSNV. */
  public int excellent() {
    return (int)
        merits.stream()
            .filter(merit -> merit.span().lowest() == Level.HTXSNV)
            .map(merit -> place(merit.subject()).decision())
            .filter(decision -> decision == Place.Decision.KEPT)
            .count();
  }

  /** Whether more keep HTXSNV than the other reading allows, though not more than this one does. */
  public boolean beyondOtherReading() {
    return !lone()
        && excellent() <= ceilings(reading).low()
        && excellent() > ceilings(otherReading()).high();
  }

  /** Whether rulings keep more candidates than there can be places. */
  public boolean keepsTooMany() {
    return !lone() && kept.size() > ceilings(reading).high();
  }

  /** Whether equal ranks at the line wait for a ruling. */
  public boolean tied() {
    return places.values().stream().anyMatch(Place::waits);
  }

  /** What this quota comes to, for the messages about it. */
  public List<String> arguments() {
    return List.of(
        group.name(),
        String.valueOf(excellent()),
        Quantity.plain(percent),
        base().text(),
        reading.word(),
        ceilings(reading).text(),
        otherReading().word(),
        ceilings(otherReading()).text(),
        within);
  }

  /** The ranks by subject. */
  Map<String, Rank> rankOf() {
    Map<String, Rank> bySubject = new HashMap<>();
    for (Rank rank : ranks) {
      Rank before = bySubject.put(rank.subject(), rank);
      if (before != null) {
        throw new IllegalStateException(before + " and " + rank);
      }
    }
    return bySubject;
  }

  private static List<String> ruled(List<Ruling> rulings, Ruling.Kind kind) {
    return rulings.stream().filter(one -> one.kind() == kind).map(Ruling::subject).toList();
  }
}
