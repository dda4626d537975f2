package vn.xeploai.dossier;

import org.xml.sax.SAXException;

/** How many characters of a workbook may still be taken in. */
final class Budget {
  private long left = Limits.WORKBOOK_CHARACTERS;

  /** Takes some; stops the reading where none are left. */
  void spend(int characters) throws SAXException {
    left -= characters;
    if (left < 0) {
      throw new Spent();
    }
  }

  /** Thrown where a workbook holds more text than any commune has. */
  static final class Spent extends SAXException {
    Spent() {
      super("Too many characters");
    }
  }
}
