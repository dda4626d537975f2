package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What separated values hold, and which line a problem names. */
class SheetTextTest {
  private final Problems problems = new Problems();

  @Test
  void aQuoteIsNamedByTheLineItOpensAtNotByItsRow() {
    read("a,b\n\"1\r\n2\r3\",\"4\n");
    assertEquals("4 problem.quote.open", problem());
  }

  @Test
  void textBehindAQuoteIsNamedByTheLineTheQuoteOpensAt() {
    read("a,b\n\"1\n2\",\"3\n4\"5\n");
    assertEquals("3 problem.quote.after", problem());
  }

  @Test
  void aQuoteClosedByTheLastCharacterIsClosed() {
    Sheet sheet = read("a,b\n1,\"x\"\"\"");

    assertEquals(List.of(new Sheet.Line(2, List.of("1", "x\""))), sheet.lines());
    assertEquals(0, problems.count());
  }

  @Test
  void blanksAroundQuotesAndBlankRowsAreNoText() {
    Sheet sheet = read("a,b\n\n , \n \"1\n,\" ,\t\"2\"\t\n3,4\"\n");

    assertEquals(
        List.of(new Sheet.Line(4, List.of("1\n,", "2")), new Sheet.Line(6, List.of("3", "4\""))),
        sheet.lines());
    assertEquals(0, problems.count());
  }

  @Test
  void theLongestRowIsRead() {
    String row = "x,".repeat(Limits.ROW_CHARACTERS / 2);

    assertEquals(2, read("a\n" + row + "\r\n" + row).lines().size());
    assertEquals(0, problems.count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\r\r"})
  void aRowTooLongIsNamedWhateverTheLineEnds(String end) {
    String row = "x,".repeat(Limits.ROW_CHARACTERS / 2);

    Sheet sheet = read("a" + end + row + end + row + "x,x" + end + "b" + end);

    assertEquals(1, sheet.lines().size());
    assertEquals(
        (end.equals("\n\r") || end.equals("\r\r") ? 5 : 3) + " problem.row.long", problem());
  }

  private Sheet read(String text) {
    return SheetText.read("work.csv", text, problems);
  }

  private String problem() {
    assertEquals(1, problems.count());
    Problem problem = problems.sorted().get(0);
    return problem.line() + " " + problem.message().key();
  }
}
