package vn.xeploai.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a missing fact ({@code work.csv:DV025:on_time}), which programs and edits take, in
 * words for people.
 *
 * @param file the file or sheet the fact belongs in
 * @param key its row, {@code *} where any would do
 * @param column its column
 */
record MissingFact(String file, String key, String column) {
  private static final Pattern ADDRESS = Pattern.compile("([a-z]+\\.csv):(.*):([a-z_]+)");

  /** The fact at an address; nothing where the text is none. */
  static Optional<MissingFact> at(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.matches()
        ? Optional.of(new MissingFact(address.group(1), address.group(2), address.group(3)))
        : Optional.empty();
  }

  /** What is missing, and of whom. */
  String in(Words words) {
    String row = key.replaceFirst("/(.*)", " ($1)");
    String who = key.equals("*") ? words.say("missing.any") : row;
    if (key.startsWith("*+")) {
      who = words.say("missing.more", key.substring(2));
    }
    String sheet = file.substring(0, file.indexOf('.'));
    return words.say("missing." + sheet, who, words.header(file, column));
  }
}
