package vn.xeploai.text;

/** A language the program speaks. */
public enum Language {
  /** Vietnamese, the default. */
  VI,
  /** English. */
  EN
}
