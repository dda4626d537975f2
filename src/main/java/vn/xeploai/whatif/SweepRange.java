package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xeploai.text.Message;

/**
 * The values a parameter is swept over.
 *
 * @param parameter the parameter's name
 * @param from the first value
 * @param to the last value, not below the first
 * @param step from one value to the next, above 0
 */
public record SweepRange(String parameter, BigDecimal from, BigDecimal to, BigDecimal step) {
  /** The most steps of one sweep, and of all cells of a grid. */
  public static final int MOST_STEPS = 2_000;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<parameter>[^=]+)=(?<from>\\d{1,9}([.,]\\d{1,6})?)\\.\\.(?<to>\\d{1,9}([.,]\\d{1,6})?)"
              + "(:(?<step>\\d{1,9}([.,]\\d{1,6})?))?");

  /**
   * Reads {@code PARAM=FROM..TO:STEP}; without a step it is 1.
   *
   * @throws Unfit if it has another form, runs backwards, or has too many steps
   */
  public static SweepRange of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw unfit("sweep.form", text);
    }
    String step = form.group("step");
    SweepRange range =
        new SweepRange(
            form.group("parameter").strip(),
            number(form.group("from")),
            number(form.group("to")),
            step == null ? BigDecimal.ONE : number(step));
    if (range.step.signum() == 0 || range.from.compareTo(range.to) > 0) {
      throw unfit("sweep.backwards", text);
    }
    if (range
            .to
            .subtract(range.from)
            .divideToIntegralValue(range.step)
            .compareTo(BigDecimal.valueOf(MOST_STEPS))
        >= 0) {
      throw unfit("sweep.many", text, String.valueOf(MOST_STEPS));
    }
    return range;
  }

  /** The values of the steps, from the first to the last that is not above the end. */
  public List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
      values.add(value);
    }
    return values;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static Unfit unfit(String key, String... arguments) {
    return new Unfit(List.of(Message.of(key, arguments)), List.of());
  }
}
