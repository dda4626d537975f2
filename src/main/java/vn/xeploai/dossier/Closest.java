package vn.xeploai.dossier;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The known name a mistyped one probably stands for. */
public final class Closest {
  private Closest() {}

  /** The closest of {@code known}, if one is close enough to be meant. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (known.size() > Limits.CANDIDATES || name.length() > Limits.SHOWN_CHARACTERS) {
      return Optional.empty();
    }
    String wanted = Spelling.folded(name);
    Optional<String> closest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : new TreeSet<>(known)) {
      String folded = Spelling.folded(candidate);
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
  static int distance(String one, String other) {
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
