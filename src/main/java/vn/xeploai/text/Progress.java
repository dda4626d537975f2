package vn.xeploai.batch;

/** Follows a run over many communes. Called from several threads, one at a time. */
public interface Progress {
  /**
   * A dossier is done.
   *
   * @param done how many are, those of an earlier part of the run among them
   * @param kept how many of these are from an earlier part
   * @param of how many there are; -1 where only the end will tell
   */
  void done(int done, int kept, int of);
}
