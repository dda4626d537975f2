package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** Random discipline, conclusions, rulings, decisions and history, of this year and of others. */
final class RandomRegisters {
  private final Draw draw;
  private final Rows rows;

  RandomRegisters(Draw draw, Rows rows) {
    this.draw = draw;
    this.rows = rows;
  }

  /** Something a subject fails by, or could. */
  void addFailure(Subject subject) {
    if (draw.chance(45)) {
      addDiscipline(subject, day());
    } else {
      addConclusion(subject);
    }
  }

  /** Something of this year or of another, that counts or not. */
  void addTrouble(Subject subject) {
    if (draw.chance(60)) {
      LocalDate day = day();
      addDiscipline(subject, draw.chance(70) ? day : day.minusYears(draw.of(1, 1, 2, -1)));
    } else {
      addConclusion(subject);
    }
  }

  private LocalDate day() {
    return LocalDate.of(rows.year(), draw.of(1, 6, 12), 1)
        .plusDays(draw.of(0, 0, 14))
        .plusDays(draw.chance(20) ? 16 : 0);
  }

  void addDiscipline(Subject subject, LocalDate day) {
    Truth leadership = truth();
    List<Discipline.Form> forms =
        new ArrayList<>(List.of(Discipline.Form.REPRIMAND, Discipline.Form.WARNING));
    if (!subject.kind().isCollective() || leadership == Truth.YES) {
      forms.add(Discipline.Form.REMOVAL);
      forms.add(Discipline.Form.EXPULSION);
    } else if (leadership == Truth.NO) {
      forms.add(Discipline.Form.DISSOLUTION);
    }
    rows.discipline.add(
        new Discipline(
            subject.id(),
            draw.one(forms),
            day,
            truth(),
            leadership,
            truth(),
            truth(),
            Rows.SOURCE));
  }

  private Truth truth() {
    return draw.of(Truth.YES, Truth.YES, Truth.YES, Truth.NO, Truth.NO, Truth.NO, Truth.UNKNOWN);
  }

  private void addConclusion(Subject subject) {
    Optional<LocalDate> day =
        draw.chance(25) ? Optional.empty() : Optional.of(day().minusYears(draw.of(0, 0, 0, 1)));
    Conclusion.Kind kind =
        subject.kind().isCollective() && draw.chance(70)
            ? draw.of(Conclusion.Kind.DISUNITY, Conclusion.Kind.DEGRADATION)
            : draw.of(Conclusion.Kind.values());
    rows.conclusions.add(new Conclusion(subject.id(), kind, "", day, "", Rows.SOURCE));
  }

  void addRulings(List<String> meantExcellent) {
    List<Subject> subjects = rows.subjects();
    for (Subject subject : subjects) {
      if (subject.kind().isCollective() && draw.chance(8)) {
        addRuling(subject.id(), Ruling.Kind.WAIVE, "KHTNV.work-and-key");
      }
    }
    if (draw.chance(40)) {
      List<String> asked = new ArrayList<>(draw.some(meantExcellent, draw.between(1, 4)));
      String other = draw.one(subjects).id();
      if (draw.chance(30) && !asked.contains(other)) {
        asked.add(other);
      }
      for (String subject : asked) {
        addRuling(subject, draw.of(Ruling.Kind.QUOTA_KEEP, Ruling.Kind.QUOTA_CUT), "");
      }
    }
    if (draw.chance(6)) {
      String subject = draw.of(Committee.ID, draw.one(subjects).id());
      addRuling(subject, Ruling.Kind.QUOTA_PERCENT, "");
    }
    if (draw.chance(6)) {
      addRuling(draw.one(subjects).id(), Ruling.Kind.LEVEL, "");
    }
  }

  private void addRuling(String subject, Ruling.Kind kind, String clause) {
    Optional<Level> level =
        kind == Ruling.Kind.LEVEL ? Optional.of(draw.one(Level.OFFICIAL)) : Optional.<Level>empty();
    Optional<BigDecimal> percent =
        kind == Ruling.Kind.QUOTA_PERCENT
            ? Optional.of(new BigDecimal(draw.of("25", "24.5", "0")))
            : Optional.<BigDecimal>empty();
    rows.rulings.add(
        new Ruling(
            subject,
            kind,
            clause,
            level,
            percent,
            "Huyện ủy",
            day().minusYears(draw.of(0, 0, 0, 0, 1)),
            "Lý do",
            Rows.SOURCE));
  }

  /** Five years in a row, or nearly. */
  void addHistory(List<String> meantExcellent) {
    for (Subject subject : rows.subjects()) {
      if (!draw.chance(meantExcellent.contains(subject.id()) ? 30 : 8)) {
        continue;
      }
      boolean broken = draw.chance(40);
      int brokenYear = rows.year() - draw.between(1, 4);
      for (int back = draw.of(5, 4, 4, 4, 3); back >= 1; back--) {
        int year = rows.year() - back;
        if (broken && year == brokenYear) {
          if (draw.chance(70)) {
            Optional<Level> level = draw.of(Optional.of(Level.HTTNV), Optional.<Level>empty());
            rows.history.add(new PastLevel(subject.id(), year, level, Rows.SOURCE));
          }
        } else {
          rows.history.add(
              new PastLevel(subject.id(), year, Optional.of(Level.HTXSNV), Rows.SOURCE));
        }
      }
    }
  }

  /** What people decided: never an input. */
  void addLevels() {
    for (Subject subject : rows.subjects()) {
      if (subject.kind() != SubjectKind.MEMBER && draw.chance(20)) {
        for (HumanLevel.Stage stage : HumanLevel.Stage.values()) {
          rows.levels.add(
              new HumanLevel(
                  subject.id(),
                  stage,
                  draw.chance(80) ? Optional.of(draw.one(Level.OFFICIAL)) : Optional.empty(),
                  "",
                  Optional.empty(),
                  "",
                  "",
                  Rows.SOURCE));
        }
      }
    }
  }
}
