package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code rate --format csv --headings}: the sheet for people, beside that for programs. */
class ProgramHeadingsTest {
  @Test
  void vietnameseIsWhatExcelOfThatLanguageReads() {
    String sheet = Run.answer("rate", Run.DOSSIER, "--format", "csv", "--headings", "vi");
    List<String> lines = sheet.lines().toList();

    assertTrue(lines.get(0).startsWith("\uFEFFLoại;Mã;Tên;Mức;"), lines.get(0));
    assertTrue(lines.get(1).startsWith("Hồ sơ;2023;"), lines.get(1));
    for (String word : List.of("MEMBER", "TARGET", "EXCEEDED", ";yes;", ";no;", "NOT_RATED")) {
      assertFalse(sheet.contains(word), word);
    }
    assertTrue(sheet.contains(";≥ 56,1;"), sheet);
  }

  @Test
  void theRowsAreThoseForPrograms() {
    String programs = Run.answer("rate", Run.DOSSIER, "--format", "csv");
    String people = Run.answer("rate", Run.DOSSIER, "--format", "csv", "--headings", "vi");

    assertTrue(programs.startsWith("kind,id,name,level,"), programs);
    assertEquals(programs.lines().count(), people.lines().count());
  }

  @Test
  void englishKeepsCommasAndPoints() {
    String sheet = Run.answer("rate", Run.DOSSIER, "--format", "csv", "--headings", "en");

    assertTrue(sheet.startsWith("\uFEFFKind,Id,Name,Level,"), sheet);
    assertTrue(sheet.contains(",≥ 56.1,"), sheet);
  }

  @Test
  void otherFormatsHaveNoHeadingsToChoose() {
    assertEquals(
        Run.failed(2, "--headings chỉ dùng với --format csv."),
        Run.of("rate", Run.DOSSIER, "--headings", "vi"));
  }
}
