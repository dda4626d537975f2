package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about {@code dossier.yaml}. */
class HeadProblemsTest {
  @Test
  void nothingInIt(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "")
        .says(
            "dossier.yaml, mục commune: Chưa ghi mục bắt buộc “commune”. Cách sửa: ghi tên xã,"
                + " ví dụ “commune: Lương Nghĩa”.",
            "dossier.yaml, mục year: Chưa ghi mục bắt buộc “year”. Cách sửa: ghi năm xếp loại,"
                + " ví dụ “year: 2023”.");
  }

  @Test
  void anEmptyCommune(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune:", "year: 2023")
        .says(
            "dossier.yaml:1, mục commune: Chưa ghi mục bắt buộc “commune”. Cách sửa: ghi tên xã,"
                + " ví dụ “commune: Lương Nghĩa”.");
  }

  @Test
  void anUnknownKeyNamesTheClosest(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "distrct: B")
        .says(
            "dossier.yaml:3, mục distrct: dossier.yaml không có mục “distrct”. Cách sửa: có thể"
                + " đồng chí muốn viết “district”; các mục có thể dùng: commune (xã), district"
                + " (huyện), province (tỉnh), year (năm), rulebook (bộ quy tắc), resolution (nghị"
                + " quyết), resolution.title (nghị quyết.tên), resolution.date (nghị quyết.ngày),"
                + " resolution.rewards (nghị quyết.khen thưởng),"
                + " illustrative (minh họa), quota_group (nhóm tỷ lệ), numbers (cách ghi số), roles"
                + " (vai trò).");
  }

  @Test
  void anUnknownKeyLikeNoOther(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "xyzzy: B")
        .says(
            Language.EN,
            "dossier.yaml:3, key xyzzy: dossier.yaml has no key “xyzzy”. Way out: the keys are:"
                + " commune (xã), district (huyện), province (tỉnh), year (năm), rulebook (bộ quy"
                + " tắc), resolution (nghị quyết), resolution.title (nghị quyết.tên),"
                + " resolution.date (nghị quyết.ngày), resolution.rewards (nghị quyết.khen thưởng),"
                + " illustrative (minh họa), quota_group (nhóm tỷ lệ), numbers (cách ghi số), roles"
                + " (vai trò).");
  }

  @Test
  void aKeyTwice(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "commune: B", "year: 2023")
        .says(
            "dossier.yaml:2, mục commune: Mục “commune” xuất hiện hai lần. Cách sửa: giữ lại một"
                + " mục.");
  }

  @Test
  void aKeyAndItsAlias(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "xã: B", "year: 2023")
        .says("dossier.yaml:2, mục xã: Mục “xã” xuất hiện hai lần. Cách sửa: giữ lại một mục.");
  }

  @Test
  void aYearThatIsNone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: hai nghìn")
        .says(
            "dossier.yaml:2, mục year: “hai nghìn” không phải là một năm. Cách sửa: viết năm"
                + " bằng bốn chữ số, từ 1900 đến 2999, ví dụ 2023.");
  }

  @Test
  void aYearBeforeAllRulebooks(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2017")
        .says(
            "dossier.yaml:2, mục year: Năm 2017 trước năm 2018 nên chưa rõ áp dụng bộ quy tắc"
                + " nào. Cách sửa: kiểm tra lại năm, hoặc ghi bộ quy tắc ở mục rulebook, ví dụ"
                + " “rulebook: qd132”.");
  }

  @Test
  void aYearOutOfReach(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 3000", "rulebook: qd124")
        .says(
            "dossier.yaml:2, mục year: “3000” không phải là một năm. Cách sửa: viết năm bằng bốn"
                + " chữ số, từ 1900 đến 2999, ví dụ 2023.");
  }

  @Test
  void aSwitchThatIsNeither(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "illustrative: maybe")
        .says(
            "dossier.yaml:3, mục illustrative: “maybe” không phải là từ dùng được ở đây. Cách"
                + " sửa: các từ dùng được: true (có), false (không).");
  }

  @Test
  void rolesThatAreText(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "roles: Văn phòng")
        .says(
            "dossier.yaml:3, mục roles: Mục roles phải gồm các dòng “mã: tên” bên dưới. Cách sửa:"
                + " viết mỗi vai trò trên một dòng lùi vào, ví dụ “van-phong: Văn phòng Đảng ủy”.");
  }

  @Test
  void aResolutionGivenTwice(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "resolution: B", "resolution.title: C")
        .says(
            "dossier.yaml:4, mục resolution.title: Mục “resolution.title” xuất hiện hai lần."
                + " Cách sửa: giữ lại một mục.");
  }

  @Test
  void anAnchor(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: &a A", "year: 2023")
        .says(
            "dossier.yaml:1: dossier.yaml không dùng neo (&) và tham chiếu (*) của YAML. Cách sửa:"
                + " viết giá trị trực tiếp sau tên mục, ví dụ “year: 2023”; giá trị bắt đầu bằng &,"
                + " *, ! hoặc [ thì đặt trong dấu nháy kép.");
  }

  @Test
  void anAlias(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: *a", "year: 2023")
        .says(
            Language.EN,
            "dossier.yaml:1: dossier.yaml uses no anchors (&) and aliases (*) of YAML. Way out:"
                + " write the value right after its key, as “year: 2023”; put double quotes around"
                + " a value that begins with &, *, ! or [.");
  }

  @Test
  void aTag(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: !!java.io.File A", "year: 2023")
        .says(
            "dossier.yaml:1: dossier.yaml không dùng nhãn kiểu (!) của YAML. Cách sửa: viết giá trị"
                + " trực tiếp sau tên mục, ví dụ “year: 2023”; giá trị bắt đầu bằng &, *, ! hoặc ["
                + " thì đặt trong dấu nháy kép.");
  }

  @Test
  void aList(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: [A, B]", "year: 2023")
        .says(
            "dossier.yaml:1: dossier.yaml không dùng danh sách. Cách sửa: viết giá trị trực tiếp"
                + " sau tên mục, ví dụ “year: 2023”; giá trị bắt đầu bằng &, *, ! hoặc [ thì đặt"
                + " trong dấu nháy kép.");
  }

  @Test
  void keysTooDeep(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "year: 2023", "roles: {a: {b: c}}")
        .says(
            "dossier.yaml:3: dossier.yaml phải gồm các mục dạng “tên: giá trị”, nhiều nhất là hai"
                + " cấp. Cách sửa: viết giá trị trực tiếp sau tên mục, ví dụ “year: 2023”; giá trị"
                + " bắt đầu bằng &, *, ! hoặc [ thì đặt trong dấu nháy kép.");
  }

  @Test
  void aTextAlone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "Lương Nghĩa")
        .says(
            "dossier.yaml:1: dossier.yaml phải gồm các mục dạng “tên: giá trị”, nhiều nhất là hai"
                + " cấp. Cách sửa: viết giá trị trực tiếp sau tên mục, ví dụ “year: 2023”; giá trị"
                + " bắt đầu bằng &, *, ! hoặc [ thì đặt trong dấu nháy kép.");
  }

  @Test
  void twoDocuments(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "---", "commune: B")
        .says(
            "dossier.yaml:2: dossier.yaml chỉ được có một tài liệu YAML. Cách sửa: viết giá trị"
                + " trực tiếp sau tên mục, ví dụ “year: 2023”; giá trị bắt đầu bằng &, *, ! hoặc ["
                + " thì đặt trong dấu nháy kép.");
  }

  @Test
  void noYaml(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: \"A", "year: 2023")
        .says(
            "dossier.yaml:3: Tệp không đúng cú pháp YAML (found unexpected end of stream). Cách"
                + " sửa: viết mỗi mục trên một dòng theo dạng “year: 2023”; giá trị có dấu hai chấm"
                + " thì đặt trong dấu nháy kép.");
  }

  @Test
  void aTab(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A", "\tyear: 2023")
        .says(
            "dossier.yaml:2: Tệp không đúng cú pháp YAML (found character '\\t(TAB)' that cannot"
                + " start any token. (Do not use \\t(TAB) for i…). Cách sửa: viết mỗi mục trên một"
                + " dòng theo dạng “year: 2023”; giá trị có dấu hai chấm thì đặt trong dấu nháy"
                + " kép.");
  }

  @Test
  void aNulCharacter(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("dossier.yaml", "commune: A\0", "year: 2023")
        .says(
            "dossier.yaml: Tệp có ký tự NUL, không phải là tệp văn bản. Cách sửa: lưu lại tệp"
                + " dưới dạng văn bản UTF-8; với bảng tính, chọn “CSV UTF-8”.");
  }

  @Test
  void aValueWithoutEnd(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "dossier.yaml",
            "commune:"
                + " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "year: 2023")
        .says(
            "dossier.yaml:1, mục commune: Giá trị của mục “commune” dài hơn 4000 ký tự. Cách"
                + " sửa: rút gọn nội dung, hoặc ghi tên tài liệu thay cho toàn văn.");
  }
}
