package vn.xeploai.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a criterion comes to.
 *
 * @param outcome its outcome, in the contract's words
 * @param actual what was found, for people
 * @param of the counts behind a share
 * @param required what is asked, for people
 */
record Found(String outcome, String actual, String of, String required) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Counts of a whole.
   *
   * @param low those that certainly count
   * @param high those that may
   * @param of the whole; 0 where nothing can be asked, below 0 where it is not known
   */
  record Share(int low, int high, int of) {
    static final Share NOTHING = new Share(0, 0, 0);
    static final Share UNKNOWN = new Share(0, 0, -1);

    Share rest() {
      return of <= 0 ? this : new Share(of - high, of - low, of);
    }

    private int reaches(int count, BigDecimal percent) {
      return BigDecimal.valueOf(count)
          .multiply(HUNDRED)
          .compareTo(percent.multiply(BigDecimal.valueOf(of)));
    }

    private String percent(int count) {
      return plain(
          BigDecimal.valueOf(count)
              .multiply(HUNDRED)
              .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
    }
  }

  static Found share(Share share, String sign, String bound) {
    BigDecimal percent = new BigDecimal(bound);
    String required = sign + " " + plain(percent) + " %";
    if (share.of() <= 0) {
      return new Found(share.of() == 0 ? "NOT_APPLICABLE" : "UNKNOWN", "", "", required);
    }
    Known atLeast =
        Known.between(
            share.reaches(share.low(), percent) >= 0, share.reaches(share.high(), percent) >= 0);
    Known above =
        Known.between(
            share.reaches(share.low(), percent) > 0, share.reaches(share.high(), percent) > 0);
    Known holds =
        switch (sign) {
          case "≥" -> atLeast;
          case "<" -> atLeast.not();
          case ">" -> above;
          default -> above.not();
        };
    return new Found(
        word(holds),
        range(share.percent(share.low()), share.percent(share.high())) + " %",
        range("" + share.low(), "" + share.high()) + "/" + share.of(),
        required);
  }

  static Found answer(Known answer, boolean wanted) {
    return new Found(
        word(wanted ? answer : answer.not()),
        answer == Known.OPEN ? "unknown" : answer == Known.YES ? "yes" : "no",
        "",
        wanted ? "yes" : "no");
  }

  static Found notAsked(boolean wanted) {
    return new Found("NOT_APPLICABLE", "", "", wanted ? "yes" : "no");
  }

  /** Both have to hold; nothing is asked where one of them cannot be. */
  static Found both(Found one, Found other) {
    boolean asked =
        !one.outcome.equals("NOT_APPLICABLE") && !other.outcome.equals("NOT_APPLICABLE");
    return new Found(
        asked ? word(truth(one).and(truth(other))) : "NOT_APPLICABLE",
        one.actual + "; " + other.actual,
        Stream.of(one.of, other.of)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; ")),
        one.required + "; " + other.required);
  }

  Found waived() {
    return new Found("WAIVED", actual, of, required);
  }

  private static Known truth(Found found) {
    return found.outcome.equals("MET")
        ? Known.YES
        : found.outcome.equals("NOT_MET") ? Known.NO : Known.OPEN;
  }

  static String word(Known known) {
    return switch (known) {
      case YES -> "MET";
      case NO -> "NOT_MET";
      case OPEN -> "UNKNOWN";
    };
  }

  static String range(String low, String high) {
    return low.equals(high) ? low : low + ".." + high;
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  static List<String> marks() {
    return List.of("Kém", "Trung bình", "Tốt", "Xuất sắc");
  }
}
