package vn.xeploai.conclusions;

import java.util.List;
import java.util.Optional;

/** The address of a reported fact as {@code FILE:KEY:COLUMN}, the form what-if edits take. */
public final class Address {
  private Address() {}

  /** The address of one cell of the row with {@code key} in {@code file}. */
  public static String of(String file, String key, String column) {
    return file + ":" + key + ":" + column;
  }

  /**
   * The same fact of another subject.
   *
   * @return nothing where it is not a fact of {@code subject}
   */
  public static Optional<String> ofOther(String address, String subject, String other) {
    int key = address.indexOf(':') + 1;
    int end = key + subject.length();
    return address.startsWith(subject, key)
            && end < address.length()
            && (address.charAt(end) == ':' || address.charAt(end) == '/')
        ? Optional.of(address.substring(0, key) + other + address.substring(end))
        : Optional.empty();
  }

  /** Whether all of these are facts of {@code subject}. */
  static boolean areOf(List<String> addresses, String subject) {
    return addresses.stream().allMatch(one -> ofOther(one, subject, subject).isPresent());
  }

  /**
   * The same facts of another subject.
   *
   * @throws java.util.NoSuchElementException if one is not a fact of {@code subject}
   */
  static List<String> ofOther(List<String> addresses, String subject, String other) {
    return addresses.isEmpty()
        ? addresses
        : addresses.stream().map(one -> ofOther(one, subject, other).orElseThrow()).toList();
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
