package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** What is said about files and columns. */
class FileProblemsTest {
  @Test
  void filesThatMustBeThere(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .without("dossier.yaml")
        .without("targets.csv")
        .without("results.csv")
        .says(
            "dossier.yaml: Hồ sơ thiếu tệp “dossier.yaml”. Cách sửa: thêm tệp dossier.yaml vào"
                + " thư mục hồ sơ.",
            "results.csv: Hồ sơ thiếu tệp “results.csv”. Cách sửa: thêm tệp results.csv vào thư"
                + " mục hồ sơ.",
            "targets.csv: Hồ sơ thiếu tệp “targets.csv”. Cách sửa: thêm tệp targets.csv vào thư"
                + " mục hồ sơ.");
  }

  @Test
  void aFileNobodyKnows(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("result.csv", "code,value")
        .says(
            "result.csv: Hồ sơ không có tệp nào tên là “result.csv”. Cách sửa: có thể đồng chí muốn"
                + " đặt tên là “results.csv”; các tệp của hồ sơ: dossier.yaml, targets.csv,"
                + " results.csv, cells.csv, members.csv, organisations.csv, work.csv, grades.csv,"
                + " points.csv, discipline.csv, conclusions.csv, tasks.csv, rulings.csv,"
                + " levels.csv, history.csv.");
  }

  @Test
  void aFileLikeNoOther(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("ngân sách.CSV", "a,b")
        .says(
            Language.EN,
            "ngân sách.CSV: No file of a dossier is called “ngân sách.CSV”. Way out: rename the"
                + " file or move it out of the folder; the files of a dossier are: dossier.yaml,"
                + " targets.csv, results.csv, cells.csv, members.csv, organisations.csv, work.csv,"
                + " grades.csv, points.csv, discipline.csv, conclusions.csv, tasks.csv,"
                + " rulings.csv, levels.csv, history.csv.");
  }

  @Test
  void otherEndingsAreLeftAlone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("README.md", "x")
        .file("._targets.csv", "x")
        .without("results.csv")
        .says(
            "results.csv: Hồ sơ thiếu tệp “results.csv”. Cách sửa: thêm tệp results.csv vào thư"
                + " mục hồ sơ.");
  }

  @Test
  void aFileThatIsNotUtf8(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .bytes("results.csv", new byte[] {'a', '\n', 'b', (byte) 0xE1, 'x'})
        .says(
            "results.csv:2: Tệp không được lưu theo bảng mã UTF-8 (sai từ byte thứ 4). Cách sửa:"
                + " lưu lại tệp với bảng mã UTF-8; trong Excel, chọn “CSV UTF-8”.");
  }

  @Test
  void aFileWithNul(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,5\0")
        .says(
            "results.csv:2: Tệp có ký tự NUL, không phải là tệp văn bản. Cách sửa: lưu lại tệp"
                + " dưới dạng văn bản UTF-8; với bảng tính, chọn “CSV UTF-8”.");
  }

  @Test
  void anEmptyFile(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "")
        .says(
            "results.csv:1: Tệp không có dòng tiêu đề. Cách sửa: ghi tên các cột ở dòng đầu tiên.");
  }

  @Test
  void aHeaderAlone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("cells.csv", "id,name")
        .file("points.csv", "subject")
        .file("work.csv", "subject")
        .says(
            "work.csv:1, cột assigned: Thiếu cột bắt buộc “assigned”. Cách sửa: thêm cột"
                + " assigned vào dòng tiêu đề.");
  }

  @Test
  void anUnknownColumnNamesTheClosest(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,evidnce", "b.1,5,x")
        .says(
            "results.csv:1, cột evidnce: Tệp này không có cột “evidnce”. Cách sửa: có thể đồng chí"
                + " muốn viết “evidence”; các cột của tệp này: code (mã), value (kết quả),"
                + " reported_on (ngày báo cáo), reported_by (người báo cáo), evidence (minh"
                + " chứng).");
  }

  @Test
  void anUnknownColumnLikeNoOther(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,xyzzy", "b.1,5,x")
        .says(
            Language.EN,
            "results.csv:1, column xyzzy: This file has no column “xyzzy”. Way out: delete or"
                + " rename the column; the columns of this file are: code (mã), value (kết quả),"
                + " reported_on (ngày báo cáo), reported_by (người báo cáo), evidence (minh"
                + " chứng).");
  }

  @Test
  void aMissingColumn(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("targets.csv", "code,tilte,comparison,threshold", "b.1,Lúa,at-least,5")
        .says(
            "targets.csv:1, cột tilte: Tệp này không có cột “tilte”. Cách sửa: có thể đồng chí muốn"
                + " viết “title”; các cột của tệp này: code (mã), title (chỉ tiêu), unit (đơn vị"
                + " tính), comparison (so sánh), threshold (mức giao), exceeds (mức vượt), of (trên"
                + " tổng số), owner (chủ trì), key (chủ yếu), basic (cơ bản), measure (tính từ xếp"
                + " loại), clause (căn cứ).",
            "targets.csv:1, cột title: Thiếu cột bắt buộc “title”. Cách sửa: thêm cột title vào"
                + " dòng tiêu đề.");
  }

  @Test
  void aColumnTwice(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,giá trị", "b.1,5,6")
        .says(
            "results.csv:1, cột giá trị: Cột “value” xuất hiện hai lần. Cách sửa: giữ lại một"
                + " cột “giá trị”.");
  }

  @Test
  void moreCellsThanColumns(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,", "b.1,56,1,,")
        .says(
            "results.csv:2: “1” nằm ở ô thứ 3, là ô không thuộc cột nào. Cách sửa: đặt tên cho cột,"
                + " xóa ô thừa, hoặc đặt trong dấu nháy kép (\") ô có chứa dấu phân cách, ví dụ"
                + " \"56,1\".");
  }

  @Test
  void aQuoteNeverClosed(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,5", "b.1,\"6", "b.1,7")
        .says(
            "results.csv:3: Dấu nháy kép (\") mở ở dòng này không được đóng. Cách sửa: thêm dấu"
                + " nháy kép đóng; trong ô có nháy kép, viết mỗi dấu thành hai dấu (\"\").");
  }

  @Test
  void textBehindAQuote(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,\"5\"6")
        .says(
            "results.csv:2: Sau dấu nháy kép đóng của ô bắt đầu ở dòng này còn có ký tự khác. Cách"
                + " sửa: đặt toàn bộ nội dung của ô trong một cặp dấu nháy kép; dấu nháy kép bên"
                + " trong viết thành hai dấu (\"\").");
  }

  @Test
  void aCellThatIsTooLong(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,evidence", "b.1,5," + "x".repeat(4001))
        .says(
            "results.csv:2: Ô thứ 3 của dòng dài hơn 4000 ký tự. Cách sửa: rút gọn nội dung,"
                + " hoặc ghi tên tài liệu thay cho toàn văn.");
  }

  @Test
  void aRowThatIsTooLong(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,evidence", "b.1,5," + "x".repeat(70_000))
        .says(
            "results.csv:2: Dòng dài hơn 65536 ký tự; phần còn lại của tệp không được đọc. Cách"
                + " sửa: kiểm tra xem có thiếu dấu nháy kép đóng (\") hoặc dấu xuống dòng hay"
                + " không.");
  }

  @Test
  void aFolderInPlaceOfAFile(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .without("results.csv")
        .folder("results.csv")
        .says(
            "results.csv: Đây không phải là một tệp thông thường. Cách sửa: thay bằng một tệp"
                + " thông thường có cùng tên.");
  }

  @Test
  void aLinkThatLeadsOutside(@TempDir Path folder) {
    DossierFolder.minimal(folder.resolve("a"))
        .without("results.csv")
        .link(
            "results.csv", DossierFolder.minimal(folder.resolve("b")).path().resolve("results.csv"))
        .says(
            "results.csv: Đây là liên kết dẫn ra ngoài thư mục hồ sơ nên không được đọc. Cách"
                + " sửa: chép chính tệp đó vào thư mục hồ sơ.");
  }

  @Test
  void aLinkThatLeadsNowhere(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .without("results.csv")
        .link("results.csv", folder.resolve("nowhere.txt"))
        .says(
            "results.csv: Đây là liên kết dẫn đến một tệp không tồn tại. Cách sửa: chép chính"
                + " tệp đó vào thư mục hồ sơ.");
  }

  @Test
  void aFolderThatIsNotThere(@TempDir Path folder) {
    Path missing = folder.resolve("2023");

    assertEquals(
        "Không tìm thấy thư mục hồ sơ “"
            + missing
            + "”. Cách sửa: kiểm tra lại đường dẫn; hồ sơ là một thư mục có dossier.yaml,"
            + " targets.csv và results.csv, hoặc một bảng tính (.xlsx).",
        sentence(missing));
  }

  @Test
  void aFileInPlaceOfTheFolder(@TempDir Path folder) {
    Path file = DossierFolder.minimal(folder).path().resolve("targets.csv");

    assertEquals(
        "“"
            + file
            + "” không phải là thư mục hồ sơ. Cách sửa: tệp .csv chỉ là một bảng của hồ sơ; hãy"
            + " nêu thư mục chứa nó.",
        sentence(file));
  }

  private static String sentence(Path path) {
    Reading.Refused refused = (Reading.Refused) DossierReader.read(path);
    return refused.problems().get(0).sentence(Messages.in(Language.VI));
  }
}
