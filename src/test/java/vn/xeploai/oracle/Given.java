package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Work;

/** The facts and the parameters, with look-ups: what counts in the rating year, and no more. */
record Given(Dossier dossier, String rulebook, Map<String, String> parameters) {

  /** Whether it is regulation 366, which ranks by points and knows no level at all. */
  boolean by366() {
    return rulebook.equals("qd366");
  }

  /** The per cent that was ruled for the committee in the year, under 366 alone. */
  BigDecimal quotaPercent() {
    return dossier.rulings().stream()
        .filter(row -> by366() && row.subject().equals(Committee.ID))
        .filter(row -> row.kind() == Ruling.Kind.QUOTA_PERCENT)
        .filter(row -> counts(row))
        .flatMap(row -> row.percent().stream())
        .findFirst()
        .orElse(number("quota.percent"));
  }

  /** The level that was ruled for a subject in the year. */
  Optional<Level> ruledLevel(String subject) {
    return dossier.rulings().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.kind() == Ruling.Kind.LEVEL)
        .filter(row -> counts(row))
        .flatMap(row -> row.level().stream())
        .findFirst();
  }

  int year() {
    return dossier.commune().year();
  }

  String word(String parameter) {
    return Objects.requireNonNull(parameters.get(parameter), parameter);
  }

  BigDecimal number(String parameter) {
    return new BigDecimal(word(parameter));
  }

  Level level(String parameter) {
    return Level.valueOf(word(parameter));
  }

  Optional<Work> work(String subject) {
    return dossier.work().stream().filter(row -> row.subject().equals(subject)).findFirst();
  }

  List<Grade> grades(String subject) {
    return dossier.grades().stream().filter(row -> row.subject().equals(subject)).toList();
  }

  List<Member> membersOf(String cell) {
    return dossier.members().stream().filter(member -> member.cell().equals(cell)).toList();
  }

  /** Discipline of a subject that counts in the year of its decision. */
  List<Discipline> discipline(String subject) {
    return dossier.discipline().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.decidedOn().getYear() == year())
        .toList();
  }

  /** Whether something was concluded: in the year of its date, or undated. */
  boolean concluded(String subject, Conclusion.Kind kind) {
    return dossier.conclusions().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.kind() == kind)
        .anyMatch(row -> row.decidedOn().isEmpty() || row.decidedOn().get().getYear() == year());
  }

  /** Decided on 1 January of the rating year or later (section 9.1). */
  private boolean counts(Ruling row) {
    return row.decidedOn().getYear() >= year();
  }

  boolean ruled(String subject, Ruling.Kind kind) {
    return dossier.rulings().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.kind() == kind)
        .anyMatch(row -> counts(row));
  }

  boolean waived(String subject, String clause) {
    return dossier.rulings().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.kind() == Ruling.Kind.WAIVE)
        .filter(row -> row.clause().equals(clause))
        .anyMatch(row -> counts(row));
  }

  /** Exempt from rating; {@code new} only for years from 2023. */
  boolean exempt(Member member) {
    if (member.exemption().isEmpty()) {
      return false;
    }
    return switch (member.exemption().get()) {
      case NEW -> year() >= 2023;
      case INACTIVE, SUSPENDED -> true;
    };
  }
}
