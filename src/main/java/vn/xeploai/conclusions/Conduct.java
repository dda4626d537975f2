package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Truth;

/**
 * What the registers of the year hold on a subject. What is not there did not happen.
 *
 * @param subject the subject's id
 * @param discipline the rows that name the subject
 * @param ofLeaders the rows on members of a cell that may belong to its leadership
 * @param conclusions the conclusions that name the subject
 * @param onLeaders the conclusions on leaders of a cell
 */
public record Conduct(
    String subject,
    List<Discipline> discipline,
    List<Discipline> ofLeaders,
    List<Conclusion> conclusions,
    List<Conclusion> onLeaders)
    implements Concluded {
  @Override
  public String handle() {
    return "conduct:" + subject;
  }

  private static final Quantity NOT_DISCIPLINED =
      Answer.any(
          new Counted(Counted.Sort.ROWS, "disciplined", List.of(), List.of(), List.of()),
          List.of());

  private static final Quantity NOT_CONCLUDED =
      Answer.any(
          new Counted(Counted.Sort.ROWS, "concluded", List.of(), List.of(), List.of()), List.of());

  private static final Comparator<Discipline> DISCIPLINE =
      Comparator.comparing(Discipline::subject)
          .thenComparing(Discipline::decidedOn)
          .thenComparing(Discipline::form)
          .thenComparing(row -> row.source().line());

  private static final Comparator<Conclusion> CONCLUSIONS =
      Comparator.comparing(Conclusion::subject)
          .thenComparing(Conclusion::kind)
          .thenComparing(row -> row.source().line());

  /** What a row of discipline says with yes or no. */
  enum Flag {
    /** Whether a person of the leadership was disciplined. */
    LEADERSHIP("leadership"),
    /** Whether the violation was one of duty. */
    DUTY("duty_related"),
    /** Whether it was for corruption, waste or the like. */
    CORRUPTION("corruption"),
    /** Whether it was detected by itself and fully remedied. */
    SELF_DETECTED("self_detected");

    private final String column;

    Flag(String column) {
      this.column = column;
    }

    private Truth of(Discipline row) {
      return switch (this) {
        case LEADERSHIP -> row.leadership();
        case DUTY -> row.dutyRelated();
        case CORRUPTION -> row.corruption();
        case SELF_DETECTED -> row.selfDetected();
      };
    }
  }

  /** Which rows of discipline are set aside. */
  public enum Aside {
    /** None. */
    NOTHING,
    /** Those detected by itself and fully remedied. */
    SELF_DETECTED;

    /** Whether {@code row} still counts. */
    Truth leaves(Discipline row) {
      return this == NOTHING ? Truth.YES : row.selfDetected().not();
    }
  }

  /** Sorts the rows. */
  public Conduct {
    discipline = inOrder(discipline);
    ofLeaders = inOrder(ofLeaders);
    conclusions = Order.by(CONCLUSIONS, conclusions);
    onLeaders = Order.by(CONCLUSIONS, onLeaders);
  }

  /** The conduct of a subject that nobody else's conduct touches. */
  public static Conduct of(
      String subject, List<Discipline> discipline, List<Conclusion> conclusions) {
    return new Conduct(subject, discipline, List.of(), conclusions, List.of());
  }

  /** Whether a member was disciplined, in whatever form and for whatever reason. */
  public Quantity disciplined(Aside aside) {
    return any(discipline, aside::leaves, Flag.SELF_DETECTED);
  }

  /** Whether a member was disciplined for a violation of duty, in whatever form. */
  public Quantity dutyDisciplined() {
    return any(discipline, Discipline::dutyRelated, Flag.DUTY);
  }

  /** Whether a collective itself was disciplined. */
  public Quantity itselfDisciplined(Aside aside) {
    return any(
        discipline,
        row -> row.leadership().not().and(aside.leaves(row)),
        Flag.LEADERSHIP,
        Flag.SELF_DETECTED);
  }

  /** Whether a person of a collective's leadership was disciplined. */
  public Quantity leadershipDisciplined(Aside aside) {
    return any(
        ofLeadership(),
        row -> row.leadership().and(aside.leaves(row)),
        Flag.LEADERSHIP,
        Flag.SELF_DETECTED);
  }

  /** Whether a person of a collective's leadership was disciplined in this form or a graver one. */
  public Quantity leadershipDisciplined(Discipline.Form mildest) {
    return any(
        ofLeadership(),
        row -> row.leadership().and(Truth.of(row.form().compareTo(mildest) >= 0)),
        Flag.LEADERSHIP);
  }

  /** Whether a person of a collective's leadership was disciplined for a violation of duty. */
  public Quantity leadershipDutyDisciplined() {
    return any(
        ofLeadership(), row -> row.leadership().and(row.dutyRelated()), Flag.LEADERSHIP, Flag.DUTY);
  }

  private List<Discipline> ofLeadership() {
    List<Discipline> rows = new ArrayList<>(discipline);
    rows.addAll(ofLeaders);
    return rows;
  }

  /** Whether a conclusion of this kind names the subject. */
  public Quantity concluded(Conclusion.Kind kind) {
    return concluded(conclusions, kind);
  }

  /** Whether a person of a collective's leadership was concluded degraded. */
  public Quantity leadershipDegraded() {
    List<Conclusion> rows = new ArrayList<>(conclusions);
    rows.addAll(onLeaders);
    return concluded(rows, Conclusion.Kind.DEGRADATION);
  }

  /** Whether a row counts, with the addresses of the flags that would tell. */
  static Quantity any(List<Discipline> rows, Function<Discipline, Truth> counts, Flag... asked) {
    if (rows.isEmpty()) {
      return NOT_DISCIPLINED;
    }
    List<String> missing =
        rows.stream()
            .filter(row -> counts.apply(row) == Truth.UNKNOWN)
            .flatMap(row -> unknown(row, asked))
            .toList();
    return Answer.any(
        new Counted(
            Counted.Sort.ROWS,
            "disciplined",
            places(rows, row -> counts.apply(row) == Truth.YES),
            places(rows, row -> counts.apply(row) == Truth.UNKNOWN),
            places(rows, row -> counts.apply(row) == Truth.NO)),
        missing);
  }

  private static Quantity concluded(List<Conclusion> rows, Conclusion.Kind kind) {
    return rows.isEmpty()
        ? NOT_CONCLUDED
        : Answer.any(
            new Counted(
                Counted.Sort.ROWS,
                "concluded",
                places(rows, row -> row.kind() == kind),
                List.of(),
                places(rows, row -> row.kind() != kind)),
            List.of());
  }

  private static <R extends Reported> List<String> places(List<R> rows, Predicate<R> which) {
    return rows.stream().filter(which).map(row -> row.place()).toList();
  }

  /** The addresses of the flags that are asked of a row and not known. */
  static Stream<String> unknown(Discipline row, Flag... asked) {
    return Stream.of(asked)
        .filter(flag -> flag.of(row) == Truth.UNKNOWN)
        .map(flag -> Address.of("discipline.csv", row.subject(), flag.column));
  }

  static List<Discipline> inOrder(List<Discipline> rows) {
    return Order.by(DISCIPLINE, rows);
  }
}
