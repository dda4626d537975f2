package vn.xeploai.facts;

import java.util.Optional;

/**
 * The grade of a subject on one criterion of its review ({@code grades.csv}).
 *
 * @param subject the subject's id
 * @param criterion the criterion's name in the review
 * @param kind whether it is about results of assigned tasks or general
 * @param mark the mark, empty where not reported
 * @param basic whether the criterion is a basic one
 * @param source where it was read
 */
public record Grade(
    String subject, String criterion, Kind kind, Optional<Mark> mark, Truth basic, Source source)
    implements Reported {

  /** What a criterion of the review is about. */
  public enum Kind {
    /** Results of the year's assigned tasks. */
    TASK,
    /** Everything else. */
    GENERAL
  }

  /** The four marks, worst first. */
  public enum Mark {
    /** Kém. */
    POOR("Kém"),
    /** Trung bình. */
    AVERAGE("Trung bình"),
    /** Tốt. */
    GOOD("Tốt"),
    /** Xuất sắc. */
    EXCELLENT("Xuất sắc");

    private final String title;

    Mark(String title) {
      this.title = title;
    }

    /** How many steps it stands above Kém. */
    public int height() {
      return switch (this) {
        case POOR -> 0;
        case AVERAGE -> 1;
        case GOOD -> 2;
        case EXCELLENT -> 3;
      };
    }

    /** The mark as the regulations write it. */
    public String title() {
      return title;
    }
  }

  @Override
  public String about() {
    return subject;
  }
}
