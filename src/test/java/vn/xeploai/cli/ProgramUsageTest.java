package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: what is wrong, where to look, 2. */
class ProgramUsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guess|không có lệnh «guess»; các lệnh: rate, why, why-not, what-if, reach, check,"
            + " template, forms, generate, rules, verify, history, compare, key|there is no command"
            + " “guess”; the commands: rate, why, why-not, what-if, reach, check, template, forms,"
            + " generate, rules, verify, history, compare, key|xeploai",
        "rat d|không có lệnh «rat d»; có phải là «rate»? Các lệnh: rate, why, why-not, what-if,"
            + " reach, check, template, forms, generate, rules, verify, history, compare, key|there"
            + " is no command “rat d”; is “rate” meant? The commands: rate, why, why-not, what-if,"
            + " reach, check, template, forms, generate, rules, verify, history, compare,"
            + " key|xeploai",
        "rate|thiếu HỒ_SƠ" + "|DOSSIER is missing|xeploai rate",
        "check|thiếu HỒ_SƠ" + "|DOSSIER is missing|xeploai check",
        "rate d --bogus|không hiểu «--bogus»" + "|“--bogus” is not understood|xeploai rate",
        "rate d --fromat json|không có tùy chọn «--fromat json»; có phải là --format?"
            + "|there is no option “--fromat json”; is --format meant?|xeploai rate",
        "rate d e|không hiểu «e»; nếu đó là một phần của tên có dấu cách, hãy đặt cả tên trong dấu"
            + " ngoặc kép|“e” is not understood; if it is part of a name with blanks, put the whole"
            + " name in quotation marks|xeploai rate",
        "rate d --format jsom|giá trị «jsom» của --format không dùng được; có phải là «json»? Các"
            + " giá trị: table, json, csv, html, xlsx, docx|the value “jsom” of --format cannot be"
            + " used; is “json” meant? The values: table, json, csv, html, xlsx, docx|xeploai rate",
        "check d --members|«--members» không dùng được ở đây; tùy chọn --members là của lệnh: rate,"
            + " why, why-not, what-if, forms|“--members” cannot be used here; the option --members"
            + " belongs to: rate, why, why-not, what-if, forms|xeploai check",
        "rules qd124 --threads 2|«--threads 2» không dùng được ở đây; tùy chọn --threads là của"
            + " lệnh: rate|“--threads 2” cannot be used here; the option --threads belongs"
            + " to: rate|xeploai rules",
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

  @Test
  void whoNamesNoCommandSeesThemAll() {
    for (String language : new String[] {"vi", "en"}) {
      Run run = Run.of("--lang", language);
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().endsWith(Run.answer("--lang", language, "--help")), run.err());
    }
  }

  @Test
  void helpIsACommandToo() {
    assertEquals(Run.answer("--help"), Run.answer("help"));
    assertEquals(Run.answer("--help"), Run.answer("help", "help"));
    for (String command : XepLoai.names()) {
      assertEquals(Run.answer(command, "--help"), Run.answer("help", command));
      assertEquals(
          Run.answer(command, "--help", "--lang", "en"),
          Run.answer("help", command, "--lang", "en"));
    }
    assertEquals(Run.of("guess"), Run.of("help", "guess"));
  }
}
