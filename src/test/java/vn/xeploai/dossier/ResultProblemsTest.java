package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about results that do not fit their targets. */
class ResultProblemsTest {
  @Test
  void anUnknownCodeNamesTheClosest(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.11,5")
        .says(
            "results.csv:2, cột code: Không có chỉ tiêu nào mang mã “b.11”. Cách sửa: có thể"
                + " đồng chí muốn viết “b.1”; nếu không, thêm chỉ tiêu này vào bảng targets.");
  }

  @Test
  void anUnknownCodeThatIsLikeNone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "thóc-gạo,5")
        .says(
            Language.EN,
            "results.csv:2, column code: No target has the code “thóc-gạo”. Way out: check the"
                + " code, or add this target to the table targets.");
  }

  @Test
  void aResultWithoutACode(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,evidence", ",5,x")
        .says(
            "results.csv:2, cột code: Ô này không được để trống. Cách sửa: điền cột code của"
                + " dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void aResultOfATargetComputedFromRatings(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("results.csv", "code,value", "a.1,80")
        .says(
            "results.csv:2, cột value: Kết quả “80” không được ghi ở đây, vì chỉ tiêu “a.1” được"
                + " tính từ kết quả xếp loại (members-good-or-better). Cách sửa: để trống cột value,"
                + " hoặc xóa dòng này.");
  }

  @Test
  void aResultOfATargetWithLeaves(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("results.csv", "code,value", "b.3,đạt")
        .says(
            "results.csv:2, cột value: Kết quả “đạt” không được ghi ở đây, vì chỉ tiêu “b.3” có"
                + " các chỉ tiêu thành phần. Cách sửa: để trống cột value, hoặc xóa dòng này.");
  }

  @Test
  void aNumberWhereALevelIsAsked(@TempDir Path folder) {
    DossierFolder.full(folder)
        .change("targets.csv", "government-level", "")
        .file("results.csv", "code,value", "a.2,80")
        .says(
            "results.csv:2, cột value: “80” không phải là từ dùng được ở đây. Cách sửa: các từ"
                + " dùng được: HTXSNV (hoàn thành xuất sắc nhiệm vụ), HTTNV (hoàn thành tốt nhiệm vụ),"
                + " HTNV (hoàn thành nhiệm vụ), KHTNV (không hoàn thành nhiệm vụ).");
  }

  @Test
  void aNumberWhereAStatusIsAsked(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("results.csv", "code,value", "c.1,1")
        .says(
            Language.EN,
            "results.csv:2, column value: “1” is not a word that can stand here. Way out: the"
                + " words are: yes (có), no (không).");
  }

  @Test
  void aCountAboveItsTotal(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("results.csv", "code,value", "b.3.2,10")
        .says(
            "results.csv:2, cột value: Kết quả “10” lớn hơn tổng số 9. Cách sửa: sửa kết quả,"
                + " hoặc tổng số ở cột of của bảng targets.");
  }

  @Test
  void twoResultsOfOneDay(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,reported_on", "b.1,5,2023-06-30", "b.1,6,30/06/2023")
        .says(
            "results.csv:3: “b.1 · 2023-06-30” đã được khai ở dòng 2. Cách sửa: giữ lại một"
                + " dòng, xóa dòng kia.");
  }

  @Test
  void twoResultsWithoutADay(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,5", "b.1,6")
        .says(
            "results.csv:3: “b.1” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng"
                + " kia.");
  }

  @Test
  void anUndatedResultBesideADatedOne(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,reported_on", "b.1,5,", "b.1,6,30/06/2023")
        .says(
            "results.csv:2, cột reported_on: Kết quả của chỉ tiêu “b.1” không có ngày báo cáo,"
                + " trong khi các kết quả khác của chỉ tiêu này có ngày. Cách sửa: ghi ngày báo cáo,"
                + " hoặc xóa dòng này.");
  }
}
