package vn.xeploai.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;

/** The criteria of every rulebook, read a second time: straight and slow. */
public final class Oracle {
  private final Given given;
  private final Map<String, Span> merits = new TreeMap<>();
  private final Map<String, Span> ratings = new TreeMap<>();
  private final SortedMap<String, Outcome> findings = new TreeMap<>();

  private Oracle(Given given) {
    this.given = given;
  }

  /** Rates a dossier by 124; parameters that are not named have their defaults. */
  public static Verdict rate(Dossier dossier, Map<String, String> parameters) {
    return rate(dossier, "qd124", parameters);
  }

  /** Rates a dossier; parameters that are not named have their defaults. */
  public static Verdict rate(Dossier dossier, String rulebook, Map<String, String> parameters) {
    Map<String, String> all = defaults(rulebook);
    all.putAll(parameters);
    return new Oracle(new Given(dossier, rulebook, all)).verdict();
  }

  /** The parameters of a rulebook (section 7). */
  public static Map<String, String> defaults(String rulebook) {
    return switch (rulebook) {
      case "qd132" -> defaults132();
      case "qd366" -> defaults366();
      default -> defaults();
    };
  }

  private static Map<String, String> defaults132() {
    Map<String, String> defaults = new TreeMap<>();
    defaults.put("quota.percent", "20");
    defaults.put("quota.base", "good-or-better");
    defaults.put("quota.rounding", "down");
    defaults.put("quota.members", "dossier");
    defaults.put("quota.cells", "committee");
    defaults.put("member.work-below", "50");
    defaults.put("cell.members-completed", "100");
    defaults.put("cell.members-good", "80");
    defaults.put("cell.work-below", "50");
    defaults.put("committee.cells-completed", "100");
    defaults.put("committee.cells-good", "80");
    defaults.put("committee.bodies-level", "HTTNV");
    defaults.put("committee.work-below", "50");
    defaults.put("committee.subordinates-disciplined", "20");
    defaults.put("body.work-below", "50");
    defaults.put("body.leadership-form", "cảnh cáo");
    return defaults;
  }

  private static Map<String, String> defaults366() {
    Map<String, String> defaults = new TreeMap<>();
    defaults.put("quota.percent", "20");
    defaults.put("quota.base", "good-or-better");
    defaults.put("quota.rounding", "down");
    defaults.put("quota.members", "dossier");
    defaults.put("quota.cells", "committee");
    defaults.put("points.HTXSNV", "90");
    defaults.put("points.HTTNV", "70");
    defaults.put("points.HTNV", "50");
    defaults.put("completed", "100");
    defaults.put("on-time", "100");
    defaults.put("exceeded", "30");
    defaults.put("late", "20");
    defaults.put("remedied", "100");
    defaults.put("collective.work-below", "70");
    defaults.put("leader.work-below", "70");
    defaults.put("member.not-completed", "50");
    defaults.put("basic-five", "any");
    return defaults;
  }

  /** The parameters of {@code qd124} (section 7). */
  public static Map<String, String> defaults() {
    Map<String, String> defaults = new TreeMap<>();
    defaults.put("quota.percent", "20");
    defaults.put("quota.base", "good-or-better");
    defaults.put("quota.rounding", "down");
    defaults.put("quota.members", "dossier");
    defaults.put("quota.cells", "committee");
    defaults.put("grades.poor", "basic");
    defaults.put("member.on-time", "100");
    defaults.put("member.exceeded", "50");
    defaults.put("member.completed", "100");
    defaults.put("member.late", "20");
    defaults.put("member.not-completed", "50");
    defaults.put("collective.work-below", "50");
    defaults.put("collective.subordinates-disciplined", "20");
    defaults.put("cell.members-completed", "100");
    defaults.put("cell.members-good", "80");
    defaults.put("committee.cells-completed", "100");
    defaults.put("committee.cells-good", "80");
    defaults.put("committee.bodies-level", "HTTNV");
    defaults.put("committee.targets-met", "100");
    defaults.put("committee.targets-exceeded", "50");
    defaults.put("government.targets-met", "100");
    defaults.put("government.targets-exceeded", "50");
    return defaults;
  }

  /** Members → cells → government, front, organisations → targets → committee → its target. */
  private Verdict verdict() {
    Map<String, TargetOutcome> reported = TargetOracle.outcomes(given, ratings);
    rateMembers();
    rateCollectives(SubjectKind.CELL, reported);
    rateCollectives(SubjectKind.GOVERNMENT, reported);
    rateCollectives(SubjectKind.FRONT, reported);
    rateCollectives(SubjectKind.ORGANISATION, reported);
    rateCollectives(SubjectKind.COMMITTEE, TargetOracle.outcomes(given, ratings));
    Map<String, TargetOutcome> targets = TargetOracle.outcomes(given, ratings);
    return new Verdict(
        words(targets),
        words(findings),
        words(merits),
        words(ratings),
        new RecommendationOracle(given, ratings, targets).recommendations());
  }

  private void rateMembers() {
    Map<String, Map<String, Span>> groups = new TreeMap<>();
    for (Member member : given.dossier().members()) {
      if (given.exempt(member)) {
        merits.put(member.id(), Span.of(Level.NOT_RATED));
        ratings.put(member.id(), Span.of(Level.NOT_RATED));
      } else {
        Map<String, Outcome> criteria = criteria(member, Map.of());
        groups
            .computeIfAbsent(groupOf(member), one -> new TreeMap<>())
            .put(member.id(), merit(member, criteria));
      }
    }
    groups.values().forEach(this::applyQuota);
  }

  /** Who competes with whom: all members, those of a cell, or those of a role. */
  private String groupOf(Member member) {
    return switch (given.word("quota.members")) {
      case "dossier" -> "";
      case "cell" -> member.cell();
      case "role" -> member.role().name();
      default -> throw new IllegalArgumentException(given.word("quota.members"));
    };
  }

  private void rateCollectives(SubjectKind kind, Map<String, TargetOutcome> targets) {
    Map<String, Span> group = new TreeMap<>();
    List<Subject> subjects =
        given.dossier().subjects().stream().filter(subject -> subject.kind() == kind).toList();
    for (Subject subject : subjects) {
      Map<String, Outcome> criteria = criteria(subject, targets);
      group.put(subject.id(), merit(subject, criteria));
    }
    applyQuota(group);
  }

  private Map<String, Outcome> criteria(Subject subject, Map<String, TargetOutcome> targets) {
    if (given.rulebook().equals("qd132")) {
      return Oracle132.findings(given, subject, targets, ratings);
    }
    if (given.by366()) {
      return Oracle366.findings(given, subject, targets);
    }
    if (subject instanceof Member member) {
      return new MemberOracle(given, member).findings();
    }
    Map<String, Outcome> criteria = new CollectiveOracle(given, subject, targets).findings();
    criteria.putAll(new BodyOracle(given, subject, targets, ratings).findings());
    return criteria;
  }

  private Span merit(Subject subject, Map<String, Outcome> criteria) {
    for (Map.Entry<String, Outcome> criterion : criteria.entrySet()) {
      findings.put(subject.id() + " " + criterion.getKey(), criterion.getValue());
    }
    Span letter = LevelChoice.merit(criteria, given.by366() ? Level.NO_LEVEL : Level.KHTNV);
    Span merit =
        letter.equals(Span.of(Level.NO_LEVEL))
            ? given.ruledLevel(subject.id()).map(Span::of).orElse(letter)
            : letter;
    merits.put(subject.id(), merit);
    return merit;
  }

  /** Government, front and committee are groups of one here: they stand alone. */
  private void applyQuota(Map<String, Span> group) {
    Map<String, Outcome> quota = new QuotaOracle(given, group).findings();
    for (Map.Entry<String, Span> subject : group.entrySet()) {
      Optional<Outcome> finding = Optional.ofNullable(quota.get(subject.getKey()));
      finding.ifPresent(outcome -> findings.put(subject.getKey() + " HTXSNV.quota", outcome));
      ratings.put(subject.getKey(), QuotaOracle.rating(subject.getValue(), finding));
    }
  }

  private static SortedMap<String, String> words(Map<String, ?> map) {
    SortedMap<String, String> words = new TreeMap<>();
    for (Map.Entry<String, ?> entry : map.entrySet()) {
      words.put(entry.getKey(), Objects.requireNonNull(entry.getValue()).toString());
    }
    return words;
  }
}
