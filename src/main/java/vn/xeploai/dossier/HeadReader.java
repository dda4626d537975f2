package vn.xeploai.dossier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.Dossier.Resolution;
import vn.xeploai.facts.Source;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** Reads the head of a dossier into the commune it is about. */
final class HeadReader {
  /** The key below which owners that are not rated are named. */
  static final String ROLES = "roles";

  /** The keys of the head. */
  static final Words<String> KEYS =
      new Words<String>()
          .with("commune", "commune", "xã")
          .with("district", "district", "huyện")
          .with("province", "province", "tỉnh")
          .with("year", "year", "năm")
          .with("rulebook", "rulebook", "bộ quy tắc")
          .with("resolution", "resolution", "nghị quyết")
          .with("resolution.title", "resolution.title", "nghị quyết.tên")
          .with("resolution.date", "resolution.date", "nghị quyết.ngày")
          .with("resolution.rewards", "resolution.rewards", "nghị quyết.khen thưởng")
          .with("illustrative", "illustrative", "minh họa")
          .with("quota_group", "quota_group", "nhóm tỷ lệ")
          .with("numbers", "numbers", "cách ghi số")
          .with(ROLES, ROLES, "vai trò");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Problems problems;
  private final Map<String, Head.Entry> entries = new HashMap<>();
  private final Map<String, String> roles = new TreeMap<>();
  private final Commune commune;
  private OptionalInt year = OptionalInt.empty();
  private Notation numbers = Notation.UNDECLARED;

  HeadReader(Head head, Problems problems) {
    this.problems = problems;
    head.entries().forEach(this::take);
    commune = read(head.whole());
  }

  /** The commune; a stand-in where the head has problems. */
  Commune commune() {
    return commune;
  }

  /** The rating year, where the head tells. */
  OptionalInt year() {
    return year;
  }

  /** What a point and a comma mean in the numbers of the dossier. */
  Notation numbers() {
    return numbers;
  }

  private Notation readNumbers() {
    Optional<String> text = optional("numbers");
    Optional<Notation> notation = text.flatMap(Notation.WORDS::read);
    if (text.isPresent() && notation.isEmpty()) {
      Message hint = Message.of("hint.word.known", Notation.WORDS.listing());
      tell(entry("numbers").orElseThrow(), "problem.word", hint, text.get());
    }
    return notation.orElse(Notation.UNDECLARED);
  }

  private void take(Head.Entry entry) {
    String alias = KEYS.read(entry.key()).orElse("");
    int dot = entry.key().indexOf('.');
    String parent = dot < 0 ? "" : KEYS.read(entry.key().substring(0, dot)).orElse("");
    if (parent.equals(ROLES)) {
      roles.put(entry.key().substring(dot + 1), entry.value());
    } else if (alias.isEmpty()) {
      reportUnknown(entry);
    } else if (alias.equals(ROLES) && !entry.value().isEmpty()) {
      tell(entry, "problem.roles", Message.of("hint.roles"));
    } else if (entries.putIfAbsent(alias, entry) != null) {
      tell(entry, "problem.yaml.twice", Message.of("hint.yaml.twice"), entry.key());
    }
  }

  private Commune read(boolean whole) {
    if (whole) {
      require("commune");
      require("year");
      year = readYear();
    }
    numbers = readNumbers();
    if (entries.containsKey("resolution") && entries.containsKey("resolution.title")) {
      Head.Entry title = entry("resolution.title").orElseThrow();
      tell(title, "problem.yaml.twice", Message.of("hint.yaml.twice"), title.key());
    }
    return new Commune(
        text("commune"),
        text("district"),
        text("province"),
        year.orElse(0),
        optional("rulebook"),
        new Resolution(
            optional("resolution.title").orElse(text("resolution")),
            text("resolution.date"),
            text("resolution.rewards")),
        illustrative(),
        optional("quota_group"),
        new LinkedHashMap<>(roles),
        new Source(Head.FILE, entry("year").map(Head.Entry::line).orElse(0)));
  }

  private OptionalInt readYear() {
    Optional<Head.Entry> entry = entry("year").filter(e -> !e.value().isEmpty());
    if (entry.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = entry.get().value();
    if (!YEAR.matcher(text).matches() || !Day.isPossible(Integer.parseInt(text))) {
      tell(entry.get(), "problem.year", Message.of("hint.year"), text);
      return OptionalInt.empty();
    }
    int read = Integer.parseInt(text);
    if (read < Limits.FIRST_RATED_YEAR && optional("rulebook").isEmpty()) {
      String first = Integer.toString(Limits.FIRST_RATED_YEAR);
      tell(entry.get(), "problem.year.early", Message.of("hint.year.early"), text, first);
    }
    return OptionalInt.of(read);
  }

  private boolean illustrative() {
    Optional<String> text = optional("illustrative");
    Optional<Boolean> answer = text.flatMap(Vocabulary.SWITCHES::read);
    if (text.isPresent() && answer.isEmpty()) {
      Head.Entry entry = entry("illustrative").orElseThrow();
      Message hint = Message.of("hint.word.known", Vocabulary.SWITCHES.listing());
      tell(entry, "problem.word", hint, entry.value());
    }
    return answer.orElse(false);
  }

  private void require(String key) {
    if (text(key).isEmpty()) {
      int line = entry(key).map(Head.Entry::line).orElse(0);
      Message message = Message.of("problem.head.missing", key);
      Message hint = Message.of("hint.head.missing." + key);
      problems.add(new Problem(Head.FILE, line, key, "", message, hint));
    }
  }

  private void reportUnknown(Head.Entry entry) {
    String known = KEYS.listing();
    Message hint =
        Closest.to(entry.key(), KEYS.all())
            .map(name -> Message.of("hint.key.closest", name, known))
            .orElseGet(() -> Message.of("hint.key.known", known));
    tell(entry, "problem.key.unknown", hint, entry.key());
  }

  private void tell(Head.Entry entry, String key, Message hint, String... arguments) {
    List<String> shown = List.of(arguments).stream().map(Spelling::shown).toList();
    problems.add(
        new Problem(
            Head.FILE,
            entry.line(),
            Spelling.shown(entry.key()),
            Spelling.shown(entry.value()),
            new Message(key, shown),
            hint));
  }

  private Optional<Head.Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  private String text(String key) {
    return entry(key).map(Head.Entry::value).orElse("");
  }

  private Optional<String> optional(String key) {
    return Optional.of(text(key)).filter(text -> !text.isEmpty());
  }
}
