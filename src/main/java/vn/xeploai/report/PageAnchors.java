package vn.xeploai.report;

/**
 * The ids of a page's elements: the page's own begin with an underscore, which no subject's has.
 */
final class PageAnchors {
  private PageAnchors() {}

  /** The anchor of a subject: its id, with whatever is no plain letter or digit written in hex. */
  static String subject(String id) {
    StringBuilder anchor = new StringBuilder();
    id.codePoints()
        .forEach(
            letter -> {
              if (letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-')) {
                anchor.appendCodePoint(letter);
              } else {
                anchor.append('.').append(Integer.toHexString(letter));
              }
            });
    return anchor.toString();
  }

  /** The anchor of a target. */
  static String target(String code) {
    return "_t-" + subject(code);
  }
}
