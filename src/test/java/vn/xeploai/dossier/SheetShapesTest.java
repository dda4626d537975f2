package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.dossier.Book.row;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** Sheets as offices have them: other names, columns for people, notes and totals. */
class SheetShapesTest {
  private static final String[] DISCIPLINE = {
    row(1, "đối tượng", "hình thức", "ngày quyết định"), row(2, "DV1", "khiển trách", "8/3/2023")
  };

  @TempDir private Path folder = Path.of("");

  private static Book members() {
    return Book.withMembers(row(1, "mã", "họ và tên", "chi bộ"), row(2, "DV1", "An", "CB1"));
  }

  private Reading read(Book book) {
    return DossierReader.read(book.at(folder.resolve("x.xlsx")));
  }

  private static List<String> notices(Reading reading) {
    return ((Reading.Accepted) reading)
        .notices().stream().map(one -> one.sentence(Messages.in(Language.EN))).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"discipline", "Kỷ luật", "KỶ LUẬT", "Kỷ luât", "ky luat", "Ky_luat", " kỷ  luật "})
  void aSheetIsKnownByItsVietnameseNameHoweverSpelled(String name) {
    Dossier dossier = ((Reading.Accepted) read(members().sheet(name, DISCIPLINE))).dossier();
    assertEquals(1, dossier.discipline().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kỷ luật năm 2023", "Danh sách kỷ luật", "disciplines", "Bảng 7"})
  void aSheetThatMayBeMeantAsFactsIsNeverPassedOver(String name) {
    Reading reading = read(members().sheet(name, DISCIPLINE));
    List<Problem> problems = ((Reading.Refused) reading).problems();
    assertEquals(1, problems.size(), problems.toString());
    String told = problems.get(0).sentence(Messages.in(Language.EN));
    assertTrue(told.contains("“" + name + "”"), told);
    assertTrue(told.contains("“discipline (kỷ luật)”"), told);
  }

  @Test
  void aSheetThatHoldsNoFactsIsNamed() {
    Reading reading = read(members().sheet("Nháp", row(1, "gọi lại anh Tài")));
    assertEquals(1, notices(reading).size());
    assertTrue(notices(reading).get(0).startsWith("Nháp: The sheet “Nháp” is none"), "" + reading);
  }

  @Test
  void columnsForPeopleAreNotRead() {
    Book book =
        Book.withMembers(
            row(1, "STT", "mã", "họ và tên", "chi bộ", "Ghi chú", "", "TT"),
            row(2, "1", "DV1", "An", "CB1", "mới chuyển đến", "hỏi lại", "1"));
    Reading reading = read(book);
    assertEquals("DV1", ((Reading.Accepted) reading).dossier().members().get(0).id());
    assertEquals(
        List.of(
            "members!F2: Cells outside the columns of the table are not read: 1. Way out: give the"
                + " column a name if they are facts."),
        notices(reading));
  }

  @Test
  void anotherColumnIsAProblem() {
    Book book =
        Book.withMembers(
            row(1, "mã", "họ và tên", "chi bộ", "tuổi"), row(2, "DV1", "An", "CB1", "40"));
    assertTrue(read(book) instanceof Reading.Refused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng",
        "Cộng",
        "Tổng cộng",
        "TỔNG SỐ",
        "Tổng cộng: 2 đảng viên",
        "Ghi chú: số liệu đến 31/12"
      })
  void totalsAndRemarksBelowATableAreNamedAndNotRead(String words) {
    for (String[] cells : new String[][] {{words, "2"}, {"", words}}) {
      Book book =
          Book.withMembers(
              row(1, "mã", "họ và tên", "chi bộ"), row(2, "DV1", "An", "CB1"), row(4, cells));
      Reading reading = read(book);
      assertEquals(1, ((Reading.Accepted) reading).dossier().members().size());
      assertTrue(notices(reading).get(0).startsWith("members!A4: The row “"), "" + reading);
    }
  }

  @Test
  void aNameThatBeginsLikeATotalIsAFact() {
    Book book = Book.withMembers(row(1, "mã", "họ và tên", "chi bộ"), row(2, "DV1", "Tổng", "CB1"));
    Dossier dossier = ((Reading.Accepted) read(book)).dossier();
    assertEquals("Tổng", dossier.members().get(0).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kỷ luật.xlsx", "discipline.txt", "Disciplin.docx", "points 2023.csv"})
  void aFileThatMayBeMeantAsFactsIsNeverPassedOver(String name) {
    List<String> told =
        DossierFolder.minimal(folder.resolve("d")).file(name, "x").sentences(Language.EN);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).contains("“" + name + "”"), told.toString());
  }

  @Test
  void aFileThatHoldsNoFactsIsNamed() {
    DossierFolder dossier = DossierFolder.minimal(folder.resolve("d")).file("công văn.docx", "x");
    Reading reading = DossierReader.read(dossier.path());
    assertTrue(notices(reading).get(0).contains("“công văn.docx”"), "" + notices(reading));
  }
}
