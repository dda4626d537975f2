package vn.xeploai.dossier;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** What is said about subjects and what is reported of them. */
class SubjectProblemsTest {
  @Test
  void anIdGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,name", "cb1,A", "cb2,B", "cb1,C", "")
        .says(
            "cells.csv:4, cột id: Mã “cb1” đã được dùng ở cells.csv:2. Cách sửa: đặt mã khác; mã"
                + " không được trùng giữa đảng viên, chi bộ, tổ chức và vai trò.");
  }

  @Test
  void anIdOfACellAndAMember(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,name", "cb1,A", "cb2,B", "m1,C")
        .says(
            "members.csv:2, cột id: Mã “m1” đã được dùng ở cells.csv:4. Cách sửa: đặt mã khác;"
                + " mã không được trùng giữa đảng viên, chi bộ, tổ chức và vai trò.");
  }

  @Test
  void anIdOfTheCommittee(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,name", "cb1,A", "cb2,B", "committee,C")
        .says(
            Language.EN,
            "cells.csv:4, column id: The id “committee” belongs to the committee alone. Way out:"
                + " choose another id; members, cells, organisations and roles share no id.");
  }

  @Test
  void aRoleWithTheIdOfASubject(@TempDir Path folder) {
    DossierFolder.full(folder)
        .change("dossier.yaml", "van-phong:", "ubnd:")
        .change("targets.csv", "van-phong", "ubnd")
        .says(
            "dossier.yaml:12, mục roles.ubnd: Mã “ubnd” đã được dùng ở organisations.csv:2. Cách"
                + " sửa: đặt mã khác; mã không được trùng giữa đảng viên, chi bộ, tổ chức và vai trò.");
  }

  @Test
  void anIdThatIsMissing(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,name", "cb1,A", "cb2,B", ",C")
        .says(
            "cells.csv:4, cột id: Ô này không được để trống. Cách sửa: điền cột id của dòng này,"
                + " hoặc xóa cả dòng.");
  }

  @Test
  void aMemberOfNoCell(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("members.csv", "id,name,cell", "m1,A,cb9", "m2,B,", "m3,C,ubnd")
        .says(
            "members.csv:2, cột cell: Không có chi bộ nào mang mã “cb9”. Cách sửa: có thể đồng"
                + " chí muốn viết “cb1”; nếu không, thêm chi bộ này vào bảng cells.",
            "members.csv:3, cột cell: Ô này không được để trống. Cách sửa: điền cột cell của"
                + " dòng này, hoặc xóa cả dòng.",
            "members.csv:4, cột cell: Không có chi bộ nào mang mã “ubnd”. Cách sửa: kiểm tra lại"
                + " mã, hoặc thêm chi bộ này vào bảng cells.");
  }

  @Test
  void anOwnerOfNoTarget(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,name,owner_of", "cb1,A,b.1 b.9.9", "cb2,B,")
        .says(
            "cells.csv:2, cột owner_of: Không có chỉ tiêu nào mang mã “b.9.9”. Cách sửa: có thể"
                + " đồng chí muốn viết “b.3.1”; nếu không, thêm chỉ tiêu này vào bảng targets.");
  }

  @Test
  void aSecondGovernment(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "organisations.csv",
            "id,name,kind",
            "ubnd,A,government",
            "mttq,B,front",
            "hnd,C,chính quyền")
        .says(
            "organisations.csv:4, cột kind: “government” đã được khai ở dòng 2 (ubnd); mỗi hồ sơ"
                + " chỉ có một. Cách sửa: xóa một dòng, hoặc sửa cột kind thành organisation.");
  }

  @Test
  void anOrganisationOfNoKind(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("organisations.csv", "id,name,kind", "ubnd,A,government", "mttq,B,", "hnd,C,hội")
        .says(
            "organisations.csv:3, cột kind: Ô này không được để trống. Cách sửa: điền cột kind"
                + " của dòng này, hoặc xóa cả dòng.",
            "organisations.csv:4, cột kind: “hội” không phải là từ dùng được ở đây. Cách sửa:"
                + " các từ dùng được: government (chính quyền), front (mặt trận), organisation (đoàn"
                + " thể).");
  }

  @Test
  void anUnknownSubjectNamesTheClosest(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("points.csv", "subject,common", "cb11,5")
        .says(
            "points.csv:2, cột subject: Không có đối tượng nào mang mã “cb11”. Cách sửa: có thể"
                + " đồng chí muốn viết “cb1”; nếu không, thêm mã này vào bảng members, cells hoặc"
                + " organisations.");
  }

  @Test
  void anUnknownSubjectLikeNoOther(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("points.csv", "subject,common", "nguyễn-văn-x,5")
        .says(
            Language.EN,
            "points.csv:2, column subject: No subject has the id “nguyễn-văn-x”. Way out: check"
                + " the id, or add it to the table members, cells or organisations; the committee's"
                + " id is committee.");
  }

  @Test
  void aSubjectThatIsMissing(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("grades.csv", "subject,criterion,kind,grade", ",Tư tưởng,general,tốt")
        .says(
            "grades.csv:2, cột subject: Ô này không được để trống. Cách sửa: điền cột subject"
                + " của dòng này, hoặc xóa cả dòng.");
  }

  @Test
  void moreCompletedThanAssigned(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "work.csv",
            "subject,assigned,completed,on_time,exceeded,weaknesses,remedied",
            "m1,5,6,7,8,1,2",
            "m2,5,,6,7,,")
        .says(
            "work.csv:2, cột completed: completed là “6”, lớn hơn assigned là 5. Cách sửa: sửa"
                + " một trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn"
                + " hơn assigned, remedied không lớn hơn weaknesses.",
            "work.csv:2, cột exceeded: exceeded là “8”, lớn hơn completed là 6. Cách sửa: sửa"
                + " một trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn"
                + " hơn assigned, remedied không lớn hơn weaknesses.",
            "work.csv:2, cột on_time: on_time là “7”, lớn hơn completed là 6. Cách sửa: sửa một"
                + " trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn hơn"
                + " assigned, remedied không lớn hơn weaknesses.",
            "work.csv:2, cột remedied: remedied là “2”, lớn hơn weaknesses là 1. Cách sửa: sửa"
                + " một trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn"
                + " hơn assigned, remedied không lớn hơn weaknesses.",
            "work.csv:3, cột exceeded: exceeded là “7”, lớn hơn assigned là 5. Cách sửa: sửa một"
                + " trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn hơn"
                + " assigned, remedied không lớn hơn weaknesses.",
            "work.csv:3, cột on_time: on_time là “6”, lớn hơn assigned là 5. Cách sửa: sửa một"
                + " trong hai số; on_time và exceeded không lớn hơn completed, completed không lớn hơn"
                + " assigned, remedied không lớn hơn weaknesses.");
  }

  @Test
  void workGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("work.csv", "subject,assigned", "m1,5", "m1,6")
        .says("work.csv:3: “m1” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng, xóa dòng kia.");
  }

  @Test
  void gradesGivenTwice(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file(
            "grades.csv",
            "subject,criterion,kind,grade",
            "m1,Tư tưởng,general,tốt",
            "m1,Tư tưởng,task,kém")
        .says(
            "grades.csv:3: “m1 · Tư tưởng” đã được khai ở dòng 2. Cách sửa: giữ lại một dòng,"
                + " xóa dòng kia.");
  }

  @Test
  void aGradeWithoutKindAndCriterion(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("grades.csv", "subject,criterion,kind,grade", "m1,,,tốt")
        .says(
            "grades.csv:2, cột criterion: Ô này không được để trống. Cách sửa: điền cột"
                + " criterion của dòng này, hoặc xóa cả dòng.",
            "grades.csv:2, cột kind: Ô này không được để trống. Cách sửa: điền cột kind của dòng"
                + " này, hoặc xóa cả dòng.");
  }

  @Test
  void pointsOutsideTheirRange(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("points.csv", "subject,common,results", "m1,30.5,-1", "m2,30,70")
        .says(
            "points.csv:2, cột common: “30.5” nằm ngoài khung điểm từ 0 đến 30. Cách sửa: ghi"
                + " điểm từ 0 đến 30; để trống nếu chưa chấm.",
            "points.csv:2, cột results: “-1” nằm ngoài khung điểm từ 0 đến 70. Cách sửa: ghi"
                + " điểm từ 0 đến 70; để trống nếu chưa chấm.");
  }
}
