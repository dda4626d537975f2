package vn.xeploai.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file, read. */
final class Sheet {
  private Sheet() {}

  static List<NamedCsvRecord> rows(String text) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One column of a file of the dossier of the resolution. */
  static List<String> column(String file, String column) {
    try {
      return rows(Files.readString(Path.of(Run.DOSSIER, file))).stream()
          .map(row -> row.getField(column))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
