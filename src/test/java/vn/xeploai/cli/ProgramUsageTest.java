package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: what is wrong, where to look, 2. */
class ProgramUsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|thiếu COMMAND|COMMAND is missing|xeploai",
        "guess|không hiểu «guess»|“guess” is not understood|xeploai",
        "rate|thiếu DOSSIER|DOSSIER is missing|xeploai rate",
        "check|thiếu DOSSIER|DOSSIER is missing|xeploai check",
        "rate d --bogus|không hiểu «--bogus»|“--bogus” is not understood|xeploai rate",
        "rate d e|không hiểu «e»|“e” is not understood|xeploai rate",
        "check d --members|không hiểu «--members»|“--members” is not understood|xeploai check",
        "rules qd124 --threads 2|không hiểu «--threads 2»|“--threads 2” is not understood|xeploai"
            + " rules",
        "rate d --format pdf|giá trị «pdf» của --format không dùng được; các giá trị: table, json,"
            + " csv, html, xlsx, docx|the value “pdf” of --format cannot be used; the values:"
            + " table, json, csv, html, xlsx, docx|xeploai rate",
        "check d --format csv|giá trị «csv» của --format không dùng được; các giá trị: table, json"
            + "|the value “csv” of --format cannot be used; the values: table, json|xeploai check",
        "rules --format csv|giá trị «csv» của --format không dùng được; các giá trị: table, json"
            + "|the value “csv” of --format cannot be used; the values: table, json|xeploai rules",
        "rate d --fail-below KHTNV|giá trị «KHTNV» của --fail-below không dùng được; các giá trị:"
            + " HTXSNV, HTTNV, HTNV|the value “KHTNV” of --fail-below cannot be used; the values:"
            + " HTXSNV, HTTNV, HTNV|xeploai rate",
        "rate d --format csv --format json|--format được nêu hai lần|--format is given twice"
            + "|xeploai rate",
        "rate d --out a --out b|--out được nêu hai lần|--out is given twice|xeploai rate",
        "rate d --out|thiếu giá trị của --out|the value of --out is missing|xeploai rate",
      })
  void isSaidInBothLanguages(String arguments, String vi, String en, String command) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
    assertEquals(Run.failed(2, "Lệnh sai: " + vi, "Xem: " + command + " --help"), Run.of(words));
    String[] english = new String[words.length + 2];
    english[0] = "--lang";
    english[1] = "en";
    System.arraycopy(words, 0, english, 2, words.length);
    assertEquals(
        Run.failed(2, "Wrong usage: " + en, "See: " + command + " --help"), Run.of(english));
  }

  @Test
  void anUnknownLanguageIsToldInVietnamese() {
    assertEquals(
        Run.failed(
            2,
            "Lệnh sai: giá trị «fr» của --lang không dùng được; các giá trị: vi, en",
            "Xem: xeploai rate --help"),
        Run.of("rate", "d", "--lang", "fr"));
  }
}
