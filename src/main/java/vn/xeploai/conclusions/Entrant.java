package vn.xeploai.conclusions;

import vn.xeploai.facts.SubjectKind;

/** Who enters the counts of a dossier: a subject that the rules rate, or one judged before. */
public sealed interface Entrant permits Rated, Judged {
  /** The subject's id. */
  String subject();

  /** Its kind. */
  SubjectKind kind();

  /** The cell of a member, else empty. */
  String parent();

  /** Whether its rating counts in a tally of this sort. */
  default boolean countsIn(Tally.Sort sort) {
    return sort.counts(kind());
  }
}
