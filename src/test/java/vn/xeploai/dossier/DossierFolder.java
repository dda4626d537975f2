package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A folder with a small valid dossier, to which a test does what it is about. */
final class DossierFolder {
  private final Path path;

  private DossierFolder(Path path) {
    this.path = path;
  }

  /** The smallest valid dossier. */
  static DossierFolder minimal(Path path) {
    return new DossierFolder(path)
        .file("dossier.yaml", "commune: Lương Nghĩa", "year: 2023")
        .file("targets.csv", "code,title,comparison,threshold", "b.1,Sản lượng lúa,at-least,56100")
        .file("results.csv", "code,value", "b.1,56100");
  }

  /** A dossier with facts in every file. */
  static DossierFolder full(Path path) {
    return minimal(path)
        .file(
            "dossier.yaml",
            "commune: Lương Nghĩa",
            "district: Long Mỹ",
            "province: Hậu Giang",
            "year: 2023",
            "rulebook: qd124",
            "resolution:",
            "  title: \"Nghị quyết: năm 2023\"",
            "  date: 20/12/2022",
            "illustrative: true",
            "quota_group: long-my",
            "roles:",
            "  van-phong: Văn phòng Đảng ủy")
        .file(
            "targets.csv",
            "code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure,clause",
            "a.1,Đảng viên hoàn thành tốt,%,at-least,80,,,,,,members-good-or-better,I.1",
            "a.2,Chính quyền,,level,HTTNV,HTXSNV,,ubnd,,,government-level,",
            "b.1,Lúa,tấn,at-least,9.210.000,9.300.000,,ubnd,yes,yes,,II.1",
            "b.2,Hộ nghèo,%,at-most,\"1,5\",\"0,8\",,ubnd,có,không,,",
            "b.3,Mô hình,,,,,,hnd,,,,",
            "b.3.1,\"Mô hình vừa, nhỏ\",mô hình,at-least,2,,,hnd,,,,",
            "b.3.2,Số ấp văn hóa,ấp,at-least,9,,9,mttq,,,,",
            "b.3.3,Bảo hiểm,%,more-than,6.4750,,,,,,,",
            "b.3.4,Nợ,%,less-than,-3,-4,,,,,,",
            "c.1,Giữ chuẩn,,status,,,,van-phong,,,,")
        .file(
            "results.csv",
            "code,value,reported_on,reported_by,evidence",
            "b.1,9.250.000,2023-06-30,UBND,\"Báo cáo \"\"6 tháng\"\"\"",
            "b.1,9250000.5,31/12/2023,UBND,",
            "b.2,\"1,1\",,,",
            "b.3.2,9,,,",
            "b.3.3,6.4750,,,",
            "b.3.4,-3.250,,,".replace("-3.250", "-3.25"),
            "c.1,đạt,,,",
            "b.3.1,,,,")
        .file("cells.csv", "id,name,owner_of", "cb1,Chi bộ ấp 1,b.3.1 b.1", "cb2,Chi bộ ấp 2,")
        .file(
            "members.csv",
            "id,name,cell,role,civil_rating,exempt",
            "m1,Nguyễn Văn A,cb1,leader,HTTNV,",
            "m2,Trần Thị B,cb1,,?,",
            "m3,Lê C,cb2,outside,,new")
        .file(
            "organisations.csv",
            "id,name,kind,members,eligible,owner_of",
            "ubnd,UBND xã,government,,,",
            "mttq,Mặt trận,front,,,",
            "hnd,Hội Nông dân,organisation,900,1000,b.3")
        .file(
            "work.csv",
            "subject,assigned,completed,on_time,exceeded,weaknesses,remedied",
            "m1,10,10,9,5,,",
            "committee,,,,,3,2",
            "cb1,0,0,0,0,0,0")
        .file(
            "grades.csv",
            "subject,criterion,kind,grade,basic",
            "m1,Tư tưởng,general,tốt,yes",
            "m1,Nhiệm vụ,task,xuất sắc,",
            "m2,Nhiệm vụ,task,,no")
        .file("points.csv", "subject,common,results", "m1,\"28,5\",66.25", "m2,,")
        .file(
            "discipline.csv",
            "subject,form,decided_on,duty_related,leadership,corruption,self_detected",
            "m2,khai trừ,2023-03-04,yes,no,,",
            "cb2,giải tán,2021-03-04,,no,yes,yes",
            "cb2,khiển trách,04/03/2023,,,,")
        .file(
            "conclusions.csv",
            "subject,kind,decided_by,decided_on,document",
            "cb1,disunity,UBKT,2023-05-06,KL 12",
            "m1,example-breach,,,")
        .file(
            "tasks.csv",
            "code,title,owner,due,status,done_on,evidence",
            "t1,Rà soát,van-phong,2023-06-30,done,2023-06-01,BC 1",
            "t2,Tuyên truyền,,,,,")
        .file(
            "rulings.csv",
            "subject,clause,ruling,decided_by,decided_on,reason",
            "committee,KHTNV.work-and-key,waive,BTV,2023-12-30,Bão lũ",
            "committee,,quota-percent:22.5,BTV,2023-12-30,Theo hướng dẫn",
            "m1,,level:HTTNV,BTV,2023-12-30,",
            "cb1,,quota:keep,,2023-12-30,",
            "cb2,,quota:cut,,2023-12-30,")
        .file(
            "levels.csv",
            "subject,stage,level,decided_by,decided_on,reason",
            "m1,self,HTXSNV,,,",
            "m1,vote,,Chi bộ,2023-12-15,")
        .file("history.csv", "subject,year,level", "m1,2022,HTXSNV", "m1,2021,");
  }

  /** Writes a file, its lines ended as on Unix. */
  DossierFolder file(String name, String... lines) {
    return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  DossierFolder bytes(String name, byte[] bytes) {
    try {
      Files.createDirectories(path);
      Files.write(path.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the text of a file. */
  DossierFolder change(String name, String before, String after) {
    return bytes(name, text(name).replace(before, after).getBytes(StandardCharsets.UTF_8));
  }

  DossierFolder without(String name) {
    try {
      Files.delete(path.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a folder where a file should be. */
  DossierFolder folder(String name) {
    try {
      Files.createDirectory(path.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a symbolic link where a file should be. */
  DossierFolder link(String name, Path destination) {
    try {
      Files.createSymbolicLink(path.resolve(name), destination);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** The dossier; the test fails where it is refused. */
  Dossier dossier() {
    Reading reading = DossierReader.read(path);
    return assertInstanceOf(
            Reading.Accepted.class, reading, () -> String.join("\n", sentences(Language.VI)))
        .dossier();
  }

  /** The problems; none where it is accepted. */
  List<Problem> problems() {
    return DossierReader.read(path) instanceof Reading.Refused refused
        ? refused.problems()
        : List.of();
  }

  /** The problems as people read them. */
  List<String> sentences(Language language) {
    Messages messages = Messages.in(language);
    return problems().stream().map(problem -> problem.sentence(messages)).toList();
  }

  /** Asserts that the dossier is refused with exactly these sentences in Vietnamese. */
  void says(String... sentences) {
    says(Language.VI, sentences);
  }

  /** Asserts that the dossier is refused with exactly these sentences. */
  void says(Language language, String... sentences) {
    assertEquals(String.join("\n", sentences), String.join("\n", sentences(language)));
  }
}
