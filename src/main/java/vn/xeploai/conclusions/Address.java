package vn.xeploai.conclusions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a reported fact as {@code FILE:KEY:COLUMN}, the form what-if edits take. {@code
 * FILE:*+N:COLUMN} counts at least N more rows beside those that are named.
 */
public final class Address {
  private static final String MORE = ":*+";
  private static final Pattern SUM = Pattern.compile("([^:]*):\\*\\+([0-9]{1,9}):([^:]*)");

  private Address() {}

  /** The address of one cell of the row with {@code key} in {@code file}. */
  public static String of(String file, String key, String column) {
    return file + ":" + key + ":" + column;
  }

  /** Each of these once, in order; most come so already and are only copied. */
  static List<String> inOrder(List<String> addresses) {
    return counting(addresses) > 1 ? ordered(greatest(addresses)) : ordered(addresses);
  }

  private static long counting(List<String> addresses) {
    return addresses.size() <= Lack.EXAMPLES
        ? 0
        : addresses.stream().filter(address -> moreAt(address) > 0).count();
  }

  /** Of addresses that count more rows of one column only the one that counts most. */
  private static List<String> greatest(List<String> addresses) {
    Map<String, Integer> most = new HashMap<>();
    addresses.forEach(one -> most.merge(columnOf(one), moreAt(one), Math::max));
    return addresses.stream()
        .filter(one -> moreAt(one) == 0 || moreAt(one) == most.getOrDefault(columnOf(one), 0))
        .toList();
  }

  private static List<String> ordered(List<String> addresses) {
    for (int i = 1; i < addresses.size(); i++) {
      if (addresses.get(i - 1).compareTo(addresses.get(i)) >= 0) {
        return addresses.stream().distinct().sorted().toList();
      }
    }
    return List.copyOf(addresses);
  }

  /** The address of a column where any row would do, because there is none or none counts. */
  static String ofAnyRow(String file, String column) {
    return of(file, "*", column);
  }

  /** Whether an address is of a row of this subject. */
  static boolean concerns(String address, String subject) {
    String row = address.substring(address.indexOf(':') + 1);
    return row.startsWith(subject + ":") || row.startsWith(subject + "/");
  }

  /** The address that counts at least so many more rows of a column. */
  static String ofMoreRows(String column, int more) {
    int colon = column.indexOf(':');
    return column.substring(0, colon) + MORE + more + column.substring(colon);
  }

  /** How many more rows an address counts at least; none where it names one. */
  public static int moreAt(String address) {
    if (!address.contains(MORE)) {
      return 0;
    }
    Matcher sum = SUM.matcher(address);
    return sum.matches() ? Integer.parseInt(sum.group(2)) : 0;
  }

  /** The column of an address as {@code FILE:COLUMN}. */
  static String columnOf(String address) {
    return address.substring(0, address.indexOf(':')) + address.substring(address.lastIndexOf(':'));
  }
}
