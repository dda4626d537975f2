package vn.xeploai.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of places with the kind of place before them, once, whether the name has it or not. */
final class PlaceNames {
  private static final Pattern COMMUNE = kinds("xã|phường|thị trấn|đặc khu|tt");
  private static final Pattern DISTRICT = kinds("huyện|quận|thị xã|thành phố|tp|tx");
  private static final Pattern PROVINCE = kinds("tỉnh|thành phố|tp");

  private final Words words;

  PlaceNames(Words words) {
    this.words = words;
  }

  /** A commune within a sentence: {@code xã Bùi La Nhân}. */
  String commune(String name) {
    return COMMUNE.matcher(name).matches()
        ? Words.inSentence(name)
        : words.say("form.commune", name);
  }

  /** The Party body above a commune: of the district where there is one; empty if none is named. */
  String superior(String district, String province) {
    if (!district.isEmpty()) {
      return body(named(district, DISTRICT, "form.district"));
    }
    return province.isEmpty() ? "" : body(named(province, PROVINCE, "form.province"));
  }

  private String body(String place) {
    return words.say("form.superior", place).toUpperCase(Locale.ROOT);
  }

  private String named(String name, Pattern kind, String key) {
    return kind.matcher(name).matches() ? name : words.say(key, name);
  }

  /** A kind before the name, as in Vietnamese, or behind it, as in English. */
  private static Pattern kinds(String kinds) {
    return Pattern.compile(
        "(?:%1$s)[\\s.].*|.*\\s(?:commune|ward|township|district|town|city|province)"
            .formatted(kinds),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
