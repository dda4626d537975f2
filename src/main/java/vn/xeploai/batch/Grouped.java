package vn.xeploai.batch;

/** A commune as far as it matters with whom it shares a quota. */
public interface Grouped {
  /** The group it names, empty where it names none. */
  String group();

  /** The rating year. */
  int year();

  /** The identity of the rulebook it is rated by. */
  String rulebookSha256();

  /** What the other communes need to know of its committee. */
  Contender committee();
}
