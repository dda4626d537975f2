package vn.xeploai.conclusions;

/** What a rule may conclude. */
public interface Concluded {
  /**
   * The name of the conclusion within its run: its kind in small letters, a colon, and what it is
   * about, such as {@code rating:CB05}. No two conclusions of a run that holds together share one.
   */
  String handle();
}
