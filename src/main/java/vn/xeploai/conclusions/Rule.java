package vn.xeploai.conclusions;

import java.util.Optional;
import vn.xeploai.facts.Standing;

/**
 * A rule of a rulebook, as its metadata tells.
 *
 * @param id the id; of a criterion {@code RULEBOOK.KIND.LEVEL.NAME}
 * @param name the English sentence that names the rule
 * @param title the Vietnamese title
 * @param clause the clause it states
 * @param standing how sure we are of the clause
 * @param waivable whether a ruling may waive the criterion
 * @param file the DRL file, relative to the rulebooks' folder
 * @param line the line the rule begins at, from 1
 */
public record Rule(
    String id,
    String name,
    String title,
    String clause,
    Standing standing,
    boolean waivable,
    String file,
    int line) {
  /** What a criterion's id says after the rulebook. */
  public record Criterion(String kind, String key) {}

  /** The kind and {@code LEVEL.NAME}, if the rule is a criterion: its id has four parts. */
  public Optional<Criterion> criterion() {
    String[] parts = id.split("\\.", -1);
    return parts.length == 4
        ? Optional.of(new Criterion(parts[1], parts[2] + "." + parts[3]))
        : Optional.empty();
  }
}
