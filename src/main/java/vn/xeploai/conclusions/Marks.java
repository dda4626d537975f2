package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Truth;

/**
 * Marks that a criterion speaks of: those it certainly speaks of, those it may speak of, and what
 * is missing. A mark that already decides makes gaps elsewhere harmless.
 *
 * @param certain grades the criterion speaks of
 * @param possible grades of which it is not known whether it speaks of them
 * @param absent addresses of grades that are not there at all and would have to be
 */
public record Marks(List<Grade> certain, List<Grade> possible, List<String> absent) {
  /** Copies the lists. */
  public Marks {
    certain = List.copyOf(certain);
    possible = List.copyOf(possible);
    absent = List.copyOf(absent);
  }

  /** Whether every mark is {@code least} or better. */
  Truth everyAtLeast(Grade.Mark least) {
    Truth every = absent.isEmpty() ? Truth.YES : Truth.UNKNOWN;
    for (Grade grade : certain) {
      every = every.and(reaches(grade, least));
    }
    for (Grade grade : possible) {
      every = every.and(reaches(grade, least) == Truth.YES ? Truth.YES : Truth.UNKNOWN);
    }
    return every;
  }

  /** Whether at least one mark is {@code mark}. */
  Truth some(Grade.Mark mark) {
    Truth some = absent.isEmpty() ? Truth.NO : Truth.UNKNOWN;
    for (Grade grade : certain) {
      some = some.or(is(grade, mark));
    }
    for (Grade grade : possible) {
      some = some.or(is(grade, mark) == Truth.NO ? Truth.NO : Truth.UNKNOWN);
    }
    return some;
  }

  /** The worst mark that is known, or that nothing is. */
  Quantity worst() {
    Optional<Grade.Mark> worst = Optional.empty();
    for (Grade grade : certain) {
      if (grade.mark().isPresent()
          && (worst.isEmpty() || grade.mark().get().compareTo(worst.get()) < 0)) {
        worst = grade.mark();
      }
    }
    return worst.isPresent()
        ? new Quantity.Worst(worst.get(), spokenOf(), missing())
        : new Quantity.Unreported(missing());
  }

  private List<Grade> spokenOf() {
    if (possible.isEmpty()) {
      return certain;
    }
    List<Grade> all = new ArrayList<>(certain);
    all.addAll(possible);
    return all;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>(absent);
    for (Grade grade : certain) {
      if (grade.mark().isEmpty()) {
        missing.add(address(grade, "grade"));
      }
    }
    for (Grade grade : possible) {
      if (grade.mark().isEmpty()) {
        missing.add(address(grade, "grade"));
      }
      missing.add(address(grade, "basic"));
    }
    return missing;
  }

  private static String address(Grade grade, String column) {
    return Address.of("grades.csv", grade.subject() + "/" + grade.criterion(), column);
  }

  private static Truth reaches(Grade grade, Grade.Mark least) {
    return grade.mark().map(mark -> Truth.of(mark.compareTo(least) >= 0)).orElse(Truth.UNKNOWN);
  }

  private static Truth is(Grade grade, Grade.Mark wanted) {
    return grade.mark().map(mark -> Truth.of(mark == wanted)).orElse(Truth.UNKNOWN);
  }
}
