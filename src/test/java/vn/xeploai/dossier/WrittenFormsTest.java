package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Value;
import vn.xeploai.text.Language;

/** Numbers and days as people write them. */
class WrittenFormsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          56.1            | 56.1      | 56.1      | 56.1
          56,1            | 56.1      | 56.1      | 56.1
          9.210.000       | 9210000   | 9210000   | 9210000
          1.809,5         | 1809.5    | 1809.5    | 1809.5
          1.973.949,5     | 1973949.5 | 1973949.5 | 1973949.5
          9.210.000,25    | 9210000.25 | 9210000.25 | 9210000.25
          -1.809,5        | -1809.5   | -1809.5   | -1809.5
          1.809,125       | 1809.125  | 1809.125  | 1809.125
          540.056         | two ways  | 540056    | 540.056
          28,333          | two ways  | 28.333    | 28333
          0,125           | 0.125     | 0.125     | 0.125
          1,809.5         | no        | no        | 1809.5
          1,234,567       | no        | no        | 1234567
          1.80,5          | no        | no        | no
          1.8095,5        | no        | no        | no
          0.809,5         | no        | no        | no
          1.809.5         | no        | no        | no
          """)
  void aNumberIsReadAsTheHeadSays(String text, String undeclared, String vi, String en) {
    assertEquals(undeclared, read(text, Notation.UNDECLARED));
    assertEquals(vi, read(text, Notation.VI));
    assertEquals(en, read(text, Notation.EN));
  }

  private static String read(String text, Notation notation) {
    Figure figure = Figure.read(text, notation);
    if (figure instanceof Figure.Amount amount) {
      return amount.value().toPlainString();
    }
    return figure instanceof Figure.TwoWays ? "two ways" : "no";
  }

  @ParameterizedTest
  @CsvSource({
    "8/3/2023,2023-03-08",
    "08/3/2023,2023-03-08",
    "8/03/2023,2023-03-08",
    "31.5.2023,2023-05-31",
    "31-5-2023,2023-05-31",
    "31/05/2023,2023-05-31",
    "2023-05-31,2023-05-31",
    "29/2/2024,2024-02-29",
    "29/2/2023,problem.date.none",
    "31.4.2023,problem.date.none",
    "0/1/2023,problem.date.none",
    "1/13/2023,problem.date.none",
    "2023-02-29,problem.date.none",
    "8/3/23,problem.date.short-year",
    "8.3.23,problem.date.short-year",
    "31/5-2023,problem.date",
    "2023-5-31,problem.date",
    "tháng 8/2023,problem.date",
    "8/2023,problem.date"
  })
  void aDayIsReadOrCalledByItsRightName(String text, String expected) {
    assertEquals(expected, Day.read(text).map(Object::toString).orElseGet(() -> Day.problem(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %         | 95  |   | 96,5%        | 96.5
          %         | 95  |   | 96,5 %       | 96.5
          triệu đồng | 50 |   | 57,2 triệu đồng | 57.2
          triệu đồng | 50 |   | 57,2 Triệu đồng | 57.2
          trường    | 3   | 3 | 3/3          | 3
          trường    | 3   | 3 | 2 / 3        | 2
          ha        | 10  |   | 1.250.000 ha | 1250000
          """)
  void aResultMayCarryItsOwnUnitAndItsTotal(
      String unit, String threshold, @Nullable String of, String value, String expected) {
    Dossier dossier =
        targets(unit, threshold, of).file("results.csv", "code;value", "b.1;" + value).dossier();
    Result result = dossier.results().get(0);
    assertEquals(new BigDecimal(expected), ((Value.Amount) result.value().orElseThrow()).number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %      | 95 |   | 96,5 tấn | “96,5 tấn” has letters or signs beside the number.
          trường | 3  | 3 | 3/4      | “3/4” is not of the total 3 of the target.
          trường | 3  |   | 3/3      | “3/3” has letters or signs beside the number.
          """)
  void anotherUnitOrTotalIsTold(
      String unit, String threshold, @Nullable String of, String value, String expected) {
    List<String> told =
        targets(unit, threshold, of)
            .file("results.csv", "code;value", "b.1;" + value)
            .sentences(Language.EN);
    assertEquals(1, told.size(), told.toString());
    assertEquals(true, told.get(0).contains(expected), told.toString());
  }

  private DossierFolder targets(String unit, String threshold, @Nullable String of) {
    return DossierFolder.minimal(folder)
        .file(
            "targets.csv",
            "code;title;unit;comparison;threshold;of",
            "b.1;Chỉ tiêu;" + unit + ";at-least;" + threshold + ";" + (of == null ? "" : of));
  }

  /** Where a column leaves one of two readings, that one is taken. */
  @ParameterizedTest
  @CsvSource({
    "work.csv,'subject,assigned','m1,1.085'",
    "points.csv,'subject,common','m1,28.333'",
    "points.csv,'subject,results','m1,\"69,125\"'",
    "organisations.csv,'id,name,kind,members','o1,Hội,organisation,\"1,085\"'"
  })
  void aColumnMayLeaveOneReading(String file, String header, String row) {
    assertEquals(
        List.of(),
        DossierFolder.full(folder).file(file, header, row).problems().stream()
            .filter(one -> one.message().key().contains("number"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"vi,6475", "en,6.475"})
  void theHeadMayDeclareTheNotation(String notation, String expected) {
    Dossier dossier =
        targets("tấn", "5", null)
            .file("results.csv", "code,value", "b.1,6.475")
            .change("dossier.yaml", "year:", "numbers: " + notation + "\nyear:")
            .dossier();
    assertEquals(
        new BigDecimal(expected),
        ((Value.Amount) dossier.results().get(0).value().orElseThrow()).number());
  }
}
