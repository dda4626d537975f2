package vn.xeploai.archive;

import java.text.Normalizer;
import java.util.Locale;

/** A commune's name as part of a file's name, safe on every machine. */
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /** Letters a to z, digits and single dashes, at most 60; {@code xa} where nothing is left. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
    String slug = cut.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "xa" : slug;
  }
}
