package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real questions of offices about the regulations, answered by the program as a whole. */
class ProgramLawTest {
  private static final String CASES = "src/test/resources/cases/";

  @Test
  void rulingsOfTheJanuaryAfterCount() {
    String table = Run.answer("rate", CASES + "ruling-in-january/facts");
    assertTrue(table.contains("Đảng viên (10): HTXSNV 2 · HTTNV 8"), table);
    assertFalse(table.contains("nên không tính"), table);
  }

  @Test
  void rulingsOlderThanTheYearAreTold(@TempDir Path folder) {
    Copy copy = Copy.of(CASES + "ruling-in-january/facts", folder.resolve("d"));
    copy.change("rulings.csv", "2019-01-25", "2017-12-31");
    String table = Run.answer("rate", copy.path());
    assertTrue(table.contains("Quyết định ngày 2017-12-31 có trước năm 2018"), table);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, 0", "2025-01-01, 3", "2026-01-20, 3"})
  void aWaiverTheRulebookDoesNotKnowIsAnErrorOnlyWhereItCounts(
      String day, int code, @TempDir Path folder) {
    Copy copy = Copy.of(CASES + "waiver-of-last-year/facts", folder.resolve("d"));
    copy.change("rulings.csv", "2024-12-20", day);
    Run run = Run.of("rate", copy.path());
    assertEquals(code, run.code(), run.err());
    assertEquals(code == 0, run.out().contains(day + " có trước năm 2025"), run.out());
    assertEquals(code == 3, run.err().contains("KHTNV.work-and-key"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"facts", "facts-other-unit"})
  void morePerCentThanAHundredOfAPlanIsExceededWhateverStandsBehindTheSign(String facts) {
    String table = Run.answer("rate", CASES + "per-cent-of-plan/" + facts);
    assertTrue(table.contains("đạt và vượt 2/2 (trong đó vượt 2)"), table);
  }

  @Test
  void everyCellHasALineOfItsOwnWhereMembersCompeteByCell(@TempDir Path folder) {
    String facts = CASES + "quota-per-cell/facts";
    String moves = Run.answer("what-if", facts, "--set", "quota.members=cell");
    assertTrue(moves.contains("ĐỔI MỨC: 2"), moves);
    assertTrue(moves.contains("DV0001  HTXSNV → HTTNV"), moves);
    assertTrue(moves.contains("DV0035  HTXSNV → HTTNV"), moves);
    String rules = grouped(folder, "quota.members", "value: dossier", "value: cell");
    String table = Run.answer("rate", facts, "--rulebook", rules);
    String page = Run.answer("rate", facts, "--rulebook", rules, "--format", "html");
    for (String line :
        List.of(
            "Đảng viên · CB01: 3 ứng viên, giữ 2; tối đa 2 (= 20 % của 12,",
            "Đảng viên · CB02: 2 ứng viên, giữ 2; tối đa 2 (= 20 % của 13,",
            "Đảng viên · CB03: 1 ứng viên, giữ 1; tối đa 1 (= 20 % của 9,",
            "Đảng viên · CB04: 3 ứng viên, giữ 2; tối đa 2 (= 20 % của 14,")) {
      assertTrue(table.contains(line), table);
      assertTrue(page.contains(line.substring(0, line.indexOf(" (="))), line);
    }
    String json = Run.answer("rate", facts, "--rulebook", rules, "--format", "json");
    assertTrue(json.contains("\"within\" : \"CB04\""), json);
    String why = Run.answer("why", facts, "DV0035", "--rulebook", rules);
    assertTrue(why.contains("Đảng viên · CB04: tối đa 2 suất (= 20 % của 14,"), why);
  }

  @Test
  void roundingToTheNearestIsToldWithTheQuota(@TempDir Path folder) {
    String facts = CASES + "quota-rounding/facts";
    String down = Run.answer("rate", facts);
    assertTrue(down.contains("Chi bộ: 5 ứng viên, giữ 0; tối đa 4 (= 20 % của 23,"), down);
    String rules = grouped(folder, "quota.rounding", "value: down", "value: nearest");
    String nearest = Run.answer("rate", facts, "--rulebook", rules).replaceAll("\\s+", " ");
    assertTrue(
        nearest.contains(
            "Chi bộ: 5 ứng viên, giữ 5; tối đa 5 (= 20 % của 23, tính trên số đạt HTTNV trở lên,"
                + " làm tròn đến số nguyên gần nhất)"),
        nearest);
  }

  @Test
  void wordsAreSetAndNotSwept() {
    Run run = Run.of("what-if", CASES + "quota-rounding/facts", "--sweep", "quota.members=1..2:1");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("dossier, cell, role"), run.err());
  }

  @Test
  void figuresOfMayAreToldWhereTheyCriticise(@TempDir Path folder) {
    String facts = CASES + "report-of-may/facts";
    String table = Run.answer("rate", facts).replaceAll("\\s+", " ");
    assertTrue(table.contains("trước tháng 12: "), table);
    assertTrue(table.contains("! UBND: Phê bình (KHTNV) (theo số liệu trước tháng 12"), table);
    String json = Run.answer("rate", facts, "--format", "json");
    assertTrue(json.contains("MISSED_EARLY"), json);
    Copy december = Copy.of(facts, folder.resolve("d"));
    december.write(
        "results.csv", december.read("results.csv").replaceAll("\\d{4}-05-31", "2026-12-01"));
    String later = Run.answer("rate", december.path());
    assertFalse(later.contains("trước tháng 12"), later);
  }

  @Test
  void theClauseOnRewardsIsThatOfTheDossier(@TempDir Path folder) {
    String facts = CASES + "ruling-in-january/facts";
    assertTrue(
        Run.answer("rate", facts).contains("PHÊ BÌNH (hồ sơ chưa ghi điều khoản của nghị quyết)"));
    Copy copy = Copy.of(facts, folder.resolve("d"));
    copy.write(
        "dossier.yaml",
        copy.read("dossier.yaml") + "\nresolution:\n  rewards: Nghị quyết số 7, mục 5\n");
    String table = Run.answer("rate", copy.path());
    assertTrue(table.contains("PHÊ BÌNH (Nghị quyết số 7, mục 5)"), table);
    String json = Run.answer("rate", copy.path(), "--format", "json");
    assertTrue(json.contains("\"clause\" : \"Nghị quyết số 7, mục 5\""), json);
  }

  @ParameterizedTest
  @CsvSource({"check", "rate"})
  void anOwnerNobodyKnowsIsToldWithTheClosest(String command, @TempDir Path folder) {
    Copy copy = Copy.of(CASES + "small-2025", folder.resolve("d"));
    copy.write(
        "targets.csv", copy.read("targets.csv") + "c.9,Chỉ tiêu thêm,%,at-least,5,UBND xã,,\n");
    Run run = Run.of(command, copy.path());
    assertEquals(0, run.code(), run.err());
    String told = run.out().replaceAll("\\s+", " ");
    assertTrue(told.contains("Nơi chịu trách nhiệm UBND xã không phải"), told);
    assertTrue(told.contains("Có thể muốn viết «"), told);
  }

  /** The shipped rules with one parameter that all rulebooks share set otherwise. */
  private static String grouped(Path folder, String name, String from, String to) {
    Path rules = folder.resolve("rules");
    for (String part : List.of("common", "qd366")) {
      Copy.of("rules/" + part, rules.resolve(part));
    }
    Path file = rules.resolve("common/parameters.yaml");
    try {
      String text = Files.readString(file);
      int at = text.indexOf(from, text.indexOf(name + ":"));
      Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules.resolve("qd366").toString();
  }
}
