package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about registers: discipline, conclusions, rulings, levels, history, tasks. */
class RegisterProblemsTest {
  @Test
  void dissolutionOfAMember(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("discipline.csv", "subject,form,decided_on", "m1,giải tán,2023-01-02")
        .says(
            "discipline.csv:2, cột form: Hình thức “giải tán” không áp dụng đối với cá nhân (“m1”)."
                + " Cách sửa: ghi khiển trách, cảnh cáo, cách chức hoặc khai trừ; nếu kỷ luật chính"
                + " tập thể, ghi leadership là no.");
  }

  @Test
  void dissolutionOfAPersonOfTheLeadership(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("discipline.csv", "subject,form,decided_on,leadership", "cb1,giải tán,2023-01-02,yes")
        .says(
            "discipline.csv:2, cột form: Hình thức “giải tán” không áp dụng đối với cá nhân"
                + " (“cb1”). Cách sửa: ghi khiển trách, cảnh cáo, cách chức hoặc khai trừ; nếu kỷ"
                + " luật chính tập thể, ghi leadership là no.");
  }

  @Test
  void removalOfACollective(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "discipline.csv",
            "subject,form,decided_on,leadership",
            "cb1,cách chức,2023-01-02,no",
            "cb2,khai trừ,2023-01-02,")
        .says(
            "discipline.csv:2, cột form: Hình thức “cách chức” không áp dụng đối với tập thể"
                + " (“cb1”). Cách sửa: ghi khiển trách, cảnh cáo hoặc giải tán; nếu kỷ luật một"
                + " người trong lãnh đạo, ghi leadership là yes.");
  }

  @Test
  void disciplineWithoutFormAndDay(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("discipline.csv", "subject,form,decided_on", "m1,,")
        .says(
            "discipline.csv:2, cột decided_on: Ô này không được để trống. Cách sửa: điền cột"
                + " decided_on của dòng này, hoặc xóa cả dòng.",
            "discipline.csv:2, cột form: Ô này không được để trống. Cách sửa: điền cột form của"
                + " dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void aConclusionWithoutKind(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("conclusions.csv", "subject,kind", "m1,")
        .says(
            "conclusions.csv:2, cột kind: Ô này không được để trống. Cách sửa: điền cột kind của"
                + " dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void aRulingWithoutContentAndDay(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("rulings.csv", "subject,clause,ruling,decided_by,decided_on,reason", "m1,,,BTV,,")
        .says(
            "rulings.csv:2, cột decided_on: Ô này không được để trống. Cách sửa: điền cột"
                + " decided_on của dòng này, hoặc xóa cả dòng.",
            "rulings.csv:2, cột ruling: Ô này không được để trống. Cách sửa: điền cột ruling của"
                + " dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void aRulingThatIsNone(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "m1,,quota:kep,BTV,2023-12-30,",
            "m2,,level:NO_LEVEL,BTV,2023-12-30,",
            "m3,,abcdef,BTV,2023-12-30,")
        .says(
            "rulings.csv:2, cột ruling: “quota:kep” không phải là nội dung quyết định dùng được."
                + " Cách sửa: có thể đồng chí muốn viết “quota:keep”; các từ dùng được: waive,"
                + " level:HTXSNV, level:HTTNV, level:HTNV, level:KHTNV, quota:keep, quota:cut,"
                + " quota-percent:25.",
            "rulings.csv:3, cột ruling: “level:NO_LEVEL” không phải là nội dung quyết định dùng"
                + " được. Cách sửa: các từ dùng được: waive, level:HTXSNV, level:HTTNV, level:HTNV,"
                + " level:KHTNV, quota:keep, quota:cut, quota-percent:25.",
            "rulings.csv:4, cột ruling: “abcdef” không phải là nội dung quyết định dùng được. Cách"
                + " sửa: các từ dùng được: waive, level:HTXSNV, level:HTTNV, level:HTNV,"
                + " level:KHTNV, quota:keep, quota:cut, quota-percent:25.");
  }

  @Test
  void aQuotaAboveItsCeiling(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "committee,,quota-percent:30,BTV,2023-12-30,")
        .says(
            "rulings.csv:2, cột ruling: “quota-percent:30” nằm ngoài khung từ 0 đến 25 phần trăm."
                + " Cách sửa: ghi quota-percent: kèm một số từ 0 đến 25.");
  }

  @Test
  void aQuotaThatIsNoNumber(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "committee,,quota-percent:nhiều,BTV,2023-12-30,")
        .says(
            "rulings.csv:2, cột ruling: “quota-percent:nhiều” không phải là số. Cách sửa: chỉ ghi"
                + " số, ví dụ 56,1 hoặc 56.1 hoặc 9.210.000 hoặc 1.809,5; ở chỉ tiêu và kết quả có"
                + " thể ghi kèm đúng đơn vị tính.");
  }

  @Test
  void aWaiverWithoutClause(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "m1,,waive,BTV,2023-12-30,",
            "m1,Điều 5,waive,BTV,2023-12-30,")
        .says(
            "rulings.csv:2, cột clause: Quyết định miễn (waive) phải nêu tiêu chí được miễn. Cách"
                + " sửa: ghi mức và tên tiêu chí, ví dụ KHTNV.work-and-key.",
            "rulings.csv:3, cột clause: “Điều 5” không đúng dạng của một tiêu chí. Cách sửa: ghi"
                + " mức và tên tiêu chí, ví dụ KHTNV.work-and-key.");
  }

  @Test
  void aClauseWhereNothingIsWaived(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "m1,HTNV.late,quota:cut,BTV,2023-12-30,")
        .says(
            Language.EN,
            "rulings.csv:2, column clause: The criterion “HTNV.late” cannot stand beside the ruling"
                + " “quota:cut”. Way out: leave the column clause empty; only a ruling that waives"
                + " names a criterion.");
  }

  @Test
  void keepingAndGivingUpAPlace(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "m1,,quota:keep,BTV,2023-12-30,",
            "m1,,quota:cut,BTV,2023-12-31,",
            "m1,,quota:cut,BTV,2022-12-31,")
        .says(
            "rulings.csv:3: “m1 · quota · 2023” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng,"
                + " xóa dòng kia.");
  }

  @Test
  void aWaiverGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "m1,HTNV.late,waive,BTV,2023-12-30,",
            "m1,HTNV.late,waive,BTV,2023-12-31,",
            "m1,KHTNV.disunity,waive,BTV,2023-12-31,")
        .says(
            "rulings.csv:3: “m1 · waive · HTNV.late · 2023” đã được khai ở dòng 2. Cách sửa: giữ"
                + " lại một dòng, xóa dòng kia.");
  }

  @Test
  void aLevelGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("levels.csv", "subject,stage,level", "m1,self,HTTNV", "m1,tự xếp loại,HTNV")
        .says(
            "levels.csv:3: “m1 · self” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng"
                + " kia.");
  }

  @Test
  void aLevelWithoutStage(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("levels.csv", "subject,stage,level", "m1,,HTTNV")
        .says(
            "levels.csv:2, cột stage: Ô này không được để trống. Cách sửa: điền cột stage của dòng"
                + " này, hoặc xóa cả dòng.");
  }

  @Test
  void aYearOfHistoryGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("history.csv", "subject,year,level", "m1,2022,HTTNV", "m1,2022,")
        .says(
            "history.csv:3: “m1 · 2022” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng"
                + " kia.");
  }

  @Test
  void aYearOfHistoryThatIsNone(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("history.csv", "subject,year,level", "m1,22,HTTNV", "m1,,HTTNV")
        .says(
            "history.csv:2, cột year: “22” không phải là một năm. Cách sửa: viết năm bằng bốn chữ"
                + " số, từ 1900 đến 2999, ví dụ 2023.",
            "history.csv:3, cột year: Ô này không được để trống. Cách sửa: điền cột year của dòng"
                + " này, hoặc xóa cả dòng.");
  }

  @Test
  void aSubjectOfHistoryNobodyKnows(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("history.csv", "subject,year,level", "m11,2022,HTTNV")
        .says(
            "history.csv:2, cột subject: Không có đối tượng nào mang mã “m11”. Cách sửa: có thể"
                + " đồng chí muốn viết “m1”; nếu không, thêm mã này vào bảng members, cells hoặc"
                + " organisations.");
  }

  @Test
  void aTaskGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("tasks.csv", "code,title", "t1,A", "t1,B")
        .says("tasks.csv:3: “t1” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng kia.");
  }

  @Test
  void aStatusThatIsNone(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("tasks.csv", "code,title,status", "t1,A,đang làm")
        .says(
            "tasks.csv:2, cột status: “đang làm” không phải là từ dùng được ở đây. Cách sửa: các từ"
                + " dùng được: done (hoàn thành), partly (hoàn thành một phần), not-done (không"
                + " hoàn thành).");
  }
}
