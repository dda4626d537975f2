package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, in order; readings of East Asian names aside. */
final class SharedTexts extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Budget budget;
  private boolean inText;
  private boolean inReading;

  SharedTexts(Budget budget) {
    this.budget = budget;
  }

  /** The text with this number; damaged where there is none. */
  String at(String number) throws SAXException {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new SAXException("No shared text " + number, e);
    }
  }

  @Override
  public void startElement(String uri, String name, String full, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "t" -> inText = true;
      case "rPh" -> inReading = true;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String full) {
    switch (name) {
      case "si" -> texts.add(CellText.unescaped(text.toString()));
      case "t" -> inText = false;
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int begin, int length) throws SAXException {
    if (inText && !inReading) {
      budget.spend(length);
      text.append(buffer, begin, length);
    }
  }
}
