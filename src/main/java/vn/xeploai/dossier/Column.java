package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name in the contract
 * @param required whether it must be there
 * @param aliases Vietnamese headers it may have too; the first is the one offered
 * @param words the closed set of words its cells may hold; none where any text may stand
 */
record Column(String name, boolean required, List<String> aliases, Optional<Words<?>> words) {
  /** A column that may be absent. */
  static Column of(String name, String... aliases) {
    return new Column(name, false, List.of(aliases), Optional.empty());
  }

  /** A column that must be there. */
  static Column required(String name, String... aliases) {
    return new Column(name, true, List.of(aliases), Optional.empty());
  }

  /** This column with cells that hold only {@code choices}. */
  Column holding(Words<?> choices) {
    return new Column(name, required, aliases, Optional.of(choices));
  }

  // A column is looked up for every cell of a file; its name alone tells those of a table apart.
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The column as a problem lists it: with its first alias. */
  String listing() {
    return listing(name, aliases);
  }

  /** A name with the first of its aliases. */
  static String listing(String name, List<String> aliases) {
    return aliases.isEmpty() ? name : name + " (" + aliases.get(0) + ")";
  }

  /** The header offered to people. */
  String title() {
    return aliases.isEmpty() ? name : aliases.get(0);
  }

  /** Every header it may have. */
  List<String> headers() {
    List<String> headers = new ArrayList<>(aliases);
    headers.add(0, name);
    return headers;
  }
}
