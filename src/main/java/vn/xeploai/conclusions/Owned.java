package vn.xeploai.conclusions;

import vn.xeploai.facts.Target;

/**
 * That a subject or role answers for a target: the target names it, or it names the target.
 *
 * @param owner the id of the subject or role
 * @param code the code of the target, exactly this one
 */
public record Owned(String owner, String code) implements Concluded {
  @Override
  public String handle() {
    return "owned:" + owner + "/" + code;
  }

  /** As of any record; written out, because what Java makes of one is slow the first time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Owned owned && owner.equals(owned.owner) && code.equals(owned.code);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + code.hashCode();
  }

  /** What a target that names its owner says. */
  public static Owned of(Target target) {
    return new Owned(target.owner().orElseThrow(), target.code());
  }
}
