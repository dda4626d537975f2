package vn.xeploai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.QuotaRounding;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** No word of the program, and no range as programs write it, reaches the reader. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          69.57..78.26 %                            | 69,57–78,26 %                                              | 69.57–78.26 %
          9210000                                   | 9.210.000                                                  | 9,210,000
          ≥ 9000000..9210000.25                     | ≥ 9.000.000–9.210.000,25                                   | ≥ 9,000,000–9,210,000.25
          1809.5                                    | 1.809,5                                                    | 1,809.5
          6475                                      | 6475                                                       | 6475
          540056/999999                             | 540056/999999                                              | 540056/999999
          a.1000000; CB1234567; 1.2.3               | a.1000000; CB1234567; 1.2.3                                | a.1000000; CB1234567; 1.2.3
          2023-12-26                                | 26/12/2023                                                 | 26/12/2023
          no (0/13)                                 | không (0/13)                                               | no (0/13)
          HTNV..HTXSNV                              | HTNV–HTXSNV                                                | HTNV–HTXSNV
          KHTNV..NO_LEVEL                           | KHTNV đến chưa có mức theo quy định                        | KHTNV to no level by the letter
          NO_LEVEL..HTTNV                           | chưa có mức theo quy định đến HTTNV                        | no level by the letter to HTTNV
          ≤ 2 (20 %, N = 12, good-or-better)        | ≤ 2 (20 % của 12, tính trên số đạt HTTNV trở lên)          | ≤ 2 (20 % of 12, counted of those at HTTNV or better)
          ≤ 2..3 (12.5 %, N = 9..11, good); yes     | ≤ 2–3 (12,5 % của 9 đến 11, tính trên số xếp loại HTTNV); có | ≤ 2–3 (12.5 % of 9 to 11, counted of those rated HTTNV); yes
          """)
  void figuresReadAsPeopleWriteThem(String text, String vietnamese, String english) {
    assertEquals(vietnamese, words(Language.VI).value(text));
    assertEquals(english, words(Language.EN).value(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9210000", "1809.5", "9000000..9210000.25 %", "0.1234567"})
  void figuresWithinASentenceStayAsTheyAre(String text) {
    for (Language language : Language.values()) {
      String once = words(language).value(text);
      assertEquals(once, words(language).numbers(once));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VI | Chi bộ: 0 ứng viên, giữ 0; tối đa 0 đến 1 (= 50 % của 1 đến 2, tính trên số đạt HTTNV trở lên)
          EN | Cell: 0 candidates, 0 kept; at most 0 to 1 (= 50 % of 1 to 2, counted of those at HTTNV or better)
          """)
  void aQuotaIsASentence(Language language, String sentence) {
    assertEquals(sentence, words(language).quota(quota()));
  }

  private static Quota quota() {
    return new Quota(
        SubjectKind.CELL,
        "",
        QuotaReading.GOOD_OR_BETTER,
        QuotaRounding.DOWN,
        BigDecimal.valueOf(50),
        List.of(
            merit("CB1", Span.of(Level.HTTNV)), merit("CB2", new Span(Level.HTNV, Level.HTTNV))),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Merit merit(String subject, Span span) {
    return new Merit(subject, SubjectKind.CELL, span, false, List.of());
  }

  private static Words words(Language language) {
    return new Words(Messages.in(language));
  }
}
