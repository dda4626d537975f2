package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.SubjectKind;

/**
 * What a subject is ranked by under the quota, most important first. One stands above another only
 * where their ranges do not touch; equal ranks, and ranks that are not known, are not broken
 * further ({@code criteria.md} sections 2 and 8).
 *
 * @param subject the subject's id
 * @param kind its kind
 * @param keys the ranges it is compared by
 */
public record Rank(String subject, SubjectKind kind, List<Key> keys) implements Concluded {
  @Override
  public String handle() {
    return "rank:" + subject;
  }

  /**
   * A range to compare by.
   *
   * @param low the least it can be; nothing where it is not known at all
   * @param high the most it can be; nothing where there is no upper end
   */
  public record Key(Optional<Fraction> low, Optional<Fraction> high) {
    /** The range for people: {@code 3/5}, {@code 4..6}, {@code 4..} where there is no upper end. */
    public String text() {
      String least = low.map(Fraction::text).orElse("");
      String most = high.map(Fraction::text).orElse("");
      return least.equals(most) ? least : least + ".." + most;
    }

    private boolean exact() {
      return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
    }
  }

  /** Copies the keys. */
  public Rank {
    keys = List.copyOf(keys);
  }

  /** Ranks by the share of tasks exceeded, then by the number of Xuất sắc grades. */
  public static Rank byExceeded(Rated subject, Quantity exceeded, Gradebook grades) {
    return byExceeded(subject, exceeded, grades.grades());
  }

  /** As above, with all grades of the subject, in whatever order. */
  public static Rank byExceeded(Rated subject, Quantity exceeded, List<Grade> grades) {
    Key share =
        exceeded instanceof Share known && known.low() == known.high()
            ? exactly(Fraction.of(known.low(), known.of()))
            : new Key(Optional.empty(), Optional.empty());
    int excellent =
        count(grades, grade -> grade.mark().filter(Grade.Mark.EXCELLENT::equals).isPresent());
    int open = count(grades, grade -> grade.mark().isEmpty());
    int ofTasks = count(grades, grade -> grade.kind() == Grade.Kind.TASK);
    boolean lacksKind = ofTasks == 0 || ofTasks == grades.size();
    return new Rank(
        subject.subject(),
        subject.kind(),
        List.of(
            share,
            new Key(
                Optional.of(number(excellent)),
                lacksKind ? Optional.empty() : Optional.of(number(excellent + open)))));
  }

  private static int count(List<Grade> grades, Predicate<Grade> which) {
    int count = 0;
    for (Grade grade : grades) {
      count += which.test(grade) ? 1 : 0;
    }
    return count;
  }

  private static Fraction number(int count) {
    return Fraction.of(BigDecimal.valueOf(count));
  }

  /** Ranks by points: what is not reported makes them a range. */
  public static Rank byPoints(Rated subject, PointTotal total) {
    return new Rank(
        subject.subject(),
        subject.kind(),
        List.of(
            new Key(
                Optional.of(Fraction.of(total.points().low())),
                Optional.of(Fraction.of(total.points().high())))));
  }

  /** Whether the lowest it can stand is the highest. */
  boolean exact() {
    return keys.stream().allMatch(Key::exact);
  }

  /** The lowest it can stand. */
  Standing least() {
    return standing(Key::low, Standing.End.LEAST);
  }

  /** The highest it can stand. */
  Standing most() {
    return standing(Key::high, Standing.End.MOST);
  }

  /** Keys after one that is not exact do not matter. */
  private Standing standing(Function<Key, Optional<Fraction>> end, Standing.End open) {
    List<Fraction> values = new ArrayList<>(keys.size());
    for (Key key : keys) {
      end.apply(key).ifPresent(values::add);
      if (!key.exact()) {
        return new Standing(values, open);
      }
    }
    return new Standing(values, Standing.End.EXACT);
  }

  private static Key exactly(Fraction fraction) {
    return new Key(Optional.of(fraction), Optional.of(fraction));
  }
}
