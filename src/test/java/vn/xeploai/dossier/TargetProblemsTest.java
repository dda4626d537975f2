package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about targets that ask nothing, or two things at once. */
class TargetProblemsTest {
  @Test
  void aCodeWithoutADot(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b2,X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột code: Mã “b2” không đúng dạng. Cách sửa: viết mã chỉ tiêu dạng"
                + " b.1, chỉ tiêu thành phần dạng b.1.3; chỉ dùng chữ cái, chữ số và dấu gạch nối giữa"
                + " các dấu chấm.");
  }

  @Test
  void aCodeWithThreeDots(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2.3.4,X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột code: Mã “b.2.3.4” không đúng dạng. Cách sửa: viết mã chỉ tiêu"
                + " dạng b.1, chỉ tiêu thành phần dạng b.1.3; chỉ dùng chữ cái, chữ số và dấu gạch nối"
                + " giữa các dấu chấm.");
  }

  @Test
  void aCodeWithAnEmptyPart(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b..4,X,,status,,,,,,,")
        .says(
            Language.EN,
            "targets.csv:3, column code: The code “b..4” has not the form of a code. Way out:"
                + " write a target's code as b.1, a leaf's as b.1.3; between the dots only letters,"
                + " digits and hyphens.");
  }

  @Test
  void aCodeWithABlank(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.4 a,X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột code: Mã “b.4 a” không đúng dạng. Cách sửa: viết mã chỉ tiêu"
                + " dạng b.1, chỉ tiêu thành phần dạng b.1.3; chỉ dùng chữ cái, chữ số và dấu gạch nối"
                + " giữa các dấu chấm.");
  }

  @Test
  void aCodeThatIsMissing(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            ",X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột code: Ô này không được để trống. Cách sửa: điền cột code của"
                + " dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void aCodeGivenTwice(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.1,X,,status,,,,,,,")
        .says(
            "targets.csv:3: “b.1” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng"
                + " kia.");
  }

  @Test
  void aLeafWithoutItsTarget(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2.1,X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột code: Chỉ tiêu thành phần “b.2.1” không có chỉ tiêu mẹ “b.2”."
                + " Cách sửa: thêm dòng b.2, hoặc sửa mã.");
  }

  @Test
  void aTargetWithoutAComparison(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,,5,,,,,,")
        .says(
            "targets.csv:3, cột comparison: Chỉ tiêu chưa có cách so sánh. Cách sửa: chọn một"
                + " cách so sánh (at-least (ít nhất), more-than (trên), at-most (nhiều nhất), less-than"
                + " (dưới), level (mức xếp loại), status (trạng thái)), hoặc thêm các chỉ tiêu thành"
                + " phần.");
  }

  @Test
  void aComparisonThatIsNone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-lest,5,,,,,,")
        .says(
            "targets.csv:3, cột comparison: “at-lest” không phải là từ dùng được ở đây. Cách"
                + " sửa: có thể đồng chí muốn viết “at-least”; các từ dùng được: at-least (ít nhất),"
                + " more-than (trên), at-most (nhiều nhất), less-than (dưới), level (mức xếp loại),"
                + " status (trạng thái).");
  }

  @Test
  void aTargetWithLeavesAndAComparison(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-least,5,,,,,,",
            "b.2.1,X,,status,,,,,,,")
        .says(
            "targets.csv:3, cột comparison: “at-least” không được ghi ở đây, vì chỉ tiêu “b.2”"
                + " có các chỉ tiêu thành phần. Cách sửa: để trống cột comparison của chỉ tiêu mẹ; ghi"
                + " ở các chỉ tiêu thành phần.",
            "targets.csv:3, cột threshold: “5” không được ghi ở đây, vì chỉ tiêu “b.2” có các"
                + " chỉ tiêu thành phần. Cách sửa: để trống cột threshold của chỉ tiêu mẹ; ghi ở các"
                + " chỉ tiêu thành phần.");
  }

  @Test
  void aTargetWithLeavesAndAMeasure(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,,,,,,,,attraction",
            "b.2.1,X,,status,,,,,,,")
        .says(
            Language.EN,
            "targets.csv:3, column measure: “attraction” cannot stand here, because the target"
                + " “b.2” has leaves. Way out: leave the column measure of the target empty; fill it"
                + " for the leaves.");
  }

  @Test
  void aNumberWithoutAThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-most,,,,,,,")
        .says(
            "targets.csv:3, cột threshold: Cách so sánh “at-most” cần có mức giao. Cách sửa: ghi"
                + " mức giao ở cột threshold: một số, hoặc với level là HTXSNV, HTTNV, HTNV, KHTNV.");
  }

  @Test
  void aLevelWithANumberAsThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,level,80,,,,,,")
        .says(
            "targets.csv:3, cột threshold: “80” không phải là từ dùng được ở đây. Cách sửa: các"
                + " từ dùng được: HTXSNV (hoàn thành xuất sắc nhiệm vụ), HTTNV (hoàn thành tốt nhiệm"
                + " vụ), HTNV (hoàn thành nhiệm vụ), KHTNV (không hoàn thành nhiệm vụ).");
  }

  @Test
  void aLevelWithoutAThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,level,,,,,,,")
        .says(
            "targets.csv:3, cột threshold: Cách so sánh “level” cần có mức giao. Cách sửa: ghi"
                + " mức giao ở cột threshold: một số, hoặc với level là HTXSNV, HTTNV, HTNV, KHTNV.");
  }

  @Test
  void aLevelWithATotal(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,level,HTTNV,,9,,,,")
        .says(
            "targets.csv:3, cột of: “9” không dùng được ở đây, vì chỉ tiêu so sánh theo level."
                + " Cách sửa: để trống cột of, hoặc sửa cột comparison.");
  }

  @Test
  void aStatusWithAThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,status,5,,,,,,")
        .says(
            "targets.csv:3, cột threshold: “5” không dùng được ở đây, vì chỉ tiêu so sánh theo"
                + " status. Cách sửa: để trống cột threshold, hoặc sửa cột comparison.");
  }

  @Test
  void aStatusWithAnExceedingFigure(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,status,,5,,,,,")
        .says(
            Language.EN,
            "targets.csv:3, column exceeds: “5” cannot stand here, because the target is"
                + " compared by status. Way out: leave the column exceeds empty, or change the"
                + " comparison.");
  }

  @Test
  void anExceedingFigureBelowItsThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-least,6,5,,,,,")
        .says(
            "targets.csv:3, cột exceeds: Mức vượt “5” thấp hơn mức giao “6”. Cách sửa: ghi mức"
                + " vượt không thấp hơn mức giao, hoặc sửa cách so sánh.");
  }

  @Test
  void anExceedingFigureAboveItsThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-most,1,2,,,,,")
        .says(
            "targets.csv:3, cột exceeds: Mức vượt “2” cao hơn mức giao “1”. Cách sửa: ghi mức"
                + " vượt không cao hơn mức giao, hoặc sửa cách so sánh.");
  }

  @Test
  void anExceedingLevelBelowItsThreshold(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,level,HTTNV,HTNV,,,,,")
        .says(
            "targets.csv:3, cột exceeds: Mức vượt “HTNV” thấp hơn mức giao “HTTNV”. Cách sửa:"
                + " ghi mức vượt cao hơn mức giao theo thứ tự KHTNV, HTNV, HTTNV, HTXSNV, hoặc để trống.");
  }

  @Test
  void aThresholdAboveItsTotal(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-least,10,,9,,,,")
        .says(
            "targets.csv:3, cột threshold: Mức giao “10” lớn hơn tổng số “9”. Cách sửa: sửa mức"
                + " giao, hoặc tổng số ở cột of.");
  }

  @Test
  void aMeasuredLevelComparedAsANumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-least,80,,,,,,government-level")
        .says(
            "targets.csv:3, cột comparison: Chỉ tiêu tính theo “government-level” không so sánh"
                + " bằng “at-least” được. Cách sửa: ghi comparison là level và mức giao là HTXSNV,"
                + " HTTNV, HTNV hoặc KHTNV.");
  }

  @Test
  void aMeasuredShareComparedAsALevel(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,level,HTTNV,,,,,,cells-good-or-better")
        .says(
            "targets.csv:3, cột comparison: Chỉ tiêu tính theo “cells-good-or-better” không so"
                + " sánh bằng “level” được. Cách sửa: ghi comparison là at-least, more-than, at-most"
                + " hoặc less-than và mức giao là một số.");
  }

  @Test
  void aMeasureThatIsNone(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure",
            "b.1,Lúa,,at-least,56100,,,,,,",
            "b.2,X,,at-least,80,,,,,,cells-good")
        .says(
            "targets.csv:3, cột measure: “cells-good” không phải là từ dùng được ở đây. Cách"
                + " sửa: các từ dùng được: members-good-or-better (tỷ lệ đảng viên hoàn thành tốt trở"
                + " lên), cells-good-or-better (tỷ lệ chi bộ hoàn thành tốt trở lên), government-level"
                + " (mức xếp loại chính quyền), organisations-excellent (tỷ lệ đoàn thể hoàn thành xuất"
                + " sắc), committee-level (mức xếp loại đảng bộ), attraction (tỷ lệ tập hợp).");
  }
}
