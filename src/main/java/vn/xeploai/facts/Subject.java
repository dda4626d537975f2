package vn.xeploai.facts;

/** What is rated. */
public sealed interface Subject permits Member, Cell, Organisation, Committee {
  /** The id, unique among all subjects of a dossier. */
  String id();

  /** The name for people. */
  String name();

  /** The kind. */
  SubjectKind kind();
}
