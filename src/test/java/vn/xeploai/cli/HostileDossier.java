package vn.xeploai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.text.Shown;

/** A dossier that holds each of its texts in every column that takes any text. */
public final class HostileDossier {
  private static final int HEAD = 30;

  private final Path folder;
  private final List<String> texts;

  private HostileDossier(Path folder, List<String> texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /** The dossier with hostile texts. */
  public static Path hostile(Path folder) {
    return new HostileDossier(folder, HostileText.ALL.stream().map(HostileText::text).toList())
        .write();
  }

  /** The same dossier with as many harmless texts. */
  static Path harmless(Path folder) {
    return new HostileDossier(
            folder, IntStream.range(0, HostileText.ALL.size()).mapToObj(i -> "Tên " + i).toList())
        .write();
  }

  /** A dossier with hostile texts where words, numbers and days belong. */
  static Path broken(Path folder) {
    Path dossier = hostile(folder);
    HostileDossier broken =
        new HostileDossier(folder, HostileText.ALL.stream().map(HostileText::text).toList());
    broken.rows("targets", "code,title,comparison,threshold", "b.#,T,T,5");
    broken.rows("results", "code,value,reported_on", "b.#,T,T");
    broken.rows("members", "id,name,cell,role", "M,T,C,T");
    return dossier;
  }

  private Path write() {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("dossier.yaml"), head(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows("targets", "code,title,unit,comparison,threshold,owner,clause", "b.#,T,T,at-least,5,C,T");
    rows("results", "code,value,reported_on,reported_by,evidence", "b.#,4,2023-12-20,T,T");
    rows("cells", "id,name", "C,T");
    rows("members", "id,name,cell,role", "M,T,C,member");
    rows("organisations", "id,name,kind", "O#,T,organisation");
    rows("work", "subject,assigned,completed", "C,5,5");
    rows("grades", "subject,criterion,kind,grade", "M,T,general,tốt");
    rows("conclusions", "subject,kind,decided_by,decided_on,document", "C,disunity,T,2023-05-05,T");
    rows("tasks", "code,title,owner,status,evidence", "III.1.#,T,C,not-done,T");
    rows(
        "rulings",
        "subject,clause,ruling,decided_by,decided_on,reason",
        "C,,level:HTNV,T,2023-12-20,T");
    rows(
        "levels",
        "subject,stage,level,decided_by,decided_on,reason,document",
        "M,decision,HTNV,T,2023-12-20,T,T");
    return folder;
  }

  /** The id of the cell with the text of this number. */
  static String cell(int number) {
    return visible(HostileText.ALL.get(number).held()) + " " + number;
  }

  /**
   * A row for each text: {@code #} is its number, {@code T} the text, {@code C} and {@code M} the
   * ids of a cell and a member that begin with it.
   */
  private void rows(String file, String header, String row) {
    String rows =
        IntStream.range(0, texts.size())
            .mapToObj(
                i ->
                    Arrays.stream(row.split(",", -1))
                        .map(
                            cell ->
                                switch (cell) {
                                  case "T" -> quoted(texts.get(i));
                                  case "C" -> quoted(visible(texts.get(i)) + " " + i);
                                  case "M" -> quoted(visible(texts.get(i)) + " m" + i);
                                  default -> cell.replace("#", String.valueOf(i));
                                })
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    try {
      Files.writeString(folder.resolve(file + ".csv"), header + "\n" + rows + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as an id may hold it: ids with characters that nobody sees are refused. */
  private static String visible(String text) {
    return text.codePoints()
        .filter(character -> !Shown.isHidden(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String head() {
    StringBuilder head = new StringBuilder("year: 2023\n");
    String all = String.join(" ", texts.subList(0, HEAD));
    for (String key : List.of("commune", "district", "province", "quota_group")) {
      head.append(key).append(": ").append(yaml(all)).append('\n');
    }
    head.append("resolution:\n  title: ").append(yaml(all)).append("\nroles:\n");
    for (int i = 0; i < texts.size(); i++) {
      head.append("  R").append(i).append(": ").append(yaml(texts.get(i))).append('\n');
    }
    return head.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A text as YAML, with everything but plain letters escaped. */
  private static String yaml(String text) {
    return text.chars()
        .mapToObj(
            one ->
                Character.isLetterOrDigit(one) && one < 128
                    ? Character.toString(one)
                    : String.format("\\u%04x", one))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
