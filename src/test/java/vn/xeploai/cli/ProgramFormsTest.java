package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;
import vn.xeploai.text.Shown;

/** {@code forms}: a new folder of Word documents, whole or not at all. */
class ProgramFormsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aDocumentForEachPurposeAndASheetForEachCell() {
    Path out = folder.resolve("out");
    assertEquals(
        new Run(0, "", "Đã ghi 17 văn bản vào " + out + "\n"),
        Run.of("forms", Run.DOSSIER, "--out", out.toString()));
    assertEquals(List.of("out"), Copy.names(folder));
    assertEquals(
        List.of(Forms.REPORT, Forms.TARGETS, Forms.PROPOSAL, Forms.DECISION, "chi-bo"),
        Copy.names(out));
    assertEquals(
        Sheet.column("cells.csv", "id").stream().map(id -> id + ".docx").toList(),
        Copy.names(out.resolve("chi-bo")));
  }

  @Test
  void theSameBytesInAnyPlaceAndAtAnyTime() throws IOException {
    Forms forms = Forms.of(Run.DOSSIER, folder.resolve("a"), Language.VI, "--members");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Forms.of(Run.DOSSIER, folder.resolve("b"), Language.VI, "--members");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String name : forms.names()) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("a").resolve(name)),
          Files.readAllBytes(folder.resolve("b").resolve(name)),
          name);
    }
  }

  @Test
  void membersAreNamedOnRequestOnly() {
    Forms silent = Forms.of(Run.DOSSIER, folder.resolve("silent"), Language.VI);
    List<String> names =
        silent.answer().ofKind("MEMBER").stream().map(one -> Answered.text(one, "name")).toList();
    for (String document : silent.names()) {
      String text = silent.read(document).text();
      names.forEach(name -> assertFalse(text.contains(name), document + ": " + name));
    }
    Forms named = Forms.of(Run.DOSSIER, folder.resolve("named"), Language.VI, "--members");
    for (String cell : named.answer().cells()) {
      String text = named.cell(cell).text();
      for (JsonNode member : named.answer().ofCell(cell)) {
        assertTrue(text.contains(Answered.text(member, "name")), cell);
      }
    }
  }

  @Test
  void whatIsThereStaysAndNothingIsAdded() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(
        Run.failed(
            2,
            "Không ghi vào "
                + folder
                + ": thư mục này đã có nội dung, và không gì bị ghi đè; hãy ghi vào một thư mục"
                + " khác, hoặc chuyển nội dung đó đi."),
        Run.of("forms", Run.DOSSIER, "--out", folder.toString()));
    assertEquals(List.of("mine.txt"), Copy.names(folder));
    assertEquals(
        Run.failed(
            2,
            "Không ghi vào "
                + mine
                + ": đó là một tệp, không phải thư mục; hãy đặt tên thư mục khác."),
        Run.of("forms", Run.DOSSIER, "--out", mine.toString()));
    assertEquals("mine", Files.readString(mine));
    Path nowhere = folder.resolve("no/where");
    assertEquals(
        Run.failed(
            1, "Không ghi được " + nowhere + ": không có thư mục " + nowhere.getParent() + "."),
        Run.of("forms", Run.DOSSIER, "--out", nowhere.toString()));
    assertEquals(List.of("mine.txt"), Copy.names(folder));
  }

  @Test
  void rateAnswersWithTheReportAlone() throws IOException {
    Forms forms = Forms.of(Run.DOSSIER, folder.resolve("out"), Language.EN);
    Path report = folder.resolve("report.docx");
    String[] command = {"rate", Run.DOSSIER, "--format", "docx", "--lang", "en"};
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    assertEquals(0, new Program(answer, new ByteArrayOutputStream()).run(command));
    String[] toFile = Arrays.copyOf(command, command.length + 2);
    toFile[command.length] = "--out";
    toFile[command.length + 1] = report.toString();
    assertEquals(new Run(0, "", "Written: " + report + "\n"), Run.of(toFile));
    byte[] expected = Files.readAllBytes(forms.folder().resolve(Forms.REPORT));
    assertArrayEquals(expected, answer.toByteArray());
    assertArrayEquals(expected, Files.readAllBytes(report));
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Path out = Files.createDirectory(folder.resolve("empty"));
    Forms.of(Run.DOSSIER, out, Language.EN);
    assertTrue(Files.exists(out.resolve(Forms.REPORT)));
  }

  @Test
  void nothingIsLeftBehindWhereTheFactsAreInvalid() {
    Copy dossier = Copy.small(folder.resolve("d"), 2023).change("results.csv", "b.1,5", "b.1,five");
    Run run = Run.of("forms", dossier.path(), "--out", folder.resolve("out").toString());
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertEquals(List.of("d"), Copy.names(folder));
  }

  @Test
  void idsAreNoPaths() {
    Copy dossier = Copy.small(folder.resolve("d"), 2023);
    dossier.write(
        "cells.csv",
        "id,name\n../x,Một\nCON,Hai\nAB,Ba\nab,Bốn\nlpt1,Năm\nĐội 1,Sáu\n"
            + "x".repeat(100)
            + ",Bảy\n");
    Path out = folder.resolve("out");
    Forms.of(dossier.path(), out, Language.VI);
    assertEquals(
        List.of(
            "AB.docx",
            "Doi_1.docx",
            "_CON.docx",
            "___x.docx",
            "_lpt1.docx",
            "ab-2.docx",
            "x".repeat(60) + ".docx"),
        Copy.names(out.resolve("chi-bo")));
    assertEquals(List.of("d", "out"), Copy.names(folder));
  }

  @Test
  void aCommuneOfTargetsAloneHasItsDocuments() {
    Copy dossier = Copy.small(folder.resolve("d"), 2023);
    Forms forms = Forms.of(dossier.path(), folder.resolve("out"), Language.EN);
    List<List<String>> members = forms.read(Forms.REPORT).tables().get(0);
    assertEquals(
        List.of("", "All members", "0", "0", "0", "–", "0", "–", "0", "–", "0", "–", "0"),
        members.get(members.size() - 1));
    assertTrue(forms.read(Forms.REPORT).lines().contains("None."), "no collective");
    assertTrue(forms.read(Forms.PROPOSAL).lines().contains("None."), "no reward");
  }

  @Test
  void textOfFactsIsShownAsItIs() {
    Copy dossier =
        Copy.small(folder.resolve("d"), 2023)
            .change("targets.csv", "Lúa", "\"<b>&amp; ]]> {0} \u202Eabc\"");
    Forms forms = Forms.of(dossier.path(), folder.resolve("out"), Language.VI);
    String text = forms.read(Forms.TARGETS).text();
    assertTrue(text.contains("<b>&amp; ]]> {0} <U+202E>abc"), text);
    assertTrue(
        text.codePoints().noneMatch(one -> one != '\n' && Shown.isHidden(one)), "nothing hides");
  }

  @Test
  void withoutLibreOfficeTheDocumentsAreWrittenAndItSaysWhatIsMissing() throws IOException {
    Path out = folder.resolve("out");
    String none = folder.resolve("no-office").toString();
    Run run = withOffice(none, "forms", Run.DOSSIER, "--out", out.toString(), "--pdf");
    assertEquals(1, run.code());
    assertTrue(run.err().contains(none), run.err());
    assertTrue(run.err().contains("Đã ghi 17 văn bản vào " + out), run.err());
    assertTrue(run.err().contains("-Dxeploai.office="), run.err());
    assertEquals(List.of(), kept(out, ".pdf"));
    assertEquals(17, kept(out, ".docx").size());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void itSaysWhichDocumentsLibreOfficeMadeNothingOf() throws IOException {
    Copy dossier = Copy.small(folder.resolve("d"), 2023);
    Path out = folder.resolve("out");
    Run run =
        withOffice(script("exit 1"), "forms", dossier.path(), "--out", out.toString(), "--pdf");
    assertEquals(
        new Run(
            1,
            "",
            "Đã ghi 4 văn bản vào "
                + out
                + "\nLibreOffice không tạo được bản PDF của: "
                + String.join(", ", Copy.names(out))
                + ". Các văn bản Word đã được ghi đủ.\n"),
        run);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLibreOfficeThatDoesNotEndIsStopped() throws IOException {
    Copy dossier = Copy.small(folder.resolve("d"), 2023);
    Path out = folder.resolve("out");
    System.setProperty(Pdf.SECONDS, "1");
    try {
      Run run =
          withOffice(
              script("sleep 600"), "forms", dossier.path(), "--out", out.toString(), "--pdf");
      assertEquals(
          new Run(
              1,
              "",
              "Đã ghi 4 văn bản vào "
                  + out
                  + "\nLibreOffice chưa xong sau 1 giây nên đã dừng; các văn bản Word đã được ghi"
                  + " đủ.\n"),
          run);
    } finally {
      System.clearProperty(Pdf.SECONDS);
    }
    assertEquals(4, kept(out, ".docx").size());
  }

  private String script(String does) throws IOException {
    Path script = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  private static List<Path> kept(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Run withOffice(String office, String... arguments) {
    System.setProperty(Pdf.OFFICE, office);
    try {
      return Run.of(arguments);
    } finally {
      System.clearProperty(Pdf.OFFICE);
    }
  }
}
