package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/**
 * The words of the sheet that {@code rate} answers with: the contract's for programs, or a
 * language's for people.
 *
 * @param people the language of the people who read it; none for programs
 */
record CsvWords(Optional<Messages> people) {
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet needs before the text to read it as UTF-8. */
  String mark() {
    return people.isPresent() ? BYTE_ORDER_MARK : "";
  }

  /** A spreadsheet that writes decimals with a comma expects semicolons between cells. */
  char separator() {
    return isVietnamese() ? ';' : ',';
  }

  List<String> header(List<String> names) {
    return names.stream().map(name -> word("csv.head." + name, name)).toList();
  }

  /** The kind of a row that is no subject's. */
  String row(String kind) {
    return word("csv.row." + kind, kind);
  }

  String kind(SubjectKind kind) {
    return word("kind." + kind, kind.name());
  }

  String verdict(Judgement.Verdict verdict) {
    return word("form.outcome." + verdict, verdict.name());
  }

  String level(Level level) {
    return Level.OFFICIAL.contains(level) ? level.name() : word("level." + level, level.name());
  }

  String yes(boolean so) {
    return so ? word("word.yes", "yes") : word("word.no", "no");
  }

  String illustrative(boolean so) {
    return so ? word("csv.illustrative", "illustrative") : "";
  }

  /** A result or a bound: a figure, a level, or yes or no. */
  String figure(String value) {
    if (value.equals("yes") || value.equals("no")) {
      return yes(value.equals("yes"));
    }
    return isVietnamese() ? POINT.matcher(value).replaceAll(",") : value;
  }

  private boolean isVietnamese() {
    return people.filter(one -> one.language() == Language.VI).isPresent();
  }

  private String word(String key, String program) {
    return people.map(one -> one.of(Message.of(key))).orElse(program);
  }
}
