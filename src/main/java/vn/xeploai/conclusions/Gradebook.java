package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Truth;

/**
 * All grades of a subject.
 *
 * @param subject the subject's id
 * @param grades its grades, by criterion
 */
public record Gradebook(String subject, List<Grade> grades) implements Concluded {
  @Override
  public String handle() {
    return "grades:" + subject;
  }

  /** Sorts the grades. */
  public Gradebook {
    grades = Order.by(Comparator.comparing(Grade::criterion), grades);
  }

  /** The grades about results of assigned tasks. */
  public Marks task() {
    return new Marks(of(Grade.Kind.TASK), List.of(), absent(Grade.Kind.TASK).toList());
  }

  /** The general grades. */
  public Marks general() {
    return new Marks(of(Grade.Kind.GENERAL), List.of(), absent(Grade.Kind.GENERAL).toList());
  }

  /** Every grade, of both kinds. */
  public Marks every() {
    return new Marks(
        grades, List.of(), Stream.of(Grade.Kind.values()).flatMap(this::absent).toList());
  }

  /** The basic grades; none of them need be there as long as there is any grade at all. */
  public Marks basic() {
    return new Marks(
        basic(Truth.YES),
        basic(Truth.UNKNOWN),
        grades.isEmpty() ? List.of(Address.of("grades.csv", subject, "basic")) : List.of());
  }

  private List<Grade> of(Grade.Kind kind) {
    return grades.stream().filter(grade -> grade.kind() == kind).toList();
  }

  private List<Grade> basic(Truth truth) {
    return grades.stream().filter(grade -> grade.basic() == truth).toList();
  }

  private Stream<String> absent(Grade.Kind kind) {
    return of(kind).isEmpty()
        ? Stream.of(
            Address.of(
                "grades.csv", subject, kind == Grade.Kind.TASK ? "kind=task" : "kind=general"))
        : Stream.empty();
  }
}
