package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.text.Messages;

/** What all forms of one assessment have in common: their head and foot, words and counts. */
final class FormMatter {
  /** A name that already says what sort of commune it is. */
  private static final String SORT = "(?iu)^(xã|phường|thị trấn|đặc khu)\\s.*";

  private final Overview overview;
  private final Words words;
  private final Warnings warnings;
  private final boolean members;
  private final Map<String, Member> byId;
  private final Map<String, HumanLevels> given;

  FormMatter(Assessment assessment, Messages messages, boolean members) {
    this.overview = Overview.of(assessment);
    this.words = new Words(messages);
    this.warnings = new Warnings(overview, messages);
    this.members = members;
    this.byId =
        assessment.dossier().members().stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    this.given =
        HumanLevels.of(assessment).stream()
            .collect(Collectors.toMap(one -> one.computed().subject(), Function.identity()));
  }

  Overview overview() {
    return overview;
  }

  Words words() {
    return words;
  }

  /** A sentence of the forms. */
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /**
   * A document with its head and title.
   *
   * @param form the form, as its sentences are named
   * @param about what the title names besides the year
   */
  PartyDocument begun(String form, String about) {
    String abstracted = say("form.about." + form, year(), about);
    PartyDocument document =
        new PartyDocument(say("form.kind." + form) + " " + abstracted)
            .head(head(say("form.sign." + form)))
            .title(say("form.kind." + form), abstracted);
    if (commune().illustrative()) {
      document.centred(say("form.illustrative"));
    }
    return document;
  }

  /** The notes and the foot of a document, and its bytes. */
  byte[] closed(PartyDocument document) {
    assumed().forEach(document::note);
    overview.provenance(words).stream().limit(1).forEach(document::note);
    return document
        .signed(
            List.of(say("form.to"), say("form.to-whom"), say("form.to-file")),
            List.of(
                say("form.authority"),
                say("form.post"),
                "",
                say("form.signature"),
                say("form.name")))
        .bytes();
  }

  /** Where clauses nobody has read decide ratings. */
  private List<String> assumed() {
    return overview.assessment().warnings().stream()
        .filter(warning -> warning.code() == Warning.Code.ASSUMED_DECIDES)
        .map(warning -> say("form.note", warnings.text(warning)))
        .toList();
  }

  private FormHead head(String sign) {
    String superior =
        commune().district().isEmpty()
            ? commune().province().isEmpty()
                ? say("form.superior-unknown")
                : say("form.superior-province", upper(commune().province()))
            : say("form.superior-district", upper(commune().district()));
    return new FormHead(
        superior,
        say("form.body", upper(place())),
        say("form.number", sign),
        say("form.party"),
        say("form.place-and-date", place()));
  }

  /** The commune with the sort of place it is. */
  String place() {
    String name = commune().name();
    return name.matches(SORT) ? name : say("form.commune", name);
  }

  /** The rating year. */
  int year() {
    return commune().year();
  }

  private Commune commune() {
    return overview.assessment().dossier().commune();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** A level in the shortest words; an open one as what it lies between. */
  String level(Span span) {
    return span.settled()
        ? words.level(span)
        : say("form.between", word(span.lowest()), word(span.highest()));
  }

  private String word(Level level) {
    return words.level(Span.of(level));
  }

  /** The level people decided for a subject, if they did. */
  Optional<Level> decided(String subject) {
    return Optional.ofNullable(given.get(subject)).flatMap(one -> one.level(Stage.DECISION));
  }

  /** How a text calls a subject or a role: its name and id; of members the id, unless asked. */
  String named(String id) {
    String name = overview.name(id, members);
    return name.isEmpty() ? id : say("form.named", name, id);
  }

  /** The name of a member where names are asked for. */
  String nameOf(String member) {
    return overview.name(member, members);
  }

  /** Why a subject has none of the four levels. */
  String unrated(Rating rating) {
    if (!rating.span().settled()) {
      return say("form.open", level(rating.span()));
    }
    return Optional.ofNullable(byId.get(rating.subject()))
        .filter(member -> rating.settledAt(Level.NOT_RATED))
        .flatMap(Member::exemption)
        .map(why -> say("exempt." + why))
        .orElse(word(rating.span().lowest()));
  }

  /** Whether a rating is settled at one of the four levels. */
  static boolean rated(Rating rating) {
    return rating.span().level().filter(Level.OFFICIAL::contains).isPresent();
  }

  /** A part of a whole in per cent, half up to two decimals; a dash where there is no whole. */
  String percent(int part, int of) {
    return of == 0
        ? "–"
        : words.percent(
            BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
  }

  /** Total, rated, number and per cent at each level, and who is not rated and why. */
  List<String> counted(List<Rating> ratings) {
    Map<Level, Integer> settled = Overview.settled(ratings);
    int rated = (int) ratings.stream().filter(FormMatter::rated).count();
    List<String> cells = new ArrayList<>(counts(ratings.size(), rated));
    for (Level level : Level.OFFICIAL) {
      int count = settled.getOrDefault(level, 0);
      cells.add(String.valueOf(count));
      cells.add(percent(count, rated));
    }
    cells.add(
        rated == ratings.size()
            ? "0"
            : say("form.not-rated", ratings.size() - rated, reasons(ratings)));
    return cells;
  }

  private static List<String> counts(int all, int rated) {
    return Stream.of(all, rated).map(String::valueOf).toList();
  }

  private String reasons(List<Rating> ratings) {
    Map<String, Long> reasons =
        ratings.stream()
            .filter(rating -> !rated(rating))
            .collect(
                Collectors.groupingBy(
                    rating -> rating.span().settled() ? unrated(rating) : say("form.open-short"),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    return reasons.entrySet().stream()
        .map(reason -> say("form.reason", reason.getValue(), reason.getKey()))
        .collect(Collectors.joining("; "));
  }
}
