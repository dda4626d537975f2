package vn.xeploai.facts;

/** A fact that somebody reported: a row of one of the dossier's files, or a key of its head. */
public interface Reported {
  /** Where it was read. */
  Source source();

  /** The id of the subject, or the code of the target or task, that it is about; else empty. */
  String about();

  /** The name of the fact within its dossier: {@code FILE:LINE}. */
  default String place() {
    return source().place();
  }
}
