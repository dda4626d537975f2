package vn.xeploai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.EarlyMisses;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.QuotaRounding;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.FactCells;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** Words and numbers in the reader's language. */
final class Words {
  /** An answer, alone or before the counts behind it. */
  private static final Pattern ANSWER = Pattern.compile("^(yes|no|unknown)(?=$| \\()");

  /** An end of an open range of levels that has no code of its own, and so is said in words. */
  private static final String NAMELESS = "NO_LEVEL|NOT_RATED";

  private static final Pattern LEVEL = Pattern.compile("\\b(?:" + NAMELESS + ")\\b");
  private static final Pattern TO =
      Pattern.compile(
          "(?<=[A-Z])\\.\\.(?=%s)|(?<=%s)\\.\\.(?=[A-Z])".formatted(NAMELESS, NAMELESS));

  /** How many facts that settle something only together are named. */
  private static final int CHAIN = 8;

  /** A whole number or a decimal one, as programs write it; no part of a code or of a figure. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d_])(?<![\\p{L}\\d][.,])(\\d++)(?:\\.(\\d++))?+(?![.,]\\d)");

  private static final Pattern THOUSAND = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  /** The fewest digits that make two groups of three, so that they are read in one way. */
  private static final int TWO_GROUPS = 7;

  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private static final Pattern RANGE = Pattern.compile("(?<=[\\dA-ZĐ])\\.\\.(?=[\\dA-ZĐ])");

  /** What a ceiling is: per cent, base and reading. */
  private static final Pattern CEILING =
      Pattern.compile("\\((\\S+) %, N = (\\S+), (good-or-better|good|rated)(, nearest)?\\)");

  /** What a ceiling is taken of, at the end of a pair of brackets. */
  private static final Pattern BASE =
      Pattern.compile("(?<= )(good|good-or-better|rated)(?=(, nearest)?\\))");

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  /** The rulebook of an assessment: its id, and in what it differs from the one that ships. */
  String rulebook(Assessment assessment) {
    return DepartureWords.named(assessment.rulebook(), assessment.departure(), messages);
  }

  /** A sentence of the bundle. */
  String say(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return messages.of(Message.of(key, texts));
  }

  /** The quota of a group in one sentence: candidates, kept, ceiling, share, base and reading. */
  String quota(Quota quota) {
    return quota("table.quota", quota, reading(quota.reading()) + rounding(quota.rounding()));
  }

  /** The quota of a group as documents say it, without signs and words of the program. */
  String quotaInWords(Quota quota) {
    return quota(
        "form.quota",
        quota,
        say("word.base." + quota.reading().word()) + rounding(quota.rounding()));
  }

  private String quota(String key, Quota quota, String base) {
    return numbers(
        say(
            key,
            group(quota.group(), quota.within()),
            quota.places().size(),
            quota.excellent(),
            between(quota.ceilings(quota.reading()).text()),
            Quantity.plain(quota.percent()),
            between(quota.base().text()),
            base));
  }

  /** What a quota is counted of. */
  String reading(QuotaReading reading) {
    return say("why.reading." + reading);
  }

  /** The group of a quota: a kind, and of members the cell or the role they compete in. */
  String group(SubjectKind kind, String within) {
    return within.isEmpty()
        ? kind(kind)
        : say("word.group", kind(kind), Quota.roleIn(within).map(this::role).orElse(within));
  }

  private String role(String role) {
    return say("word.role." + role);
  }

  /** How parts of a place are rounded, where they are not cut off. */
  String rounding(QuotaRounding rounding) {
    return rounding == QuotaRounding.DOWN ? "" : ", " + say("why.rounding." + rounding);
  }

  /** What to add to a recommendation that rests on targets missed before December. */
  Optional<String> early(Assessment assessment, Recommendation recommendation) {
    List<String> codes = EarlyMisses.behind(assessment, recommendation);
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(say("table.early", String.join(", ", codes)));
  }

  /** Two bounds within a sentence: {@code 290 to 294} for {@code 290..294}. */
  String between(String bounds) {
    return bounds.replace("..", say("word.to"));
  }

  /**
   * Numbers with the reader's marks: {@code 9.210.000} for {@code 9210000}, {@code 1.809,5} for
   * {@code 1809.5}. Groups are set apart only where the figure can be read in one way and so typed
   * again as it is shown: {@code 6475} stays, for {@code 6.475} could be a decimal.
   */
  String numbers(String text) {
    boolean vietnamese = messages.language() == Language.VI;
    return NUMBER
        .matcher(text)
        .replaceAll(
            number -> {
              String whole = number.group(1);
              String decimals = number.group(2);
              String grouped =
                  decimals != null || whole.length() >= TWO_GROUPS
                      ? THOUSAND.matcher(whole).replaceAll(vietnamese ? "." : ",")
                      : whole;
              return decimals == null ? grouped : grouped + (vietnamese ? "," : ".") + decimals;
            });
  }

  /** A day as offices write it: {@code 26/12/2023}. */
  static String day(LocalDate day) {
    return days(day.toString());
  }

  /** A text with its days as offices write them. */
  static String days(String text) {
    return DAY.matcher(text).replaceAll("$3/$2/$1");
  }

  /**
   * A figure of a criterion or a target: yes, no and unknown in words, also with the counts behind
   * them, what a ceiling is, and everything else with the reader's numbers and ranges.
   */
  String value(String text) {
    return Arrays.stream(text.split("; ", -1))
        .map(part -> ANSWER.matcher(part).replaceFirst(one -> say("word." + one.group())))
        .map(part -> CEILING.matcher(part).replaceFirst(this::ceiling))
        .map(part -> days(range(numbers(part))))
        .collect(Collectors.joining("; "));
  }

  /** A cell of a fact: words in words, a number or day as the reader writes it, all else as is. */
  String cell(String text) {
    return text.matches("yes|no|-?\\d+(\\.\\d+)?|" + DAY.pattern()) ? value(text) : text;
  }

  private String ceiling(MatchResult ceiling) {
    return say(
        "table.ceiling",
        ceiling.group(1),
        between(ceiling.group(2)),
        reading(QuotaReading.of(ceiling.group(3)))
            + (ceiling.group(4) == null ? "" : rounding(QuotaRounding.NEAREST)));
  }

  /**
   * Ranges as people write them: {@code 69,57–78,26 %} for {@code 69,57..78,26 %}; an end that is
   * no level in words.
   */
  String range(String text) {
    String named =
        LEVEL
            .matcher(TO.matcher(text).replaceAll(say("word.to")))
            .replaceAll(level -> say("level." + level.group()));
    return RANGE.matcher(named).replaceAll("–");
  }

  /**
   * Figures without signs and words of the program: {@code 290 đến 294} for {@code 290..294}, and
   * the reading of a quota by what it counts.
   */
  String inWords(String text) {
    String ranges = RANGE.matcher(text).replaceAll(say("word.to"));
    return BASE.matcher(ranges)
        .replaceAll(base -> say("word.base." + base.group()))
        .replace(", nearest)", rounding(QuotaRounding.NEAREST) + ")");
  }

  /** A per cent with the reader's decimal mark. */
  String percent(BigDecimal percent) {
    return numbers(Quantity.plain(percent));
  }

  /** The full name of a level, as minutes write it. */
  String levelName(Level level) {
    return say("level-name." + level);
  }

  /** A title as it stands within a sentence: with a small letter, unless it is an abbreviation. */
  static String inSentence(String title) {
    boolean word =
        title.length() > 1
            && (Character.isLowerCase(title.codePointAt(1)) || title.charAt(1) == ' ');
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  /** What a rule asks. */
  String title(Rule rule) {
    return messages.of(rule.title(), rule.name());
  }

  /** What a column of a fact is called. */
  String header(String file, String column) {
    return messages.language() == Language.VI ? FactCells.vietnamese(file, column) : column;
  }

  /** The address of a missing fact in words; anything else as it is. */
  String fact(String address) {
    return MissingFact.at(address).map(fact -> fact.in(this)).orElse(address);
  }

  /** Facts to ask for first, and how many ratings they settle. */
  String needed(OpenFacts.Needed needed, UnaryOperator<String> fact) {
    List<String> addresses = needed.addresses().stream().map(fact).toList();
    return addresses.size() == 1
        ? say("table.settles", addresses.get(0), needed.settles())
        : say("table.settles-together", some(addresses, CHAIN), needed.settles());
  }

  /** The first of several, and how many more there are. */
  String some(List<String> all, int most) {
    String first = all.stream().limit(most).collect(Collectors.joining(", "));
    return all.size() > most ? say("table.more", first, all.size() - most) : first;
  }

  /** A kind of subject. */
  String kind(SubjectKind kind) {
    return say("kind." + kind);
  }

  /** A level, or between what. */
  String level(Span span) {
    return range(span.toString());
  }
}
