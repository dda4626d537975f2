package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Truth;

/** How what a record knows is written into a cell; nothing known is an empty one. */
final class Cells {
  private Cells() {}

  static String number(Optional<BigDecimal> number) {
    return number.map(Figure::write).orElse("");
  }

  /** A date, a whole number or a text as it stands. */
  static String plain(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static <T> String word(Optional<T> meaning, Words<T> words) {
    return meaning.map(words::write).orElse("");
  }

  static String truth(Truth truth) {
    return truth == Truth.UNKNOWN ? "" : Vocabulary.ANSWERS.write(truth);
  }

  /** Yes, or nothing for no. */
  static String flag(boolean holds) {
    return holds ? Vocabulary.ANSWERS.write(Truth.YES) : "";
  }

  static String codes(List<String> codes) {
    return String.join(" ", codes);
  }
}
