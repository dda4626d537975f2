package vn.xeploai.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Ruling.Kind;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.SubjectKind;

/**
 * What the committees of other communes need to know of one, in a form that is kept between two
 * parts of a run.
 *
 * @param lowest the worst its merit can be
 * @param highest the best its merit can be
 * @param missing the addresses of the facts that keep it open
 * @param ranks what it is ranked by: the least and the most of each, as {@code 3/5}, empty where
 *     not known
 * @param rulings {@code QUOTA_KEEP} and {@code QUOTA_CUT} that count, each with its day
 */
public record Contender(
    Level lowest,
    Level highest,
    List<String> missing,
    List<List<String>> ranks,
    List<KeptRuling> rulings) {
  /** Copies the lists. */
  public Contender {
    missing = List.copyOf(missing);
    ranks = List.copyOf(ranks);
    rulings = List.copyOf(rulings);
  }

  /**
   * A ruling on the committee's place.
   *
   * @param kind keep or cut
   * @param day when it was made, as {@code 2023-12-20}
   */
  public record KeptRuling(Kind kind, String day) {}

  /** The committee of a commune that was rated alone. */
  static Contender of(Assessment assessment) {
    Merit merit = assessment.merit(Committee.ID);
    int year = assessment.dossier().commune().year();
    return new Contender(
        merit.span().lowest(),
        merit.span().highest(),
        merit.missing(),
        assessment.rank(Committee.ID).keys().stream()
            .map(key -> List.of(text(key.low()), text(key.high())))
            .toList(),
        assessment.dossier().rulings().stream()
            .filter(one -> one.subject().equals(Committee.ID) && one.countsFor(year))
            .filter(one -> one.kind() == Kind.QUOTA_KEEP || one.kind() == Kind.QUOTA_CUT)
            .map(one -> new KeptRuling(one.kind(), one.decidedOn().toString()))
            .toList());
  }

  /** Whether it asks for a place under the quota. */
  boolean candidate() {
    return highest == Level.HTXSNV;
  }

  /** Its merit under the name of its commune. */
  Merit merit(String name) {
    return new Merit(
        name,
        SubjectKind.COMMITTEE,
        new Span(lowest, highest),
        false,
        missing.stream().map(address -> name + "/" + address).toList());
  }

  /** Its rank under the name of its commune. */
  Rank rank(String name) {
    return new Rank(
        name,
        SubjectKind.COMMITTEE,
        ranks.stream()
            .map(key -> new Rank.Key(fraction(key.get(0)), fraction(key.get(1))))
            .toList());
  }

  /** The rulings on its place under the name of its commune. */
  List<Ruling> rulings(String name) {
    return rulings.stream().map(one -> ruling(name, one)).toList();
  }

  private static Ruling ruling(String name, KeptRuling kept) {
    return new Ruling(
        name,
        kept.kind(),
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        LocalDate.parse(kept.day()),
        "",
        new Source(name + "/rulings.csv", 1));
  }

  private static String text(Optional<Fraction> bound) {
    return bound.map(Fraction::text).orElse("");
  }

  private static Optional<Fraction> fraction(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split("/", 2);
    BigDecimal whole = new BigDecimal(parts[0]);
    return Optional.of(
        parts.length == 1 ? Fraction.of(whole) : new Fraction(whole, new BigDecimal(parts[1])));
  }
}
