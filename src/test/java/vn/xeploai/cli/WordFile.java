package vn.xeploai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A Word document, read.
 *
 * @param document the document
 */
record WordFile(XWPFDocument document) {
  static WordFile of(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new WordFile(new XWPFDocument(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that stand outside of tables. */
  List<String> lines() {
    return document.getParagraphs().stream().map(one -> spaced(one.getText())).toList();
  }

  /** The one line that begins like this. */
  String line(String beginning) {
    List<String> found = lines().stream().filter(line -> line.startsWith(beginning)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found + " begin with " + beginning);
    }
    return found.get(0);
  }

  /** All paragraphs, those in the cells of tables too. */
  List<XWPFParagraph> paragraphs() {
    return Stream.concat(
            document.getParagraphs().stream(),
            document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream()))
        .toList();
  }

  /** All text. */
  String text() {
    return spaced(
        paragraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
  }

  /** The tables with lines, without the head and the foot of the document. */
  List<List<List<String>>> tables() {
    return document.getTables().stream()
        .filter(table -> table.getNumberOfRows() > 1)
        .map(WordFile::cells)
        .toList();
  }

  /** The rows of a table by the headings of their columns; a row over all columns is left out. */
  static List<Map<String, String>> rows(List<List<String>> table) {
    List<String> headings = table.get(0);
    return table.stream()
        .skip(1)
        .filter(row -> row.size() == headings.size())
        .map(
            row -> {
              Map<String, String> cells = new HashMap<>();
              for (int at = 0; at < row.size(); at++) {
                cells.put(headings.get(at), row.get(at));
              }
              return cells;
            })
        .toList();
  }

  /** The text with plain spaces before per cent signs. */
  private static String spaced(String text) {
    return text.replace("\u00A0%", " %");
  }

  private static List<List<String>> cells(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(cell -> spaced(cell.getText())).toList())
        .toList();
  }
}
