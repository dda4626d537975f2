package vn.xeploai.whatif;

import java.util.List;

/**
 * Several changes under one name.
 *
 * @param title what it is called
 * @param reason why it is tried, empty where not given
 * @param changes the changes, at least one
 */
public record Scenario(String title, String reason, List<Change> changes) {
  /** Copies the list. */
  public Scenario {
    changes = List.copyOf(changes);
  }
}
