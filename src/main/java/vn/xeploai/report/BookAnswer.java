package vn.xeploai.report;

import java.util.List;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.text.Messages;

/** The answer of {@code rate} as a workbook, a sheet for each question people come with. */
public final class BookAnswer {
  private BookAnswer() {}

  /**
   * The bytes of the workbook.
   *
   * @param members whether members are named
   */
  public static byte[] write(Assessment assessment, Messages messages, boolean members) {
    Overview overview = Overview.of(assessment);
    Words words = new Words(messages);
    return BookFile.of(
        List.of(
            new BookSummary(overview, messages).sheet(),
            new BookTargets(overview, words).sheet(),
            new BookRatings(overview, words, members).sheet(),
            new BookFindings(assessment, overview, words, members).sheet(),
            new BookOpen(overview, words, members).sheet(),
            new BookLevels(overview, words, members).sheet(),
            new BookConsequences(overview, words, members).sheet()));
  }
}
