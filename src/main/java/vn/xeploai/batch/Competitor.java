package vn.xeploai.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Ruling;

/**
 * A committee with all its place under a quota rests on, so that it can be held against others
 * without its dossier.
 *
 * @param group the group its commune names, empty where it names none
 * @param year the rating year
 * @param rulebookSha256 the identity of the rulebook
 * @param committee what others need to know of it
 * @param merit its merit
 * @param rank its rank
 * @param rulings the rulings of the year about it
 * @param base what the ceiling is a share of, in the word of {@code quota.base}
 * @param rounding how a part of a place is rounded, in the word of {@code quota.rounding}
 * @param percent the ceiling in per cent
 */
public record Competitor(
    String group,
    int year,
    String rulebookSha256,
    Contender committee,
    Merit merit,
    Rank rank,
    List<Ruling> rulings,
    String base,
    String rounding,
    BigDecimal percent)
    implements Grouped {
  /** Copies the list. */
  public Competitor {
    rulings = List.copyOf(rulings);
  }

  /** The committee of a commune that was rated alone, by a rulebook with these numbers. */
  public static Competitor of(Assessment assessment, Map<String, Parameter> numbers) {
    int year = assessment.dossier().commune().year();
    return new Competitor(
        assessment.dossier().commune().quotaGroup().orElse(""),
        year,
        assessment.rulebookSha256(),
        Contender.of(assessment),
        assessment.merit(Committee.ID),
        assessment.rank(Committee.ID),
        assessment.dossier().rulings().stream()
            .filter(one -> one.subject().equals(Committee.ID) && one.countsFor(year))
            .toList(),
        Objects.requireNonNull(numbers.get("quota.base")).value(),
        Objects.requireNonNull(numbers.get("quota.rounding")).value(),
        Objects.requireNonNull(numbers.get("quota.percent")).number());
  }

  /** Its rating, as {@code rules/common/quota.drl} has it; alone where there are no rivals. */
  public Rating rating(Optional<Rivals> rivals) {
    return rivals
        .map(others -> Quota.among(others, base, percent, merit, rank, rulings).rounded(rounding))
        .map(quota -> Rating.inGroup(merit, quota))
        .orElseGet(() -> Rating.ofMerit(merit));
  }
}
