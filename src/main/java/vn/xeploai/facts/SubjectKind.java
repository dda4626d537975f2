package vn.xeploai.facts;

/** The kinds of subjects that are rated, in the order in which they are rated. */
public enum SubjectKind {
  /** A Party member. */
  MEMBER,
  /** A Party cell (chi bộ). */
  CELL,
  /** A mass organisation. */
  ORGANISATION,
  /** The Fatherland Front. */
  FRONT,
  /** The commune's government. */
  GOVERNMENT,
  /** The commune's Party committee, rated last. */
  COMMITTEE;

  /** Whether a subject of this kind is a collective: every subject but a member. */
  public boolean isCollective() {
    return this != MEMBER;
  }
}
