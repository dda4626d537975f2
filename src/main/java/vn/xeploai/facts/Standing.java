package vn.xeploai.facts;

/** How sure we are of a clause or of a number in it ({@code criteria.md}). */
public enum Standing {
  /** Read in a page that reproduces the clause. */
  READ,
  /** Set by the resolution or by the province, district or commune. */
  LOCAL,
  /** Common practice or a parallel with another clause; nobody has read it. */
  ASSUMED
}
