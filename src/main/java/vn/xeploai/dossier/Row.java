package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Truth;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;
import vn.xeploai.text.Shown;

/**
 * A row of a table on its way to a record. What cannot be read becomes a problem, and the row is no
 * longer sound; a stand-in is returned then, which nobody will see.
 */
final class Row {
  private static final Pattern OF_TOTAL = Pattern.compile("([0-9.,]+)\\s*/\\s*([0-9.,]+)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final TableSheet<?> sheet;
  private final Sheet.Line line;
  private final Known known;
  private boolean sound = true;

  Row(TableSheet<?> sheet, Sheet.Line line, Known known) {
    this.sheet = sheet;
    this.line = line;
    this.known = known;
  }

  Known known() {
    return known;
  }

  /** Whether the row had no problem so far. */
  boolean isSound() {
    return sound;
  }

  Source source() {
    return new Source(sheet.file(), line.number());
  }

  String text(Column column) {
    return sheet.cell(line, column);
  }

  /** The header of a column as it stands in the sheet; its name where it has none. */
  String header(Column column) {
    return sheet.header(column);
  }

  boolean isEmpty(Column column) {
    return text(column).isEmpty();
  }

  Optional<String> optional(Column column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** The text of a cell that may not be empty. */
  String required(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      problem(column, "problem.empty", Message.of("hint.empty", header(column)));
    }
    return text;
  }

  /** A name that other rows refer to: not empty, and without characters that nobody sees. */
  String id(Column column) {
    String id = required(column);
    Shown.firstHidden(id)
        .ifPresent(
            at -> {
              int character = id.codePointAt(id.offsetByCodePoints(0, at));
              String name = Objects.requireNonNullElse(Character.getName(character), "?");
              String place = Integer.toString(at + 1);
              problem(column, "problem.id.hidden", Message.of("hint.id.hidden"), name, place);
            });
    return id;
  }

  /** What the word stands for, if there is one. */
  <T> Optional<T> word(Column column, Words<T> words) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> meaning = words.read(text);
    if (meaning.isEmpty()) {
      unknown(column, "problem.word", words.all(), "hint.word", words.listing());
    }
    return meaning;
  }

  /** What the word of a cell that may not be empty stands for. */
  <T> T requiredWord(Column column, Words<T> words) {
    required(column);
    return word(column, words).orElseGet(() -> words.read(words.names().get(0)).orElseThrow());
  }

  Truth truth(Column column) {
    return word(column, Vocabulary.ANSWERS).orElse(Truth.UNKNOWN);
  }

  /** Whether the answer is yes; empty is no. */
  boolean flag(Column column) {
    return truth(column) == Truth.YES;
  }

  Optional<BigDecimal> number(Column column) {
    return optional(column).flatMap(text -> number(column, text));
  }

  /**
   * A number of the unit {@code unitName}, which may stand behind it; where it counts parts of a
   * total, the total may stand behind a stroke, as in {@code 8/9}.
   */
  Optional<BigDecimal> amount(Column column, String unitName, Optional<BigDecimal> total) {
    String text = withoutUnit(text(column), unitName);
    Matcher parts = OF_TOTAL.matcher(text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (total.isEmpty() || !parts.matches()) {
      return number(column, text);
    }
    Optional<BigDecimal> stated = number(column, parts.group(2));
    if (stated.isPresent() && stated.get().compareTo(total.get()) != 0) {
      String all = Figure.write(total.get());
      problem(column, "problem.result.total", Message.of("hint.result.total", all), all);
    }
    return number(column, parts.group(1));
  }

  private static String withoutUnit(String text, String unitName) {
    boolean ends =
        !unitName.isEmpty()
            && text.length() > unitName.length()
            && text.regionMatches(
                true, text.length() - unitName.length(), unitName, 0, unitName.length());
    return ends ? text.substring(0, text.length() - unitName.length()).strip() : text;
  }

  /** A number up to {@code most}: of two ways to read it one may be out of range. */
  Optional<BigDecimal> numberUpTo(Column column, BigDecimal most) {
    Figure figure = Figure.read(text(column), known.numbers());
    return figure instanceof Figure.TwoWays ways && ways.thousands().compareTo(most) > 0
        ? Optional.of(ways.decimal())
        : number(column);
  }

  /** The number that stands in {@code text}, a part of the cell. */
  Optional<BigDecimal> number(Column column, String text) {
    Figure figure = Figure.read(text, known.numbers());
    if (figure instanceof Figure.Amount amount) {
      return Optional.of(amount.value());
    }
    if (figure instanceof Figure.TwoWays ways) {
      String joined = ways.before() + ways.behind();
      Message hint = Message.of("hint.number.twoways", joined, ways.before(), ways.behind());
      problem(column, "problem.number.twoways", hint, joined, ways.before(), ways.behind());
    } else if (figure instanceof Figure.TooLong) {
      String digits = Integer.toString(Limits.NUMBER_DIGITS);
      problem(column, "problem.number.long", Message.of("hint.number.long"), digits);
    } else {
      problem(column, NumberFault.of(text), Message.of("hint.number"));
    }
    return Optional.empty();
  }

  /** A whole number from 0. */
  Optional<Integer> whole(Column column) {
    Figure figure = Figure.read(text(column), known.numbers());
    Optional<BigDecimal> number =
        figure instanceof Figure.TwoWays ways ? Optional.of(ways.thousands()) : number(column);
    if (number.isPresent() && !isWhole(number.get())) {
      String most = Integer.toString(Limits.WHOLE);
      problem(column, "problem.whole", Message.of("hint.whole", most), most);
      return Optional.empty();
    }
    return number.map(BigDecimal::intValueExact);
  }

  Optional<LocalDate> date(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = Day.read(text);
    if (date.isEmpty()) {
      problem(column, Day.problem(text), Message.of("hint.date"));
    }
    return date;
  }

  LocalDate requiredDate(Column column) {
    required(column);
    return date(column).orElse(LocalDate.EPOCH);
  }

  /** A date that must lie in the rating year. */
  Optional<LocalDate> dateInYear(Column column) {
    Optional<LocalDate> date = date(column);
    date.filter(day -> known.year().isPresent() && day.getYear() != known.year().getAsInt())
        .ifPresent(
            day -> {
              String year = Integer.toString(known.year().getAsInt());
              problem(column, "problem.date.year", Message.of("hint.date.year", year), year);
            });
    return date;
  }

  /** The id of a subject. */
  String subject(Column column) {
    String id = required(column);
    if (!id.isEmpty() && known.subjectsWhole() && known.kind(id).isEmpty()) {
      unknown(column, "problem.subject", known.subjects().keySet(), "hint.subject", "");
    }
    return id;
  }

  /** Codes of targets, separated by blanks; sorted, each once. */
  List<String> codes(Column column) {
    List<String> codes =
        BLANKS
            .splitAsStream(text(column))
            .filter(code -> !code.isEmpty())
            .distinct()
            .sorted()
            .toList();
    codes.forEach(code -> requireKnown(column, code));
    return codes;
  }

  /** Tells where {@code code}, in this column, is no target's. */
  void requireKnown(Column column, String code) {
    if (known.codes().whole() && !known.codes().all().contains(code)) {
      unknown(column, code, "problem.code.unknown", known.codes().all(), "hint.code", "");
    }
  }

  /** Tells that the cell's value is none of {@code candidates}, and which one is closest. */
  void unknown(
      Column column, String problem, Collection<String> candidates, String hint, String others) {
    unknown(column, text(column), problem, candidates, hint, others);
  }

  private void unknown(
      Column column,
      String value,
      String problem,
      Collection<String> candidates,
      String hint,
      String others) {
    Optional<String> closest =
        sheet.problems().full() ? Optional.empty() : Closest.to(value, candidates);
    Message remedy =
        closest
            .map(name -> Message.of(hint + ".closest", Spelling.shown(name), others))
            .orElseGet(() -> Message.of(hint + ".known", others));
    add(column, value, Message.of(problem, Spelling.shown(value)), remedy);
  }

  /** Adds a problem whose message begins with the cell's value, {@code {0}}. */
  void problem(Column column, String key, Message hint, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add(0, Spelling.shown(text(column)));
    add(column, text(column), new Message(key, arguments), hint);
  }

  private void add(Column column, String value, Message message, Message hint) {
    sound = false;
    String shown = Spelling.shown(value);
    sheet
        .problems()
        .add(new Problem(sheet.file(), line.number(), sheet.header(column), shown, message, hint));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() == 0
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(Limits.WHOLE)) <= 0;
  }
}
