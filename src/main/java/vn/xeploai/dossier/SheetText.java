package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.text.Message;

/**
 * Reads separated values (RFC 4180) into a sheet.
 *
 * <p>Written out rather than left to a library because a problem must name the line on which a
 * quote was opened, and the limits must hold before memory is spent.
 */
final class SheetText {
  private final String file;
  private final String text;
  private final Problems problems;
  private final char separator;
  private final List<Sheet.Line> lines = new ArrayList<>();
  private int at;
  private int line = 1;
  private boolean whole = true;

  private SheetText(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    this.separator = separator(text);
  }

  /** The sheet written in {@code text}. */
  static Sheet read(String file, String text, Problems problems) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SheetText(file, content, problems).read();
  }

  private Sheet read() {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int place = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      problems.add(file, place, Message.of("problem.file.nul"), Message.of("hint.file.nul"));
      return Sheet.unreadable(file);
    }
    while (whole && at < text.length()) {
      int begin = line;
      List<String> cells = row();
      if (whole && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        add(new Sheet.Line(begin, cells));
      }
    }
    if (lines.isEmpty()) {
      if (whole) {
        problems.add(file, 1, Message.of("problem.file.empty"), Message.of("hint.file.empty"));
      }
      return Sheet.unreadable(file);
    }
    Sheet.Line header = lines.get(0);
    return new Sheet(file, header.number(), header.cells(), lines.subList(1, lines.size()), whole);
  }

  private void add(Sheet.Line row) {
    if (lines.size() > Limits.ROWS) {
      stop(row.number(), "problem.file.rows", Limits.ROWS, "hint.file.rows");
      return;
    }
    lines.add(row);
  }

  private List<String> row() {
    int first = line;
    int begin = at;
    List<String> cells = new ArrayList<>();
    while (whole) {
      String cell = isQuoteNext() ? quoted(first, begin) : plain();
      if (whole && at - begin > Limits.ROW_CHARACTERS) {
        stop(first, "problem.row.long", Limits.ROW_CHARACTERS, "hint.row.long");
      }
      if (!whole) {
        break;
      }
      cells.add(Spelling.clean(limited(first, cells.size() + 1, cell)));
      if (at == text.length() || text.charAt(at) != separator) {
        passLineEnd();
        break;
      }
      at++;
    }
    return cells;
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at - begin > Limits.ROW_CHARACTERS ? "" : text.substring(begin, at);
  }

  private String quoted(int first, int rowBegin) {
    passBlanks();
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length() && at - rowBegin <= Limits.ROW_CHARACTERS) {
      char character = text.charAt(at);
      if (character != '"') {
        passInto(cell);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else {
        at++;
        passBlanks();
        if (at < text.length() && !isEnd(text.charAt(at))) {
          stop(opened, "problem.quote.after", "hint.quote.after");
        }
        return cell.toString();
      }
    }
    if (at == text.length()) {
      stop(opened, "problem.quote.open", "hint.quote.open");
    } else {
      stop(first, "problem.row.long", Limits.ROW_CHARACTERS, "hint.row.long");
    }
    return "";
  }

  private String limited(int first, int place, String cell) {
    if (cell.length() <= Limits.CELL_CHARACTERS) {
      return cell;
    }
    problems.add(
        new Problem(
            file,
            first,
            "",
            Spelling.shown(cell),
            Message.of(
                "problem.cell.long",
                Integer.toString(place),
                Integer.toString(Limits.CELL_CHARACTERS)),
            Message.of("hint.cell.long")));
    return cell.substring(0, Limits.CELL_CHARACTERS);
  }

  private void passInto(StringBuilder cell) {
    if (isLineEnd(text.charAt(at))) {
      cell.append('\n');
      passLineEnd();
    } else {
      cell.append(text.charAt(at++));
    }
  }

  private void passLineEnd() {
    if (at == text.length()) {
      return;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }

  private void passBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean isQuoteNext() {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '"';
  }

  private boolean isEnd(char character) {
    return character == separator || isLineEnd(character);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private void stop(int place, String problem, int limit, String hint) {
    whole = false;
    problems.add(file, place, Message.of(problem, Integer.toString(limit)), Message.of(hint));
  }

  private void stop(int place, String problem, String hint) {
    whole = false;
    problems.add(file, place, Message.of(problem), Message.of(hint));
  }

  /** The separator of which the first line with any text has more. */
  private static char separator(String text) {
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int commas = 0;
    int semicolons = 0;
    for (int next = begin; next < text.length() && !isLineEnd(text.charAt(next)); next++) {
      commas += text.charAt(next) == ',' ? 1 : 0;
      semicolons += text.charAt(next) == ';' ? 1 : 0;
    }
    return semicolons > commas ? ';' : ',';
  }
}
