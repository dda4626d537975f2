package vn.xeploai.facts;

import java.util.Optional;

/**
 * The tasks of a subject in the year ({@code work.csv}); whole numbers from 0, on_time ≤ completed
 * ≤ assigned, exceeded ≤ completed, remedied ≤ weaknesses.
 *
 * @param subject the subject's id
 * @param assigned tasks assigned
 * @param completed tasks completed
 * @param onTime tasks completed on time
 * @param exceeded tasks exceeded
 * @param weaknesses weaknesses named at the previous review
 * @param remedied those of them remedied
 * @param source where it was read
 */
public record Work(
    String subject,
    Optional<Integer> assigned,
    Optional<Integer> completed,
    Optional<Integer> onTime,
    Optional<Integer> exceeded,
    Optional<Integer> weaknesses,
    Optional<Integer> remedied,
    Source source)
    implements Reported {
  @Override
  public String about() {
    return subject;
  }
}
