package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about numbers, dates and words that cannot be read. */
class NumberProblemsTest {
  private static final String HINT =
      "chỉ ghi số, ví dụ 56,1 hoặc 56.1 hoặc 9.210.000 hoặc 1.809,5; ở chỉ tiêu và kết quả có thể"
          + " ghi kèm đúng đơn vị tính.";

  private static final String DECLARE =
      "hoặc ghi “numbers: vi” vào dossier nếu mọi dấu chấm đều ngăn hàng nghìn, dấu phẩy đứng"
          + " trước phần thập phân.";

  @Test
  void aPointThatCouldMeanTwoThingsShowsBoth(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .change("targets.csv", "56100", "6.475")
        .says(
            "targets.csv:2, cột threshold: “6.475” đọc được hai cách: 6475 hoặc 6,475. Cách sửa:"
                + " viết 6475 hoặc 6.4750; "
                + DECLARE);
  }

  @Test
  void aCommaThatCouldMeanTwoThingsShowsBoth(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,\"-6,475\"")
        .says(
            "results.csv:2, cột value: “-6,475” đọc được hai cách: -6475 hoặc -6,475. Cách sửa:"
                + " viết -6475 hoặc -6.4750; "
                + DECLARE);
  }

  @Test
  void twoWaysInEnglish(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,6.475")
        .says(
            Language.EN,
            "results.csv:2, column value: “6.475” can be read in two ways: 6475 or 6.475. Way out:"
                + " write 6475 or 6.4750; or add “numbers: vi” to dossier if every point stands"
                + " between thousands and the comma before decimals.");
  }

  @Test
  void aUnitIsNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,56 tấn")
        .says(
            "results.csv:2, cột value: “56 tấn” có chữ hoặc ký hiệu đi kèm số. Cách sửa: " + HINT);
  }

  @Test
  void commasAreNoThousands(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,\"1,234,567\"")
        .says(
            "results.csv:2, cột value: “1,234,567” có dấu chấm, dấu phẩy không đọc được thành một"
                + " số. Cách sửa: "
                + HINT);
  }

  @Test
  void aBlankInsideIsNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,9 210")
        .says(
            Language.EN,
            "results.csv:2, column value: “9 210” has a blank between its digits. Way out: write"
                + " the number alone, such as 56.1 or 56,1 or 9.210.000 or 1.809,5; in targets and"
                + " results its own unit may stand behind it.");
  }

  @Test
  void aDecimalWithoutDigitsBeforeItIsNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,.5")
        .says(
            "results.csv:2, cột value: “.5” có dấu chấm, dấu phẩy không đọc được thành một số. Cách"
                + " sửa: "
                + HINT);
  }

  @Test
  void aPlusIsNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,+5")
        .says("results.csv:2, cột value: “+5” không phải là số. Cách sửa: " + HINT);
  }

  @Test
  void anExponentIsNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,1E9")
        .says("results.csv:2, cột value: “1E9” có chữ hoặc ký hiệu đi kèm số. Cách sửa: " + HINT);
  }

  @Test
  void otherDigitsAreNoNumber(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,٥٦")
        .says("results.csv:2, cột value: “٥٦” không phải là số. Cách sửa: " + HINT);
  }

  @Test
  void aGiantNumberIsRefused(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,123456789012345678901")
        .says(
            "results.csv:2, cột value: “123456789012345678901” dài quá 20 chữ số. Cách sửa: kiểm"
                + " tra lại số và đơn vị tính.");
  }

  @Test
  void anEndlessNumberIsRefused(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "results.csv",
            "code,value",
            "b.1,99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999")
        .says(
            "results.csv:2, cột value:"
                + " “99999999999999999999999999999999999999999999999999999999999999999999999999999999…”"
                + " dài quá 20 chữ số. Cách sửa: kiểm tra lại số và đơn vị tính.");
  }

  @Test
  void halfATaskIsNoWholeNumber(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("work.csv", "subject,assigned", "m1,\"2,5\"")
        .says(
            "work.csv:2, cột assigned: “2,5” không phải là số nguyên từ 0 đến 999999999. Cách sửa:"
                + " ghi số nguyên từ 0 đến 999999999; để trống nếu chưa báo cáo.");
  }

  @Test
  void lessThanNoTaskIsNoWholeNumber(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("work.csv", "subject,assigned", "m1,-1")
        .says(
            "work.csv:2, cột assigned: “-1” không phải là số nguyên từ 0 đến 999999999. Cách sửa:"
                + " ghi số nguyên từ 0 đến 999999999; để trống nếu chưa báo cáo.");
  }

  @Test
  void aDayThatDoesNotExist(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,reported_on", "b.1,1,31/02/2023")
        .says(
            "results.csv:2, cột reported_on: “31/02/2023” là ngày không có trong lịch. Cách sửa:"
                + " viết ngày, tháng, năm đủ bốn chữ số: 20/12/2023, 8/3/2023 hoặc 2023-12-20.");
  }

  @Test
  void aDayInAnotherForm(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,reported_on", "b.1,1,2023-1-5")
        .says(
            Language.EN,
            "results.csv:2, column reported_on: “2023-1-5” is no day. Way out: write day, month and"
                + " year with four digits: 20/12/2023, 8/3/2023 or 2023-12-20.");
  }

  @Test
  void aResultOfAnotherYear(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value,reported_on", "b.1,1,2022-12-31")
        .says(
            "results.csv:2, cột reported_on: “2022-12-31” không thuộc năm xếp loại 2023. Cách sửa:"
                + " kiểm tra lại ngày, hoặc năm ở dossier.yaml; ngày phải thuộc năm 2023.");
  }

  @Test
  void aTaskOfAnotherYear(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("tasks.csv", "code,title,due,done_on", "t1,Rà soát,2024-01-01,05/01/2024")
        .says(
            "tasks.csv:2, cột done_on: “05/01/2024” không thuộc năm xếp loại 2023. Cách sửa: kiểm"
                + " tra lại ngày, hoặc năm ở dossier.yaml; ngày phải thuộc năm 2023.",
            "tasks.csv:2, cột due: “2024-01-01” không thuộc năm xếp loại 2023. Cách sửa: kiểm tra"
                + " lại ngày, hoặc năm ở dossier.yaml; ngày phải thuộc năm 2023.");
  }

  @Test
  void anUnknownWordNamesTheClosest(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("members.csv", "id,name,cell,role", "m1,A,cb1,leadr", "m2,B,cb1,", "m3,C,cb1,")
        .says(
            "members.csv:2, cột role: “leadr” không phải là từ dùng được ở đây. Cách sửa: có thể"
                + " đồng chí muốn viết “leader”; các từ dùng được: leader (lãnh đạo), member (đảng"
                + " viên), outside (ngoài hệ thống chính trị).");
  }

  @Test
  void anUnknownWordNamesAllWords(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("members.csv", "id,name,cell,role", "m1,A,cb1,xyz", "m2,B,cb1,", "m3,C,cb1,")
        .says(
            Language.EN,
            "members.csv:2, column role: “xyz” is not a word that can stand here. Way out: the"
                + " words are: leader (lãnh đạo), member (đảng viên), outside (ngoài hệ thống chính"
                + " trị).");
  }

  @Test
  void anAnswerThatIsNeitherYesNorNo(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("discipline.csv", "subject,form,decided_on,leadership", "m1,khiển trách,2023-01-02,x")
        .says(
            "discipline.csv:2, cột leadership: “x” không phải là từ dùng được ở đây. Cách sửa: các"
                + " từ dùng được: yes (có), no (không).");
  }

  @Test
  void aLevelThatIsNone(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("history.csv", "subject,year,level", "m1,2022,NO_LEVEL")
        .says(
            "history.csv:2, cột level: “NO_LEVEL” không phải là từ dùng được ở đây. Cách sửa: các"
                + " từ dùng được: HTXSNV (hoàn thành xuất sắc nhiệm vụ), HTTNV (hoàn thành tốt"
                + " nhiệm vụ), HTNV (hoàn thành nhiệm vụ), KHTNV (không hoàn thành nhiệm vụ).");
  }

  @Test
  void hiddenCharactersAreShown(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,5\u202E6\u00077")
        .says(
            "results.csv:2, cột value: “5<U+202E>6<U+0007>7” có chữ hoặc ký hiệu đi kèm số. Cách"
                + " sửa: "
                + HINT);
  }

  @Test
  void aLongValueIsCut(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file(
            "results.csv",
            "code,value",
            "b.1,tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn"
                + " tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn"
                + " ")
        .says(
            "results.csv:2, cột value: “tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn tấn"
                + " tấn tấn tấn tấn tấn …” không phải là số. Cách sửa: "
                + HINT);
  }
}
