package vn.xeploai.report;

import java.math.BigInteger;
import java.util.Comparator;

/** The order in which people read codes: {@code b.2} before {@code b.10}. */
final class Codes {
  static final Comparator<String> ORDER = Codes::compare;

  private Codes() {}

  private static int compare(String one, String other) {
    String[] mine = one.split("\\.", -1);
    String[] theirs = other.split("\\.", -1);
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      int order =
          isNumber(mine[i]) && isNumber(theirs[i])
              ? new BigInteger(mine[i]).compareTo(new BigInteger(theirs[i]))
              : mine[i].compareTo(theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    return mine.length == theirs.length
        ? one.compareTo(other)
        : Integer.compare(mine.length, theirs.length);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(digit -> '0' <= digit && digit <= '9');
  }
}
