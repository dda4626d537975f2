package vn.xeploai.facts;

/** A fact that somebody reported: a row of one of the dossier's files. */
public interface Reported {
  /** Where it was read. */
  Source source();
}
