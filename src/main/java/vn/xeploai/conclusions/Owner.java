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

  /** The owner a task names. */
  public static Owner of(Task task) {
    return new Owner(task.owner().orElseThrow());
  }
}
