package vn.xeploai.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.text.Shown;

/** Text for a terminal, in columns that stay aligned with Vietnamese letters. */
public final class Lines {
  /** The width that the tables keep to, in columns. */
  static final int WIDTH = 100;

  /** The width that a column but the last keeps to: ids of others may be of any length. */
  private static final int CELL = 48;

  private final StringBuilder text = new StringBuilder();

  /** A line, wrapped with {@code indent} blanks before every line after the first. */
  public Lines wrapped(String line, int indent) {
    String rest = shown(line);
    boolean first = true;
    while (true) {
      String pad = first ? "" : " ".repeat(indent);
      int room = WIDTH - pad.length();
      if (width(rest) <= room) {
        text.append(pad).append(rest.stripTrailing()).append('\n');
        return this;
      }
      int cut = cut(rest, room);
      text.append(pad).append(rest.substring(0, cut).stripTrailing()).append('\n');
      rest = rest.substring(cut).stripLeading();
      first = false;
    }
  }

  /** An empty line. */
  public Lines blank() {
    text.append('\n');
    return this;
  }

  /**
   * Rows of cells under each other; the last column is wrapped, others are as wide as they need.
   */
  public Lines table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        int width = width(cutTo(row.get(i), CELL));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.size() - 1; i++) {
        String cell = cutTo(row.get(i), CELL);
        line.append(cell).append(" ".repeat(widths.get(i) - width(cell) + 2));
      }
      int indent = width(line);
      wrapped(line + row.get(row.size() - 1), Math.min(indent, WIDTH / 2));
    }
    return this;
  }

  /** All lines. */
  public String text() {
    return text.toString();
  }

  /** A text cut to at most {@code columns}. */
  static String cutTo(String text, int columns) {
    String shown = shown(text);
    return width(shown) <= columns ? shown : shown.substring(0, at(shown, columns - 1)) + "…";
  }

  /** The columns a text takes: marks that sit on a letter take none, wide letters two. */
  static int width(CharSequence text) {
    return text.codePoints().map(Lines::width).sum();
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> Character.isIdeographic(character) || isWide(character) ? 2 : 1;
    };
  }

  /** Hangul, kana, full-width forms and pictures (Unicode Standard Annex 11). */
  private static boolean isWide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x3000 && character <= 0x30FF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xFF01 && character <= 0xFF60)
        || (character >= 0x1F300 && character <= 0x1FAFF);
  }

  /** Text of others as it is shown, in composed letters. */
  static String shown(String text) {
    return Shown.of(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static int cut(String text, int room) {
    int at = at(text, room);
    int blank = text.lastIndexOf(' ', at);
    return blank > room / 2 ? blank : at;
  }

  private static int at(String text, int columns) {
    int at = 0;
    while (at < text.length()
        && width(text.substring(0, text.offsetByCodePoints(at, 1))) <= columns) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }
}
