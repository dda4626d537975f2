package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  /** By its name alone: two of one name that say different things do not stand in one run. */
  @Override
  public int hashCode() {
    return handle().hashCode();
  }

  /** Sorts the grades. */
  public Gradebook {
    grades = Order.byName(Grade::criterion, grades);
  }

  /** The grades about results of assigned tasks. */
  public Marks task() {
    return marks(Grade.Kind.TASK);
  }

  /** The general grades. */
  public Marks general() {
    return marks(Grade.Kind.GENERAL);
  }

  private Marks marks(Grade.Kind kind) {
    return new Marks(of(kind), List.of(), absent(List.of(kind)));
  }

  /** Every grade, of both kinds. */
  public Marks every() {
    return new Marks(grades, List.of(), absent(List.of(Grade.Kind.values())));
  }

  /** The basic grades; none of them need be there as long as there is any grade at all. */
  public Marks basic() {
    return new Marks(
        such(grade -> grade.basic() == Truth.YES),
        such(grade -> grade.basic() == Truth.UNKNOWN),
        grades.isEmpty() ? List.of(Address.of("grades.csv", subject, "basic")) : List.of());
  }

  /**
   * The grades that a reading of "criteria graded Kém" speaks of.
   *
   * @param reading {@code basic}: the basic ones; {@code any}: every grade, of both kinds
   * @throws IllegalArgumentException if it is neither
   */
  public Marks which(String reading) {
    return switch (reading) {
      case "basic" -> basic();
      case "any" -> every();
      default -> throw new IllegalArgumentException(reading);
    };
  }

  private List<Grade> of(Grade.Kind kind) {
    return such(grade -> grade.kind() == kind);
  }

  private List<Grade> such(Predicate<Grade> which) {
    List<Grade> such = new ArrayList<>(grades.size());
    for (Grade grade : grades) {
      if (which.test(grade)) {
        such.add(grade);
      }
    }
    return such;
  }

  private List<String> absent(List<Grade.Kind> kinds) {
    List<String> absent = new ArrayList<>();
    for (Grade.Kind kind : kinds) {
      if (of(kind).isEmpty()) {
        absent.add(
            Address.of(
                "grades.csv", subject, kind == Grade.Kind.TASK ? "kind=task" : "kind=general"));
      }
    }
    return absent;
  }
}
