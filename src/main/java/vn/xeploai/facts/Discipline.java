package vn.xeploai.facts;

import java.time.LocalDate;

/**
 * A disciplinary measure ({@code discipline.csv}); counts in the year of {@code decidedOn}.
 *
 * @param subject the subject's id
 * @param form the form
 * @param decidedOn the day of the decision
 * @param dutyRelated whether the violation was one of duty
 * @param leadership of a collective: a person of its leadership was disciplined, not the collective
 *     itself; of a member: he belongs to the leadership of his cell
 * @param corruption whether it was for corruption, waste or the like
 * @param selfDetected whether it was detected by itself and fully remedied
 * @param source where it was read
 */
public record Discipline(
    String subject,
    Form form,
    LocalDate decidedOn,
    Truth dutyRelated,
    Truth leadership,
    Truth corruption,
    Truth selfDetected,
    Source source)
    implements Reported {

  /** The forms, mildest first; dissolution is for organisations, the two before it for people. */
  public enum Form {
    /** Khiển trách: reprimand. */
    REPRIMAND("khiển trách"),
    /** Cảnh cáo: warning. */
    WARNING("cảnh cáo"),
    /** Cách chức: removal from post. */
    REMOVAL("cách chức"),
    /** Khai trừ: expulsion. */
    EXPULSION("khai trừ"),
    /** Giải tán: dissolution. */
    DISSOLUTION("giải tán");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    /** The form in Vietnamese. */
    public String title() {
      return title;
    }
  }

  /** Whether it counts in {@code year}. */
  public boolean inYear(int year) {
    return decidedOn.getYear() == year;
  }

  @Override
  public String about() {
    return subject;
  }
}
