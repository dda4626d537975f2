package vn.xeploai.trial;

/**
 * A target as resolutions usually have it, before its threshold is drawn.
 *
 * @param code its code
 * @param title what it asks
 * @param unitName the unit of its numbers
 * @param form how it is compared
 * @param low the lowest threshold, in units of the last decimal
 * @param high the highest threshold, in units of the last decimal
 * @param scale the decimals
 * @param owner who answers for it
 * @param weight whether it is a key target, and a basic one
 */
record Line(
    String code,
    String title,
    String unitName,
    Form form,
    int low,
    int high,
    int scale,
    String owner,
    Weight weight) {
  /** How a target is compared. */
  enum Form {
    /** At least so much; more exceeds it. */
    UP,
    /** At most so much; less exceeds it. */
    DOWN,
    /** All of a whole. */
    ALL,
    /** Reached or not. */
    STATUS,
    /** By its leaves. */
    LEAVES
  }

  /** What depends on a target. */
  enum Weight {
    /** Nothing more than on any other. */
    COMMON,
    /** A key target. */
    KEY,
    /** A key target that is one of the five basic ones. */
    BASIC
  }

  static Line up(
      String code, String title, String unitName, int low, int high, int scale, String owner) {
    return new Line(code, title, unitName, Form.UP, low, high, scale, owner, Weight.COMMON);
  }

  static Line down(
      String code, String title, String unitName, int low, int high, int scale, String owner) {
    return new Line(code, title, unitName, Form.DOWN, low, high, scale, owner, Weight.COMMON);
  }

  static Line all(String code, String title, String unitName, int low, int high, String owner) {
    return new Line(code, title, unitName, Form.ALL, low, high, 0, owner, Weight.COMMON);
  }

  static Line status(String code, String title, String owner) {
    return new Line(code, title, "", Form.STATUS, 0, 0, 0, owner, Weight.COMMON);
  }

  static Line leaves(String code, String title, String owner) {
    return new Line(code, title, "", Form.LEAVES, 0, 0, 0, owner, Weight.COMMON);
  }

  /** The same line as a key target. */
  Line key() {
    return new Line(code, title, unitName, form, low, high, scale, owner, Weight.KEY);
  }

  /** The same line as a basic target. */
  Line basic() {
    return new Line(code, title, unitName, form, low, high, scale, owner, Weight.BASIC);
  }
}
