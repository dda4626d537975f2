package vn.xeploai.dossier;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.xeploai.text.Message;

/**
 * Reads separated values (RFC 4180) into a sheet.
 *
 * <p>FastCSV parses; what is added are the limits, which hold before memory is spent, and the line
 * that a problem names.
 */
final class SheetText extends AbstractBaseCsvCallbackHandler<Sheet.Line> {
  // Put behind the text, which has no NUL: FastCSV closes an open quote at the end of the text by
  // itself, so that only a quoted cell with this end in it tells that the quote was left open.
  private static final String END = "\n\0";

  private static final int LINE_END = 2;

  private final String file;
  private final Problems problems;
  private final List<Sheet.Line> lines = new ArrayList<>();
  // Few texts fill most cells of a file: each is brought into its spelling and kept once.
  private final Map<String, String> spelled = new HashMap<>();
  private List<String> cells = new ArrayList<>();
  private int line = 1;
  private int characters;
  private boolean whole = true;

  private SheetText(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The sheet written in {@code text}. */
  static Sheet read(String file, String text, Problems problems) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SheetText(file, problems).read(content);
  }

  private Sheet read(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int place = 1 + lineEnds(text.substring(0, nul));
      problems.add(file, place, Message.of("problem.file.nul"), Message.of("hint.file.nul"));
      return Sheet.unreadable(file);
    }
    parse(text);
    if (lines.isEmpty()) {
      if (whole) {
        problems.add(file, 1, Message.of("problem.file.empty"), Message.of("hint.file.empty"));
      }
      return Sheet.unreadable(file);
    }
    Sheet.Line header = lines.get(0);
    return new Sheet(file, header.number(), header.cells(), lines.subList(1, lines.size()), whole);
  }

  private void parse(String text) {
    try (CsvReader<Sheet.Line> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .trimWhitespacesAroundQuotes(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .build(this, new RowReader(text + END))) {
      Iterator<Sheet.Line> rows = reader.iterator();
      while (whole && rows.hasNext()) {
        add(rows.next());
      }
    } catch (UncheckedIOException | IOException e) {
      stop(
          (int) getStartingLineNumber(),
          "problem.row.long",
          Limits.ROW_CHARACTERS,
          "hint.row.long");
    } catch (CsvParseException e) {
      if (!(e.getCause() instanceof CsvParseException)) {
        throw e;
      }
      stop(line, "problem.quote.after", "hint.quote.after");
    }
  }

  private void add(Sheet.Line row) {
    if (!whole || isBlank(row)) {
      return;
    }
    if (lines.size() > Limits.ROWS) {
      stop(row.number(), "problem.file.rows", Limits.ROWS, "hint.file.rows");
      return;
    }
    lines.add(row);
  }

  private static boolean isBlank(Sheet.Line row) {
    for (String cell : row.cells()) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected void handleBegin(long number) {
    line = (int) number;
    characters = 0;
    cells = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    boolean end = length > 0 && buffer[offset + length - 1] == '\0';
    if (end && quoted) {
      stop(line, "problem.quote.open", "hint.quote.open");
    } else if (!end) {
      String text = new String(buffer, offset, length);
      String cell = quoted ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
      cells.add(spelled.computeIfAbsent(limited(index + 1, cell), Spelling::clean));
      line += quoted ? lineEnds(cell) : 0;
    }
  }

  @Override
  protected Sheet.Line buildRecord() {
    return new Sheet.Line((int) getStartingLineNumber(), cells);
  }

  private static int lineEnds(String text) {
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    return count;
  }

  private String limited(int place, String cell) {
    if (cell.length() <= Limits.CELL_CHARACTERS) {
      return cell;
    }
    problems.add(
        new Problem(
            file,
            (int) getStartingLineNumber(),
            "",
            Spelling.shown(cell),
            Message.of(
                "problem.cell.long",
                Integer.toString(place),
                Integer.toString(Limits.CELL_CHARACTERS)),
            Message.of("hint.cell.long")));
    return cell.substring(0, Limits.CELL_CHARACTERS);
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
    for (int next = begin; next < text.length() && "\r\n".indexOf(text.charAt(next)) < 0; next++) {
      commas += text.charAt(next) == ',' ? 1 : 0;
      semicolons += text.charAt(next) == ';' ? 1 : 0;
    }
    return semicolons > commas ? ';' : ',';
  }

  /**
   * Hands out no more than the rest of a line, so that it is never ahead of the row the parser is
   * in, and no row without end.
   */
  private final class RowReader extends Reader {
    private final String text;
    private int at;

    RowReader(String text) {
      this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int left = Limits.ROW_CHARACTERS + LINE_END - characters;
      if (left == 0) {
        throw new IOException("A row is too long");
      }
      if (at == text.length()) {
        return -1;
      }
      int end = lineEnd(Math.min(at + Math.min(length, left), text.length()));
      int count = end - at;
      text.getChars(at, end, buffer, offset);
      at = end;
      characters += count;
      return count;
    }

    /**
     * The place behind the line that begins here, or {@code most}. Behind a carriage return stands
     * one character alone: the parser looks whether it is a line feed before it begins a row.
     */
    private int lineEnd(int most) {
      int end = at + 1;
      if (at > 0 && text.charAt(at - 1) == '\r') {
        return end;
      }
      while (end < most && !isLineEnd(text.charAt(end - 1))) {
        end++;
      }
      return end;
    }

    private static boolean isLineEnd(char character) {
      return character == '\n' || character == '\r';
    }

    @Override
    public void close() {}
  }
}
