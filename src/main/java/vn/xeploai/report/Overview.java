package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/**
 * What every renderer shows of a run: counts and orders, in no language yet.
 *
 * @param assessment what is told of it
 * @param subjects the subjects by id
 * @param targets the targets by code, in the order of the resolution
 */
record Overview(Assessment assessment, Map<String, Subject> subjects, Map<String, Target> targets) {

  /** The order in which people read subjects: the committee first, members last. */
  static final List<SubjectKind> KINDS =
      List.of(
          SubjectKind.COMMITTEE,
          SubjectKind.GOVERNMENT,
          SubjectKind.FRONT,
          SubjectKind.ORGANISATION,
          SubjectKind.CELL,
          SubjectKind.MEMBER);

  /**
   * How the counted targets came out.
   *
   * @param met targets met, those exceeded among them
   * @param exceeded targets exceeded
   * @param missed targets missed
   * @param notReported targets not reported
   */
  record TargetCount(int met, int exceeded, int missed, int notReported) {
    /** All counted targets. */
    int counted() {
      return met + missed + notReported;
    }
  }

  static Overview of(Assessment assessment) {
    Map<String, Target> targets = new LinkedHashMap<>();
    assessment.dossier().targets().stream()
        .sorted(
            Comparator.comparingInt((Target target) -> target.source().line())
                .thenComparing(Target::code, Codes.ORDER))
        .forEach(target -> targets.put(target.code(), target));
    return new Overview(
        assessment,
        assessment.dossier().subjects().stream()
            .collect(Collectors.toMap(Subject::id, Function.identity())),
        targets);
  }

  /** The counted targets with these codes. */
  TargetCount count(Collection<Target> of) {
    Map<Verdict, Long> verdicts =
        of.stream()
            .filter(Target::counted)
            .collect(
                Collectors.groupingBy(
                    target -> judgement(target).verdict(), Collectors.counting()));
    int exceeded = verdicts.getOrDefault(Verdict.EXCEEDED, 0L).intValue();
    return new TargetCount(
        exceeded + verdicts.getOrDefault(Verdict.MET, 0L).intValue(),
        exceeded,
        verdicts.getOrDefault(Verdict.MISSED, 0L).intValue(),
        verdicts.getOrDefault(Verdict.NOT_REPORTED, 0L).intValue());
  }

  /** The counted targets by group, in the order of the resolution. */
  Map<String, List<Target>> groups() {
    return targets.values().stream()
        .filter(Target::counted)
        .collect(Collectors.groupingBy(Target::group, LinkedHashMap::new, Collectors.toList()));
  }

  /** The leaves of a target. */
  List<Target> leaves(Target target) {
    return targets.values().stream()
        .filter(leaf -> !leaf.counted() && leaf.parent().equals(target.code()))
        .toList();
  }

  /** The outcome of a target. */
  Judgement judgement(Target target) {
    Judgement judgement = assessment.judgements().get(target.code());
    if (judgement == null) {
      throw new IllegalArgumentException(target.code());
    }
    return judgement;
  }

  /** The ratings of subjects of one kind, by id. */
  List<Rating> ratings(SubjectKind kind) {
    return assessment.ratings().values().stream()
        .filter(rating -> rating.kind() == kind)
        .sorted(Comparator.comparing(Rating::subject))
        .toList();
  }

  /** How many of these are settled at each level. */
  static Map<Level, Integer> settled(List<Rating> ratings) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    ratings.stream()
        .flatMap(rating -> rating.span().level().stream())
        .forEach(level -> counts.merge(level, 1, Integer::sum));
    return counts;
  }

  /** The name of a subject or a role; of a member only where names are asked for. */
  String name(String id, boolean members) {
    Subject subject = subjects.get(id);
    if (subject == null) {
      return assessment.dossier().commune().roles().getOrDefault(id, "");
    }
    return subject.kind() == SubjectKind.MEMBER && !members ? "" : subject.name();
  }

  /** A subject as a sentence calls it: kind, name and id; a member's name only on request. */
  String naming(String id, boolean members, Words words) {
    Subject subject = subjects.get(id);
    if (subject == null) {
      return id;
    }
    if (subject.kind() == SubjectKind.COMMITTEE) {
      return words.say("naming.COMMITTEE", subject.name());
    }
    String name = name(id, members);
    return name.isEmpty()
        ? words.say("naming." + (subject.kind() == SubjectKind.MEMBER ? "MEMBER" : "unnamed"), id)
        : words.say("naming.named", name, id);
  }

  /** Where an answer comes from: rulebook and facts by their hashes, and whether it is made up. */
  List<String> provenance(Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "table.rulebook",
            words.rulebook(assessment),
            assessment.rulebookSha256().substring(0, 12),
            assessment.dossierSha256().substring(0, 12)));
    if (assessment.dossier().commune().illustrative()) {
      lines.add(words.say("table.illustrative"));
    }
    return lines;
  }

  /** Whether an id is a member's. */
  boolean isMember(String id) {
    Subject subject = subjects.get(id);
    return subject != null && subject.kind() == SubjectKind.MEMBER;
  }
}
