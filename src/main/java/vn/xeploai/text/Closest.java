package vn.xeploai.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The known name a mistyped one probably stands for. */
public final class Closest {
  private static final int CANDIDATES = 5_000;
  private static final int CHARACTERS = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

  private Closest() {}

  /** A text as names are compared: without case, diacritics and the kind of gap. */
  public static String folded(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace('đ', 'd');
    return GAPS.matcher(plain).replaceAll(" ").strip();
  }

  /** The closest of {@code known}, if one is close enough to be meant. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (known.size() > CANDIDATES || name.length() > CHARACTERS) {
      return Optional.empty();
    }
    String wanted = folded(name);
    Optional<String> closest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : new TreeSet<>(known)) {
      String folded = folded(candidate);
      int allowed = (Math.max(wanted.length(), folded.length()) + 2) / 3;
      if (Math.abs(wanted.length() - folded.length()) > allowed) {
        continue;
      }
      int distance = distance(wanted, folded);
      if (distance <= allowed && distance < least) {
        closest = Optional.of(candidate);
        least = distance;
      }
    }
    return closest;
  }

  /** Levenshtein's distance: the fewest insertions, deletions and replacements. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
