package vn.xeploai.conclusions;

import vn.xeploai.facts.SubjectKind;

/**
 * A member whose merit and rank are known from another of equal facts. Given to a session together
 * with them, not concluded in it.
 *
 * @param subject the member's id
 * @param parent the member's cell
 */
public record Judged(String subject, String parent) implements Entrant {
  @Override
  public SubjectKind kind() {
    return SubjectKind.MEMBER;
  }
}
