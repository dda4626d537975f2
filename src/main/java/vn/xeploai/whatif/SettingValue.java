package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.facts.Parameter;
import vn.xeploai.text.Message;

/** The value a setting gives a parameter. */
final class SettingValue {
  private static final Pattern NUMBER =
      Pattern.compile("(?<sign>[+-])?(?<number>\\d{1,9}([.,]\\d{1,9})?)(?<percent>%)?");
  private static final MathContext PRECISE = new MathContext(20);

  private SettingValue() {}

  /** The value, or nothing where it is not one the parameter can have. */
  static Optional<String> of(Parameter parameter, String asked) {
    return (parameter.numeric() ? number(parameter, asked) : Optional.of(asked))
        .filter(parameter::allows);
  }

  /** What is wrong with a value, and what could stand there. */
  static Message refused(Parameter parameter, String asked) {
    return parameter.numeric()
        ? Message.of(
            "change.number",
            parameter.name(),
            asked,
            parameter.value(),
            parameter.most().map(Quantity::plain).orElse("999999999"))
        : Message.of(
            "change.choice", parameter.name(), asked, String.join(", ", parameter.choices()));
  }

  private static Optional<String> number(Parameter parameter, String asked) {
    Matcher number = NUMBER.matcher(asked);
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group("number").replace(',', '.'));
    if (number.group("sign") == null) {
      return number.group("percent") == null || parameter.unitName().equals("%")
          ? Optional.of(Quantity.plain(value))
          : Optional.empty();
    }
    BigDecimal now = parameter.number();
    BigDecimal step =
        number.group("percent") == null ? value : now.multiply(value, PRECISE).movePointLeft(2);
    BigDecimal moved = number.group("sign").equals("+") ? now.add(step) : now.subtract(step);
    return Optional.of(Quantity.plain(moved));
  }
}
