package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.xeploai.text.Message;

/** Reads one sheet of a workbook row by row; hidden rows are rows like others. */
final class SheetRows extends DefaultHandler {
  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final Workbook.Place place;
  private final SharedTexts shared;
  private final CellText cellText;
  private final Budget budget;
  private final RowSink lines;
  private final StringBuilder value = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int column = -1;
  private int style;
  private String type = "n";
  private boolean formula;
  private boolean inText;
  private boolean inReading;

  SheetRows(
      Workbook.Place place, SharedTexts shared, CellText cellText, Budget budget, RowSink lines) {
    this.place = place;
    this.shared = shared;
    this.cellText = cellText;
    this.budget = budget;
    this.lines = lines;
  }

  @Override
  public void startElement(String uri, String name, String full, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v", "t" -> inText = true;
      case "rPh" -> inReading = true;
      case "mergeCell" -> merge(attribute(attributes, "ref", ""));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String full) throws SAXException {
    switch (name) {
      case "row" -> lines.row(row, cells);
      case "c" -> endCell();
      case "v", "t" -> inText = false;
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int begin, int length) throws SAXException {
    if (inText && !inReading) {
      budget.spend(length);
      value.append(buffer, begin, length);
    }
  }

  private void beginRow(Attributes attributes) throws SAXException {
    int next = number(attribute(attributes, "r", String.valueOf(row + 1)));
    if (next <= row || next > MOST_ROWS) {
      throw new SAXException("Row " + next + " after row " + row);
    }
    row = next;
    column = -1;
    cells = new ArrayList<>();
  }

  private void beginCell(Attributes attributes) throws SAXException {
    String reference = attribute(attributes, "r", Places.letters(column + 1) + row);
    Matcher parts = PLACE.matcher(reference);
    if (!parts.matches() || number(parts.group(2)) != row) {
      throw new SAXException("Cell " + reference + " in row " + row);
    }
    int next = place(parts.group(1));
    if (next <= column || next >= MOST_COLUMNS) {
      throw new SAXException("Cell " + reference + " after column " + column);
    }
    column = next;
    type = attribute(attributes, "t", "n");
    style = number(attribute(attributes, "s", "0"));
    formula = false;
    value.setLength(0);
  }

  private void endCell() throws SAXException {
    String text = text();
    if (!text.isEmpty()) {
      budget.spend(text.length() + column - cells.size() + 1);
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(text);
    }
  }

  private String text() throws SAXException {
    String raw = value.toString();
    if (formula && raw.isEmpty() && !type.equals("str")) {
      place.tell(reference(), "", Message.of("problem.sheet.formula"), "hint.sheet.formula");
      return "";
    }
    return switch (type) {
      case "s" -> raw.isEmpty() ? "" : shared.at(raw);
      case "str", "inlineStr" -> CellText.unescaped(raw);
      case "b" -> raw.equals("1") || raw.equals("true") ? "yes" : raw.isEmpty() ? "" : "no";
      case "e" -> error(raw);
      case "d" -> raw.length() > 10 && raw.charAt(10) == 'T' ? raw.substring(0, 10) : raw;
      default -> raw.isEmpty() ? "" : cellText.number(raw, style);
    };
  }

  private String error(String raw) {
    String shown = Spelling.shown(raw);
    place.tell(reference(), shown, Message.of("problem.sheet.error", shown), "hint.sheet.error");
    return raw;
  }

  // A merge beside the header or within one row hides nothing: its value is that of its first cell.
  private void merge(String range) {
    String[] ends = range.split(":", -1);
    Matcher first = PLACE.matcher(ends[0]);
    Matcher last = PLACE.matcher(ends[ends.length - 1]);
    if (first.matches()
        && last.matches()
        && number(first.group(2)) < number(last.group(2))
        && number(last.group(2)) > lines.headerRow()
        && lines.headerRow() > 0
        && number(first.group(2)) <= row) {
      Message message = Message.of("problem.sheet.merged", Spelling.shown(range));
      place.tell(ends[0], "", message, "hint.sheet.merged");
    }
  }

  private String reference() {
    return Places.letters(column) + row;
  }

  private static int place(String letters) {
    int place = 0;
    for (int next = 0; next < letters.length(); next++) {
      place = place * 26 + letters.charAt(next) - 'A' + 1;
    }
    return place - 1;
  }

  private static int number(String text) {
    return text.length() > 8 || text.isEmpty() || !text.chars().allMatch(Character::isDigit)
        ? Integer.MAX_VALUE
        : Integer.parseInt(text);
  }

  private static String attribute(Attributes attributes, String name, String otherwise) {
    String value = attributes.getValue(name);
    return value == null ? otherwise : value;
  }
}
