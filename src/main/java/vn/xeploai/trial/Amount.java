package vn.xeploai.trial;

import java.math.BigDecimal;

/** Numbers as a dossier holds them. */
final class Amount {
  private Amount() {}

  /** So many units of the last decimal, without zeros at the end of the decimals. */
  static BigDecimal of(int unscaled, int scale) {
    BigDecimal number = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
