package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.dossier.Book.number;
import static vn.xeploai.dossier.Book.raw;
import static vn.xeploai.dossier.Book.row;
import static vn.xeploai.dossier.Book.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A dossier in one workbook says what its folder says. */
class WorkbookTest {
  private static final String MEMBERS = row(1, "mã", "họ và tên", "chi bộ");

  @TempDir private Path folder = Path.of("");

  @Test
  void everythingComesBack() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      assertReturns(RandomDossiers.of(seed), "seed " + seed);
    }
  }

  @Test
  void theShippedDossierComesBack() throws IOException {
    assertReturns(accepted(Path.of("facts/duc-tho-2023")), "duc-tho-2023");
  }

  @Test
  void theSameFactsGiveTheSameBytes() {
    Dossier dossier = RandomDossiers.of(5);

    assertArrayEquals(written(Optional.of(dossier)), written(Optional.of(dossier)));
    assertArrayEquals(written(Optional.empty()), written(Optional.empty()));
  }

  @Test
  void anEmptyTemplateLacksOnlyWhatMustBeFilledIn() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    Files.write(file, written(Optional.empty()));

    List<String> problems = Book.problems(file);

    assertEquals(2, problems.size(), problems.toString());
    assertTrue(problems.stream().allMatch(one -> one.startsWith("dossier!B")), problems.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "56.100000000000001, 0, 56.1",
    "5.6100000000000001E1, 0, 56.1",
    "6.475, 0, 6.475",
    "0.8, 2, 80",
    "9210000, 0, 9210000"
  })
  void numbersAreWhatIsShown(String raw, int style, BigDecimal expected) {
    Path file =
        Book.minimal()
            .sheet(
                "results",
                row(1, "mã", "kết quả"),
                raw(2, text("A2", "b.1") + number("B2", raw, style)))
            .at(folder.resolve("x.xlsx"));

    assertTrue(
        accepted(file).results().get(0).toString().contains(expected.toPlainString()),
        accepted(file).results().toString());
  }

  @ParameterizedTest
  @CsvSource({"45280, false, 2023-12-20", "43818, true, 2023-12-20", "45280.75, false, 2023-12-20"})
  void datesAreDays(String serial, boolean since1904, String expected) {
    Book book =
        Book.minimal()
            .sheet(
                "results",
                row(1, "ngày báo cáo", "mã", "kết quả"),
                raw(4, number("A4", serial, 1) + text("B4", " b.1  ") + number("C4", "57", 0)));

    Dossier dossier = accepted((since1904 ? book.since1904() : book).at(folder.resolve("x.xlsx")));

    assertTrue(dossier.results().toString().contains(expected), dossier.results().toString());
  }

  @Test
  void aClerksMistakesAreToldWithSheetAndCell() {
    Path file =
        Book.withMembers(
                MEMBERS,
                row(2, "DV1", "An", "CB1"),
                row(5, "DV2", "Bình", "CB9"),
                raw(6, text("A6", "DV3") + text("B6", "Chi") + "<c r=\"C6\"><f>cells!A2</f></c>"),
                raw(
                    7,
                    text("A7", "DV4")
                        + text("B7", "Dung")
                        + "<c r=\"C7\" t=\"e\"><f>X</f><v>#REF!</v></c>"),
                row(8, "DV1", "Em", "CB1"),
                row(9, "", "Hoa", "CB1"),
                row(10, "DV6", "Giang", "CB1", "thừa"),
                "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>")
            .sheet("member", row(1, "x"))
            .sheet(
                "work",
                row(1, "đối tượng", "được giao", "hoàn thành"),
                row(2, "DV1", "10 việc", "6.475"),
                row(3, "DV2", "10", "9"))
            .sheet("Ghi chú riêng của tôi", row(1, "nháp"))
            .at(folder.resolve("x.xlsx"));

    List<String> told = Book.problems(file);
    String all = String.join("\n", told);

    for (String place :
        List.of(
            "member: A dossier has no sheet “member”",
            "members!C2: The cells C2:C3 are merged",
            "members!C5, column chi bộ",
            "members!C6: The formula has no computed value",
            "members!C7: The formula gives the error #REF!",
            "members!A8, column mã: The id “DV1” is already used at members!A2",
            "members!A9, column mã: This cell may not be empty",
            "work!B2, column được giao: “10 việc”")) {
      assertTrue(all.contains(place), () -> place + " is not in\n" + all);
    }
    assertFalse(all.contains("Ghi chú"), all);
    assertFalse(all.contains(".csv"), all);
    assertEquals(1, told.stream().filter(one -> one.startsWith("members!C7")).count(), all);
  }

  @Test
  void aTitleMayStandAboveTheHeader() {
    Path file =
        new Book()
            .sheet(
                "dossier",
                row(1, "THÔNG TIN CHUNG"),
                row(3, "Khóa", "Giá trị"),
                row(4, "xã", "Xã A"),
                row(5, "năm", "2023"))
            .sheet(
                "targets",
                row(1, "", "BIỂU CHỈ TIÊU NĂM 2023"),
                row(2, "(kèm theo nghị quyết)"),
                row(4, "chỉ tiêu", "mã", "so sánh", "mức giao"),
                row(5, "Thu nhập", "b.1", "ít nhất", "56,1"),
                "<mergeCells><mergeCell ref=\"A1:D2\"/></mergeCells>")
            .sheet("results", row(3, "mã", "kết quả"), row(4, "b.1", "5x"))
            .at(folder.resolve("x.xlsx"));

    List<String> told = Book.problems(file);

    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("results!B4, column kết quả: “5x”"), told.toString());
  }

  @Test
  void aHeaderNobodyKnowsIsToldWhereItStands() {
    Path file =
        Book.minimal()
            .sheet("cells", row(2, "số hiệu", "tên gọi"), row(3, "CB1", "Chi bộ 1"))
            .at(folder.resolve("x.xlsx"));

    String told = String.join("\n", Book.problems(file));

    assertTrue(told.contains("cells!A2, column số hiệu: "), told);
    assertTrue(told.contains("cells!B2, column tên gọi: "), told);
  }

  @Test
  void sharedTextsHiddenRowsBooleansAndCachedValuesAreRead() {
    Path file =
        Book.withMembers(
                MEMBERS,
                "<row r=\"2\" hidden=\"1\">"
                    + text("A2", "DV1")
                    + "<c r=\"B2\" t=\"str\"><f>\"A\"&amp;\"n\"</f><v>An</v></c>"
                    + "<c r=\"C2\" t=\"s\"><v>0</v></c></row>")
            .sheet(
                "targets",
                row(1, "mã", "chỉ tiêu", "so sánh", "mức giao", "chủ yếu"),
                raw(
                    2,
                    text("A2", "b.1")
                        + text("B2", "Thu")
                        + text("C2", "ít nhất")
                        + number("D2", "5", 0)
                        + "<c r=\"E2\" t=\"b\"><v>1</v></c>"))
            .at(folder.resolve("x.xlsx"));

    Dossier dossier = accepted(file);

    assertEquals("An", dossier.members().get(0).name());
    assertTrue(dossier.targets().get(0).key());
  }

  private void assertReturns(Dossier dossier, String name) throws IOException {
    Path file = folder.resolve("x.xlsx");
    Files.write(file, written(Optional.of(dossier)));
    assertEquals(List.of(), Book.problems(file), name);
    Dossier again = accepted(file);
    Dossier canonical =
        ((Reading.Accepted) DossierReader.read(DossierWriter.write(dossier))).dossier();
    assertEquals(DossierWriter.write(canonical), DossierWriter.write(again), name);
    assertEquals(DossierIdentity.sha256(canonical), DossierIdentity.sha256(again), name);
  }

  @Test
  void aWorkbookOfTwoHundredThousandRows() {
    StringBuilder rows = new StringBuilder(row(1, "mã", "nhiệm vụ", "chủ trì"));
    for (int row = 2; row <= 200_001; row++) {
      rows.append(row(row, "t" + row, "Nhiệm vụ " + row, "committee"));
    }
    Path file = Book.minimal().sheet("tasks", rows.toString()).at(folder.resolve("x.xlsx"));

    assertEquals(200_000, accepted(file).tasks().size());
  }

  private static byte[] written(Optional<Dossier> dossier) {
    return WorkbookWriter.write(dossier, Messages.in(Language.VI));
  }

  private static Dossier accepted(Path path) {
    Reading reading = DossierReader.read(path);
    return assertInstanceOf(
            Reading.Accepted.class, reading, () -> String.join("\n", Book.problems(path)))
        .dossier();
  }
}
