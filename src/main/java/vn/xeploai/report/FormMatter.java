package vn.xeploai.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.text.Messages;

/** How all forms of one assessment speak of its subjects: by name, level and reason. */
final class FormMatter {
  private final Assessment assessment;
  private final Overview overview;
  private final Words words;
  private final Warnings warnings;
  private final boolean members;
  private final Map<String, Member> byId;
  private final Map<String, HumanLevels> given;

  FormMatter(Assessment assessment, Messages messages, boolean members) {
    this.assessment = assessment;
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

  Warnings warnings() {
    return warnings;
  }

  /** A sentence of the forms. */
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** The assessment. */
  Assessment assessment() {
    return assessment;
  }

  /** The commune of the dossier. */
  Commune commune() {
    return assessment().dossier().commune();
  }

  /** The commune with the sort of place it is, as it stands within a sentence. */
  String place() {
    return new PlaceNames(words).commune(commune().name());
  }

  /** The rating year. */
  int year() {
    return commune().year();
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
    if (id.equals(Committee.ID)) {
      return say("naming.COMMITTEE", place());
    }
    String name = overview.name(id, members);
    return name.isEmpty() ? id : say("form.named", name, id);
  }

  /** The ratings of the members of a cell, in the order of the dossier. */
  List<Rating> ratings(Cell cell) {
    return assessment().dossier().members().stream()
        .filter(member -> member.cell().equals(cell.id()))
        .flatMap(member -> Optional.ofNullable(assessment().ratings().get(member.id())).stream())
        .toList();
  }

  /** Whether members are named. */
  boolean names() {
    return members;
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
}
