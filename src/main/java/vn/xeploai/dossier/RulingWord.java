package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Ruling.Kind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;

/** What is ruled, in one word: {@code waive}, {@code level:HTTNV}, {@code quota-percent:25} … */
final class RulingWord {
  private static final Words<Kind> WHOLE =
      new Words<Kind>()
          .with(Kind.WAIVE, "waive", "miễn", "miễn tiêu chí")
          .with(Kind.QUOTA_KEEP, "quota:keep", "tỷ lệ:giữ")
          .with(Kind.QUOTA_CUT, "quota:cut", "tỷ lệ:rút");

  private static final Words<Kind> PREFIXES =
      new Words<Kind>()
          .with(Kind.LEVEL, "level", "xếp loại")
          .with(Kind.QUOTA_PERCENT, "quota-percent", "phần trăm");

  private static final List<String> KNOWN =
      List.of(
          "waive",
          "level:HTXSNV",
          "level:HTTNV",
          "level:HTNV",
          "level:KHTNV",
          "quota:keep",
          "quota:cut",
          "quota-percent:25");

  private static final List<String> OFFERED =
      List.of(
          "miễn",
          "xếp loại:HTXSNV",
          "xếp loại:HTTNV",
          "xếp loại:HTNV",
          "xếp loại:KHTNV",
          "tỷ lệ:giữ",
          "tỷ lệ:rút",
          "phần trăm:25");

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(25);

  private RulingWord() {}

  /**
   * What is ruled.
   *
   * @param kind the kind
   * @param level the level of a level ruling
   * @param percent the per cent of a quota
   */
  record Ruled(Kind kind, Optional<Level> level, Optional<BigDecimal> percent) {
    static Ruled of(Kind kind) {
      return new Ruled(kind, Optional.empty(), Optional.empty());
    }
  }

  /** The rulings as a list offers them, in the order of {@link #KNOWN}. */
  static List<String> offered(Language language) {
    return language == Language.VI ? OFFERED : KNOWN;
  }

  /** What the row rules. */
  static Optional<Ruled> read(Row row) {
    String text = row.required(RulingTable.RULING);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Kind> whole = WHOLE.read(text);
    if (whole.isPresent()) {
      return whole.map(Ruled::of);
    }
    int colon = text.indexOf(':');
    Optional<Kind> prefix = colon < 0 ? Optional.empty() : PREFIXES.read(text.substring(0, colon));
    if (prefix.isEmpty()) {
      refuse(row);
      return Optional.empty();
    }
    String behind = Spelling.clean(text.substring(colon + 1));
    return prefix.get() == Kind.LEVEL ? level(row, behind) : percent(row, behind);
  }

  private static Optional<Ruled> level(Row row, String text) {
    Optional<Level> level = Vocabulary.LEVELS.read(text);
    if (level.isEmpty()) {
      refuse(row);
    }
    return level.map(l -> new Ruled(Kind.LEVEL, Optional.of(l), Optional.empty()));
  }

  private static Optional<Ruled> percent(Row row, String text) {
    Optional<BigDecimal> percent = row.number(RulingTable.RULING, text);
    if (percent.isPresent()
        && (percent.get().signum() < 0 || percent.get().compareTo(MOST_PERCENT) > 0)) {
      String most = Figure.write(MOST_PERCENT);
      Message hint = Message.of("hint.ruling.percent", most);
      row.problem(RulingTable.RULING, "problem.ruling.percent", hint, most);
    }
    return percent.map(p -> new Ruled(Kind.QUOTA_PERCENT, Optional.empty(), Optional.of(p)));
  }

  private static void refuse(Row row) {
    List<String> candidates = new ArrayList<>(KNOWN);
    candidates.addAll(WHOLE.all());
    row.unknown(
        RulingTable.RULING, "problem.ruling", candidates, "hint.word", String.join(", ", KNOWN));
  }

  /** The ruling in the contract's word. */
  static String write(Ruling ruling) {
    return switch (ruling.kind()) {
      case WAIVE, QUOTA_KEEP, QUOTA_CUT -> WHOLE.write(ruling.kind());
      case LEVEL -> "level:" + Cells.word(ruling.level(), Vocabulary.LEVELS);
      case QUOTA_PERCENT -> "quota-percent:" + Cells.number(ruling.percent());
    };
  }
}
