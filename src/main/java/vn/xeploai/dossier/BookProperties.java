package vn.xeploai.dossier;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself, as far as it changes what its cells mean. */
final class BookProperties extends DefaultHandler {
  private boolean since1904;

  /** Whether its days are counted from 1904, as old Macintosh programs did. */
  boolean since1904() {
    return since1904;
  }

  @Override
  public void startElement(String uri, String name, String full, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      since1904 = "1".equals(value) || "true".equals(value);
    }
  }
}
