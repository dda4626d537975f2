package vn.xeploai.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.explain.Proof;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Messages;

/** The answer of {@code rate} as one page that needs nothing else: for reading and for paper. */
public final class PageAnswer {
  private static final int FIRST = 5;

  /** The words of the page itself, each under {@code page.} in the bundle. */
  private static final List<String> LABELS =
      List.of(
          "skip",
          "contents",
          "summary",
          "targets",
          "subjects",
          "quotas",
          "given",
          "follows",
          "notes",
          "search",
          "filters",
          "clear",
          "unseen",
          "all",
          "found",
          "open",
          "nothing-open",
          "first",
          "open-ratings",
          "unreported",
          "required",
          "exceeds",
          "owner",
          "leaves",
          "proof",
          "asked",
          "rows",
          "reported",
          "way",
          "look",
          "ruling",
          "missing",
          "committee",
          "pattern-key");

  private final Assessment assessment;
  private final Overview overview;
  private final Messages messages;
  private final Words words;
  private final boolean members;

  private PageAnswer(Assessment assessment, Messages messages, boolean members) {
    this.assessment = assessment;
    this.overview = Overview.of(assessment);
    this.messages = messages;
    this.words = new Words(messages);
    this.members = members;
  }

  /**
   * The page.
   *
   * @param members whether members are named
   */
  public static String write(Assessment assessment, Messages messages, boolean members) {
    return Templates.fill("page", new PageAnswer(assessment, messages, members).view());
  }

  private Map<String, Object> view() {
    Dossier.Commune commune = overview.assessment().dossier().commune();
    Map<String, Object> view = new HashMap<>();
    view.put("language", messages.language().name().toLowerCase(Locale.ROOT));
    view.put("t", LABELS.stream().collect(Collectors.toMap(Function.identity(), this::label)));
    view.put("commune", Lines.shown(commune.name()));
    view.put("heading", words.say("page.heading", commune.year()));
    view.put("illustrative", commune.illustrative() ? words.say("table.illustrative") : "");
    view.put("provenance", Lines.shown(overview.provenance(words).get(0)));
    inline(view);
    summary(view);
    open(view);
    view.put("selects", new PageChoices(overview, words, members).selects());
    view.put("groups", new PageTargets(overview, words, members).groups());
    view.put("kinds", kinds());
    sections(view);
    return view;
  }

  private List<Map<String, Object>> kinds() {
    StepWords steps = new StepWords(overview, words);
    return new PageSubjects(Proof.of(assessment), overview, words, steps, members).kinds();
  }

  /** The sections that not every page has. */
  private void sections(Map<String, Object> view) {
    PageQuota quota = new PageQuota(overview, words, members);
    PageGiven given = new PageGiven(overview, words);
    PageConsequences follows = new PageConsequences(overview, words, members);
    Warnings warnings = new Warnings(overview, messages);
    view.put("quotas", quota.quotas());
    view.put("someQuotas", !quota.quotas().isEmpty());
    view.put("someGiven", given.any());
    view.put("givenText", given.text());
    view.put("givenTables", given.tables());
    view.put("someConsequences", follows.any());
    view.put("recommendations", follows.recommendations());
    view.put("owners", follows.owners());
    view.put(
        "warnings",
        overview.assessment().warnings().stream().map(warnings::text).map(Lines::shown).toList());
    view.put("someNotes", !overview.assessment().warnings().isEmpty());
  }

  private String label(String name) {
    return words.say("page." + name);
  }

  private static void inline(Map<String, Object> view) {
    String script = Templates.text("page.js");
    String style = Templates.text("page.css");
    view.put("script", script);
    view.put("style", style);
    view.put("scriptHash", Templates.hash(script));
    view.put("styleHash", Templates.hash(style));
  }

  private void summary(Map<String, Object> view) {
    Rating committee =
        Objects.requireNonNull(overview.assessment().ratings().get(Committee.ID), Committee.ID);
    PageBars bars = new PageBars(words);
    view.put("committeeLevel", words.level(committee.span()));
    view.put("committeeName", committee.span().level().map(words::levelName).orElse(""));
    view.put("committeeTone", PageSubjects.tone(committee));
    view.put(
        "bars",
        List.of(
            bars.targets(overview.count(overview.targets().values())),
            bars.levels(words.say("page.cells"), overview.ratings(SubjectKind.CELL)),
            bars.levels(words.say("page.members"), overview.ratings(SubjectKind.MEMBER))));
  }

  private void open(Map<String, Object> view) {
    List<Rating> open =
        Overview.KINDS.stream()
            .flatMap(kind -> overview.ratings(kind).stream())
            .filter(rating -> !rating.span().settled())
            .toList();
    List<Target> unreported =
        overview.targets().values().stream()
            .filter(target -> overview.judgement(target).value().isEmpty())
            .filter(target -> !overview.judgement(target).missing().isEmpty())
            .filter(target -> !target.isByLeaves())
            .toList();
    view.put(
        "openRatings",
        open.stream()
            .map(
                rating ->
                    Map.of(
                        "to",
                        PageAnchors.subject(rating.subject()),
                        "who",
                        Lines.shown(rating.subject()),
                        "between",
                        words.level(rating.span())))
            .toList());
    view.put("someOpen", !open.isEmpty());
    view.put(
        "unreportedTargets",
        unreported.stream()
            .map(
                target ->
                    Map.of(
                        "to",
                        PageAnchors.target(target.code()),
                        "who",
                        Lines.shown(target.code()),
                        "between",
                        Lines.shown(target.title())))
            .toList());
    view.put("someUnreported", !unreported.isEmpty());
    view.put("allClosed", open.isEmpty() && unreported.isEmpty());
    List<String> first =
        OpenFacts.first(overview.assessment(), FIRST).stream()
            .map(needed -> Lines.shown(words.needed(needed, words::fact)))
            .toList();
    view.put("reportFirst", first);
    view.put("someFirst", !first.isEmpty());
  }
}
