package vn.xeploai.conclusions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity.NotApplicable;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.conclusions.Quantity.Unreported;
import vn.xeploai.facts.Work;

/**
 * A subject's year of work as shares of what was assigned to it. Where nothing countable was
 * assigned, nothing can be asked; where a figure is missing, what names it is unknown.
 *
 * @param subject the subject's id
 * @param completed the share completed
 * @param onTime the share completed on time
 * @param late the share completed but not on time
 * @param exceeded the share exceeded
 * @param remedied the share of last year's weaknesses that were remedied
 */
public record Workload(
    String subject,
    Quantity completed,
    Quantity onTime,
    Quantity late,
    Quantity exceeded,
    Quantity remedied)
    implements Concluded {
  @Override
  public String handle() {
    return "work:" + subject;
  }

  /** By its name alone: two of one name that say different things do not stand in one run. */
  @Override
  public int hashCode() {
    return handle().hashCode();
  }

  /** The work of a subject that reports it: one row, or none. */
  public static Workload reported(String subject, List<Work> rows) {
    Optional<Work> row = first(rows);
    Optional<Integer> assigned = row.flatMap(Work::assigned);
    return new Workload(
        subject,
        share(subject, "completed", row.flatMap(Work::completed), "assigned", assigned),
        share(subject, "on_time", row.flatMap(Work::onTime), "assigned", assigned),
        late(subject, row, assigned),
        exceeded(subject, rows),
        remedied(subject, row));
  }

  /** The share of its tasks that a subject reports to have exceeded. */
  public static Quantity exceeded(String subject, List<Work> rows) {
    Optional<Work> row = first(rows);
    return share(
        subject, "exceeded", row.flatMap(Work::exceeded), "assigned", row.flatMap(Work::assigned));
  }

  /** The work of the committee or the government: the targets it answers for. */
  public static Workload ofTargets(String subject, List<Judgement> targets, List<Work> rows) {
    Quantity remedied = remedied(subject, first(rows));
    if (targets.isEmpty()) {
      NotApplicable nothing = new NotApplicable();
      return new Workload(subject, nothing, nothing, nothing, nothing, remedied);
    }
    List<String> missing =
        targets.stream().flatMap(target -> target.missing().stream()).distinct().toList();
    Share completed = Share.of(counted(targets, "met", Judgement::met), missing);
    return new Workload(
        subject,
        completed,
        completed,
        Share.of(counted(targets, "late", target -> false, target -> false), List.of()),
        Share.of(
            counted(targets, "exceeded", target -> target.verdict() == Judgement.Verdict.EXCEEDED),
            missing),
        remedied);
  }

  /** The share of assigned tasks that were not completed. */
  public Quantity notCompleted() {
    return rest(completed);
  }

  /** The share of assigned tasks that were not completed on time. */
  public Quantity notOnTime() {
    return rest(onTime);
  }

  private static Optional<Work> first(List<Work> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  private static Quantity rest(Quantity quantity) {
    return quantity instanceof Share share ? share.rest() : quantity;
  }

  private static Counted counted(List<Judgement> targets, String as, Predicate<Judgement> counts) {
    return counted(
        targets, as, counts, target -> target.verdict() == Judgement.Verdict.NOT_REPORTED);
  }

  private static Counted counted(
      List<Judgement> targets, String as, Predicate<Judgement> counts, Predicate<Judgement> open) {
    return new Counted(
        Counted.Sort.TARGETS,
        as,
        Judgement.codes(targets, counts),
        Judgement.codes(targets, open),
        Judgement.codes(targets, counts.or(open).negate()));
  }

  private static Quantity late(String subject, Optional<Work> row, Optional<Integer> assigned) {
    Quantity completed =
        share(subject, "completed", row.flatMap(Work::completed), "assigned", assigned);
    Quantity onTime = share(subject, "on_time", row.flatMap(Work::onTime), "assigned", assigned);
    if (completed instanceof Share all && onTime instanceof Share punctual) {
      int late = all.low() - punctual.low();
      return new Share(late, late, all.of(), Counted.NUMBERS, List.of());
    }
    return completed instanceof NotApplicable
        ? completed
        : new Unreported(
            Stream.of(completed, onTime).flatMap(one -> one.missing().stream()).toList());
  }

  private static Quantity remedied(String subject, Optional<Work> row) {
    return share(
        subject,
        "remedied",
        row.flatMap(Work::remedied),
        "weaknesses",
        row.flatMap(Work::weaknesses));
  }

  private static Quantity share(
      String subject,
      String column,
      Optional<Integer> count,
      String wholeColumn,
      Optional<Integer> whole) {
    if (whole.filter(number -> number == 0).isPresent()) {
      return new NotApplicable();
    }
    if (count.isPresent() && whole.isPresent()) {
      return new Share(count.get(), count.get(), whole.get(), Counted.NUMBERS, List.of());
    }
    return new Unreported(
        List.of(
            Address.of("work.csv", subject, whole.isEmpty() ? wholeColumn : column),
            Address.of("work.csv", subject, count.isEmpty() ? column : wholeColumn)));
  }
}
