package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Span;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Cause;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Shift;
import vn.xeploai.whatif.Unmoved;
import vn.xeploai.whatif.WhatIf;

/** The sentences of a what-if. */
final class WhatIfWords {
  private static final int NAMED = 6;

  private final WhatIf whatIf;
  private final Words words;
  private final ChangeWords changes;

  WhatIfWords(WhatIf whatIf, Messages messages) {
    this.whatIf = whatIf;
    this.words = new Words(messages);
    this.changes =
        new ChangeWords(
            ChangeWords.Side.of(whatIf.before()), ChangeWords.Side.of(whatIf.after()), messages);
  }

  /** What sort of change it is, as the option that asks for it. */
  static String kind(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Which way a change reached a subject, as in the contract. */
  static String type(Cause cause) {
    return cause.type().name().toLowerCase(Locale.ROOT);
  }

  /** Changes that bring a move about together. */
  static String together(List<Change> changes) {
    return changes.stream().map(Change::text).collect(Collectors.joining(" + "));
  }

  /** How many subjects stand at each level, or range. */
  static SortedMap<Span, Integer> counts(Assessment assessment) {
    SortedMap<Span, Integer> counts = new TreeMap<>(WhatIf.BEST_FIRST);
    assessment.ratings().values().stream()
        .map(Rating::span)
        .forEach(span -> counts.merge(span, 1, Integer::sum));
    return counts;
  }

  /** What was found, with the counts behind it. */
  static String actual(Finding finding) {
    String text = finding.condition().actual().text();
    String of = finding.condition().actual().ofText();
    return of.isEmpty() || of.startsWith(text + "/") ? text : text + " (" + of + ")";
  }

  /** A change, with what it changes from. */
  String change(Change change) {
    return changes.change(change);
  }

  /** Changes that are possible only together, each with what it changes from. */
  String changes(List<Change> together) {
    return together.stream().map(this::change).collect(Collectors.joining(" + "));
  }

  /** Why a subject moved, with the numbers it lies between. */
  String cause(Cause cause) {
    List<String> parts = new ArrayList<>();
    cause.shift().ifPresent(shift -> parts.add(shift(shift, cause.type())));
    if (cause.shift().isEmpty()) {
      parts.add(words.say("whatif.no-criterion"));
    }
    if (!cause.through().isEmpty()) {
      parts.add(words.say("whatif.through", some(cause.through())));
    }
    if (!cause.others().isEmpty()) {
      parts.add(
          words.say(
              "whatif.others",
              cause.others().stream()
                  .map(shift -> shift.any().key())
                  .collect(Collectors.joining(", "))));
    }
    return String.join("; ", parts);
  }

  private String shift(Shift shift, Cause.Type type) {
    String title = title(shift) + " (" + shift.any().key() + ")";
    if (shift.before().isEmpty()) {
      return words.say("whatif.added", title, found(shift.after()), required(shift.after()));
    }
    if (shift.after().isEmpty()) {
      return words.say("whatif.dropped", title, found(shift.before()), required(shift.before()));
    }
    String was = found(shift.before());
    String is = found(shift.after());
    String asked = required(shift.before());
    String asks = required(shift.after());
    if (type == Cause.Type.QUOTA) {
      return words.say("whatif.quota", was, asked, is, asks);
    }
    if (was.equals(is) && !asked.equals(asks)) {
      return words.say("whatif.between", title, was, asked, asks);
    }
    return asked.equals(asks)
        ? words.say("whatif.found", title, was, is, asks)
        : words.say("whatif.both", title, was, asked, is, asks);
  }

  private String found(Optional<Finding> finding) {
    return finding
        .map(WhatIfWords::actual)
        .filter(text -> !text.isEmpty())
        .map(text -> words.value(text))
        .orElse("–");
  }

  private String required(Optional<Finding> finding) {
    return finding.map(one -> words.value(one.condition().requiredText())).orElse("–");
  }

  private String title(Shift shift) {
    Assessment side = shift.after().isPresent() ? whatIf.after() : whatIf.before();
    String key = shift.any().key();
    return side.rules().values().stream()
        .filter(rule -> rule.criterion().filter(one -> one.key().equals(key)).isPresent())
        .filter(rule -> concluded(side, shift.any(), rule))
        .map(words::title)
        .findFirst()
        .orElse(key);
  }

  private static boolean concluded(Assessment side, Finding finding, Rule rule) {
    return side.drawn().containsKey(finding.handle())
        && Objects.requireNonNull(side.drawn().get(finding.handle())).why().stream()
            .anyMatch(one -> one.rule().equals(rule.id()));
  }

  private static String some(List<String> all) {
    return all.size() > NAMED
        ? String.join(", ", all.subList(0, NAMED)) + ", … (" + all.size() + ")"
        : String.join(", ", all);
  }

  /** Why a change by itself moves nobody. */
  String unmoved(Unmoved unmoved) {
    String ceilings =
        unmoved.ceilings().stream().map(this::ceiling).collect(Collectors.joining(", "));
    return words.say(
        "whatif.unmoved." + unmoved.reason(),
        ceilings.isEmpty()
            ? unmoved.arguments().stream().map(words::value).toArray()
            : new Object[] {ceilings});
  }

  private String ceiling(Unmoved.Ceiling one) {
    String before = words.between(one.before().text());
    return one.before().equals(one.after())
        ? words.say("whatif.ceiling", words.kind(one.group()), before)
        : words.say(
            "whatif.ceilings", words.kind(one.group()), before, words.between(one.after().text()));
  }
}
