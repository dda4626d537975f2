package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Value;
import vn.xeploai.facts.Work;

/** A small dossier written by hand, one line per fact. */
final class Sample {
  private final Rows rows;

  Sample(int year) {
    rows =
        Rows.none(
            new Dossier.Commune(
                "Xã mẫu",
                "",
                "",
                year,
                Optional.of("qd124"),
                new Dossier.Resolution("", "", ""),
                true,
                Optional.empty(),
                Map.of(),
                Rows.SOURCE));
  }

  static Sample of2023() {
    return new Sample(2023);
  }

  Verdict rate() {
    return rate(Map.of());
  }

  Verdict rate(Map<String, String> parameters) {
    return Oracle.rate(rows.dossier(), parameters);
  }

  String finding(String subject, String clause) {
    return Objects.requireNonNull(rate().findings().get(subject + " " + clause), clause);
  }

  String rating(String subject) {
    return Objects.requireNonNull(rate().ratings().get(subject), subject);
  }

  String merit(String subject) {
    return Objects.requireNonNull(rate().merits().get(subject), subject);
  }

  String target(String code) {
    return Objects.requireNonNull(rate().targets().get(code), code);
  }

  Sample cell(String id, String... ownerOf) {
    rows.cells.add(new Cell(id, id, List.of(ownerOf), Rows.SOURCE));
    return this;
  }

  Sample member(String id, String cell) {
    return member(id, cell, Member.Role.MEMBER, Optional.empty());
  }

  Sample member(String id, String cell, Member.Role role, Optional<Member.Exemption> exemption) {
    rows.members.add(
        new Member(id, id, cell, role, false, Optional.empty(), exemption, Rows.SOURCE));
    return this;
  }

  Sample body(String id, SubjectKind kind, String... ownerOf) {
    rows.organisations.add(
        new Organisation(
            id, id, kind, Optional.of(7), Optional.of(10), List.of(ownerOf), Rows.SOURCE));
    return this;
  }

  /** Assigned, completed, on time, exceeded; a negative figure is not reported. */
  Sample work(String subject, int assigned, int completed, int onTime, int exceeded) {
    rows.work.add(
        new Work(
            subject,
            figure(assigned),
            figure(completed),
            figure(onTime),
            figure(exceeded),
            Optional.empty(),
            Optional.empty(),
            Rows.SOURCE));
    return this;
  }

  private static Optional<Integer> figure(int figure) {
    return figure < 0 ? Optional.empty() : Optional.of(figure);
  }

  /** Marks X, T, B, K or ? for task and for general; {@code *} basic, {@code ~} perhaps basic. */
  Sample grades(String subject, String task, String general) {
    addGrades(subject, Grade.Kind.TASK, task);
    addGrades(subject, Grade.Kind.GENERAL, general);
    return this;
  }

  private void addGrades(String subject, Grade.Kind kind, String marks) {
    int number = 0;
    for (String mark : marks.isEmpty() ? List.<String>of() : List.of(marks.split(" ", -1))) {
      number++;
      Truth basic = mark.endsWith("*") ? Truth.YES : mark.endsWith("~") ? Truth.UNKNOWN : Truth.NO;
      rows.grades.add(
          new Grade(subject, kind + "-" + number, kind, mark(mark.charAt(0)), basic, Rows.SOURCE));
    }
  }

  private static Optional<Grade.Mark> mark(char letter) {
    return switch (letter) {
      case 'X' -> Optional.of(Grade.Mark.EXCELLENT);
      case 'T' -> Optional.of(Grade.Mark.GOOD);
      case 'B' -> Optional.of(Grade.Mark.AVERAGE);
      case 'K' -> Optional.of(Grade.Mark.POOR);
      default -> Optional.empty();
    };
  }

  /** Everything for HTXSNV, with half of ten tasks exceeded. */
  Sample excellent(String... subjects) {
    for (String subject : subjects) {
      grades(subject, "X*", "T").work(subject, 10, 10, 10, 5);
    }
    return this;
  }

  /** Everything for HTTNV and no more. */
  Sample good(String... subjects) {
    for (String subject : subjects) {
      grades(subject, "T*", "B").work(subject, 10, 10, 10, 0);
    }
    return this;
  }

  /** HTNV: a task grade is Trung bình. */
  Sample fair(String... subjects) {
    for (String subject : subjects) {
      grades(subject, "B*", "B").work(subject, 10, 10, 10, 0);
    }
    return this;
  }

  Sample disciplined(String subject, Truth leadership, Truth corruption, Truth selfDetected) {
    rows.discipline.add(
        new Discipline(
            subject,
            Discipline.Form.REPRIMAND,
            LocalDate.of(rows.year(), 5, 5),
            Truth.UNKNOWN,
            leadership,
            corruption,
            selfDetected,
            Rows.SOURCE));
    return this;
  }

  Sample concluded(String subject, Conclusion.Kind kind, Optional<LocalDate> day) {
    rows.conclusions.add(new Conclusion(subject, kind, "", day, "", Rows.SOURCE));
    return this;
  }

  Sample ruling(String subject, Ruling.Kind kind, String clause, int year) {
    rows.rulings.add(
        new Ruling(
            subject,
            kind,
            clause,
            Optional.empty(),
            Optional.empty(),
            "",
            LocalDate.of(year, 12, 30),
            "",
            Rows.SOURCE));
    return this;
  }

  Sample history(String subject, int... years) {
    for (int year : years) {
      rows.history.add(new PastLevel(subject, year, Optional.of(Level.HTXSNV), Rows.SOURCE));
    }
    return this;
  }

  Sample target(String code, Requirement requirement, String owner, boolean key) {
    return target(code, "", requirement, owner, key, Optional.empty());
  }

  Sample computed(String code, Requirement requirement, Target.Measure measure, boolean key) {
    return target(code, "%", requirement, "", key, Optional.of(measure));
  }

  Sample target(
      String code,
      String unit,
      Requirement requirement,
      String owner,
      boolean key,
      Optional<Target.Measure> measure) {
    Optional<String> named = owner.isEmpty() ? Optional.empty() : Optional.of(owner);
    rows.targets.add(
        new Target(code, code, unit, requirement, named, key, false, measure, "", Rows.SOURCE));
    return this;
  }

  Sample result(String code, Value value) {
    return result(code, Optional.of(value), Optional.empty());
  }

  Sample result(String code, String number) {
    return result(code, new Value.Amount(new BigDecimal(number)));
  }

  Sample result(String code, Optional<Value> value, Optional<LocalDate> day) {
    Target target =
        rows.targets.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    rows.results.add(RandomTargets.result(target, value, day));
    return this;
  }

  /** A target "at least 10" with this result: 9 missed, 10 met, 11 exceeded. */
  Sample tens(String code, String number) {
    return target(code, bound(Comparison.AT_LEAST, "10", ""), "", false).result(code, number);
  }

  static Requirement bound(Comparison comparison, String threshold, String exceeds) {
    return bound(comparison, threshold, exceeds, "");
  }

  static Requirement bound(Comparison comparison, String threshold, String exceeds, String of) {
    return new Requirement.Bound(
        comparison, new BigDecimal(threshold), number(exceeds), number(of));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
