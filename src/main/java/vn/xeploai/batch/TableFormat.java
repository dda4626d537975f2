package vn.xeploai.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.xeploai.text.OfficeFile;
import vn.xeploai.text.Shown;

/** How tables are written. The rows of two parts may stand behind each other. */
public enum TableFormat {
  /** RFC 4180, with a header. */
  CSV {
    @Override
    String header(List<String> columns) {
      return lines(List.of(columns));
    }

    @Override
    String rows(List<Row> rows) {
      return lines(
          rows.stream()
              .map(row -> row.cells().values().stream().map(TableFormat::cell).toList())
              .toList());
    }

    private static String lines(List<List<String>> lines) {
      StringWriter text = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
        lines.forEach(csv::writeRecord);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }
  },
  /** An object of JSON a line (jsonlines.org). */
  JSONL {
    @Override
    String header(List<String> columns) {
      return "";
    }

    @Override
    String rows(List<Row> rows) {
      StringBuilder text = new StringBuilder();
      for (Row row : rows) {
        try {
          text.append(Json.MAPPER.writeValueAsString(row.cells())).append('\n');
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
      }
      return text.toString();
    }
  };

  /** What stands before the rows. */
  abstract String header(List<String> columns);

  /** Rows, each ending in a line feed. */
  abstract String rows(List<Row> rows);

  /** The name of a table's file. */
  String file(String table) {
    return table + "." + name().toLowerCase(Locale.ROOT);
  }

  private static String cell(Object cell) {
    if (cell instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    String shown = Shown.of(String.valueOf(cell));
    return OfficeFile.likeFormula(shown) ? "'" + shown : shown;
  }

  /** Made when a row of JSON is written. */
  private static final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
  }
}
