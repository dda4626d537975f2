package vn.xeploai.dossier;

import java.util.Optional;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Truth;
import vn.xeploai.text.Language;

/** The words of a dossier: the contract's, and Vietnamese ones that people write. */
final class Vocabulary {
  static final Words<Truth> ANSWERS =
      new Words<Truth>().with(Truth.YES, "yes", "có").with(Truth.NO, "no", "không");

  static final Words<Boolean> STATUSES =
      new Words<Boolean>().with(true, "yes", "có", "đạt").with(false, "no", "không", "không đạt");

  static final Words<Boolean> SWITCHES =
      new Words<Boolean>()
          .with(true, "true", "có", "yes", "đúng")
          .with(false, "false", "không", "no", "sai");

  static final Words<Level> LEVELS =
      new Words<Level>(Language.VI, Language.EN)
          .with(
              Level.HTXSNV,
              "HTXSNV",
              "hoàn thành xuất sắc nhiệm vụ",
              "hoàn thành xuất sắc",
              "xuất sắc")
          .with(Level.HTTNV, "HTTNV", "hoàn thành tốt nhiệm vụ", "hoàn thành tốt", "tốt")
          .with(Level.HTNV, "HTNV", "hoàn thành nhiệm vụ", "hoàn thành")
          .with(Level.KHTNV, "KHTNV", "không hoàn thành nhiệm vụ", "không hoàn thành");

  /** Levels, and {@code ?} for one that is not reported yet. */
  static final Words<Optional<Level>> REPORTED_LEVELS = LEVELS.orNone("?");

  static final Words<Asked> COMPARISONS =
      new Words<Asked>()
          .with(Asked.AT_LEAST, "at-least", "ít nhất", "tối thiểu", "từ", ">=", "≥")
          .with(Asked.MORE_THAN, "more-than", "trên", "lớn hơn", ">")
          .with(Asked.AT_MOST, "at-most", "nhiều nhất", "tối đa", "không quá", "<=", "≤")
          .with(Asked.LESS_THAN, "less-than", "dưới", "nhỏ hơn", "<")
          .with(Asked.LEVEL, "level", "mức xếp loại", "xếp loại")
          .with(Asked.STATUS, "status", "trạng thái", "đạt hoặc không đạt");

  static final Words<Target.Measure> MEASURES =
      new Words<Target.Measure>()
          .with(
              Target.Measure.MEMBERS_GOOD_OR_BETTER,
              "members-good-or-better",
              "tỷ lệ đảng viên hoàn thành tốt trở lên")
          .with(
              Target.Measure.CELLS_GOOD_OR_BETTER,
              "cells-good-or-better",
              "tỷ lệ chi bộ hoàn thành tốt trở lên")
          .with(Target.Measure.GOVERNMENT_LEVEL, "government-level", "mức xếp loại chính quyền")
          .with(
              Target.Measure.ORGANISATIONS_EXCELLENT,
              "organisations-excellent",
              "tỷ lệ đoàn thể hoàn thành xuất sắc")
          .with(Target.Measure.COMMITTEE_LEVEL, "committee-level", "mức xếp loại đảng bộ")
          .with(Target.Measure.ATTRACTION, "attraction", "tỷ lệ tập hợp", "tỷ lệ thu hút");

  static final Words<Member.Role> ROLES =
      new Words<Member.Role>()
          .with(Member.Role.LEADER, "leader", "lãnh đạo", "lãnh đạo, quản lý")
          .with(Member.Role.MEMBER, "member", "đảng viên", "không giữ chức vụ")
          .with(
              Member.Role.OUTSIDE,
              "outside",
              "ngoài hệ thống chính trị",
              "không công tác trong hệ thống chính trị");

  static final Words<Member.Exemption> EXEMPTIONS =
      new Words<Member.Exemption>()
          .with(Member.Exemption.NEW, "new", "mới kết nạp", "kết nạp dưới 6 tháng")
          .with(
              Member.Exemption.INACTIVE, "inactive", "miễn sinh hoạt", "miễn công tác và sinh hoạt")
          .with(Member.Exemption.SUSPENDED, "suspended", "đình chỉ", "đình chỉ sinh hoạt");

  static final Words<SubjectKind> BODIES =
      new Words<SubjectKind>()
          .with(SubjectKind.GOVERNMENT, "government", "chính quyền", "ủy ban nhân dân", "UBND")
          .with(SubjectKind.FRONT, "front", "mặt trận", "mặt trận tổ quốc", "MTTQ")
          .with(SubjectKind.ORGANISATION, "organisation", "đoàn thể", "tổ chức chính trị - xã hội");

  static final Words<Grade.Kind> GRADE_KINDS =
      new Words<Grade.Kind>()
          .with(Grade.Kind.TASK, "task", "nhiệm vụ", "kết quả thực hiện nhiệm vụ")
          .with(Grade.Kind.GENERAL, "general", "chung", "tiêu chí chung");

  static final Words<Grade.Mark> MARKS =
      new Words<Grade.Mark>(Language.VI)
          .with(Grade.Mark.EXCELLENT, "xuất sắc", "excellent")
          .with(Grade.Mark.GOOD, "tốt", "good")
          .with(Grade.Mark.AVERAGE, "trung bình", "average")
          .with(Grade.Mark.POOR, "kém", "poor");

  static final Words<Discipline.Form> FORMS =
      new Words<Discipline.Form>(Language.VI)
          .with(Discipline.Form.REPRIMAND, Discipline.Form.REPRIMAND.title(), "reprimand")
          .with(Discipline.Form.WARNING, Discipline.Form.WARNING.title(), "warning")
          .with(Discipline.Form.REMOVAL, Discipline.Form.REMOVAL.title(), "removal")
          .with(Discipline.Form.EXPULSION, Discipline.Form.EXPULSION.title(), "expulsion")
          .with(Discipline.Form.DISSOLUTION, Discipline.Form.DISSOLUTION.title(), "dissolution");

  static final Words<Conclusion.Kind> CONCLUSIONS =
      new Words<Conclusion.Kind>()
          .with(Conclusion.Kind.DISUNITY, "disunity", "mất đoàn kết", "mất đoàn kết nội bộ")
          .with(Conclusion.Kind.DEGRADATION, "degradation", "suy thoái")
          .with(
              Conclusion.Kind.FORBIDDEN_ACTS,
              "forbidden-acts",
              "điều đảng viên không được làm",
              "vi phạm những điều đảng viên không được làm")
          .with(
              Conclusion.Kind.EXAMPLE_BREACH,
              "example-breach",
              "nêu gương",
              "vi phạm trách nhiệm nêu gương")
          .with(
              Conclusion.Kind.WRONG_PERSONNEL_WORK,
              "wrong-personnel-work",
              "công tác cán bộ",
              "sai phạm trong công tác cán bộ");

  static final Words<Task.Status> TASK_STATUSES =
      new Words<Task.Status>()
          .with(Task.Status.DONE, "done", "hoàn thành", "đã hoàn thành")
          .with(Task.Status.PARTLY, "partly", "hoàn thành một phần", "một phần")
          .with(Task.Status.NOT_DONE, "not-done", "không hoàn thành", "chưa hoàn thành");

  static final Words<HumanLevel.Stage> STAGES =
      new Words<HumanLevel.Stage>()
          .with(HumanLevel.Stage.SELF, "self", "tự xếp loại", "tự đánh giá")
          .with(HumanLevel.Stage.APPRAISAL, "appraisal", "thẩm định")
          .with(HumanLevel.Stage.VOTE, "vote", "bỏ phiếu", "biểu quyết")
          .with(HumanLevel.Stage.DECISION, "decision", "quyết định");

  private Vocabulary() {}

  /** What a target's comparison may say. */
  enum Asked {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    LEVEL,
    STATUS
  }
}
