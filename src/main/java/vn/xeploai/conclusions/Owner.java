package vn.xeploai.conclusions;

import vn.xeploai.facts.Task;

/**
 * A subject or role that answers for a target or a task.
 *
 * @param id its id
 */
public record Owner(String id) implements Concluded {
  @Override
  public String handle() {
    return "owner:" + id;
  }

  /** As of an {@link Owned}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Owner owner && id.equals(owner.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The owner a task names. */
  public static Owner of(Task task) {
    return new Owner(task.owner().orElseThrow());
  }
}
