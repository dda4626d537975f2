package vn.xeploai.facts;

/** What is rated. */
public sealed interface Subject permits Member, Collective {
  /** The id, unique among all subjects of a dossier. */
  String id();

  /** The name for people. */
  String name();

  /** The kind. */
  SubjectKind kind();
}
