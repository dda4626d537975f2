package vn.xeploai.text;

/** Follows work that takes long. Called from several threads, one at a time. */
@FunctionalInterface
public interface Progress {
  /** Nobody looks on. */
  Progress UNSEEN = (done, kept, of) -> {};

  /**
   * A part of the work is done.
   *
   * @param done how many parts are, those of an earlier run among them
   * @param kept how many of these are from an earlier run
   * @param of how many there are; -1 where only the end will tell
   */
  void done(int done, int kept, int of);
}
