package vn.xeploai.conclusions;

import java.util.List;

/** The address of a reported fact as {@code FILE:KEY:COLUMN}, the form what-if edits take. */
public final class Address {
  private Address() {}

  /** The address of one cell of the row with {@code key} in {@code file}. */
  public static String of(String file, String key, String column) {
    return file + ":" + key + ":" + column;
  }

  /** Each of these once, in order; most come so already and are only copied. */
  static List<String> inOrder(List<String> addresses) {
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
}
