package vn.xeploai.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Hindrance;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/**
 * What is kept of a commune while others are rated.
 *
 * @param name where its dossier stands among the others
 * @param mark what its files looked like
 * @param commune its name
 * @param district its district, empty where there is none
 * @param province its province, empty where not named
 * @param year the rating year
 * @param group the group of communes it shares a quota with, empty where there is none
 * @param rulebook the rulebook's id
 * @param rulebookSha256 the rulebook's identity
 * @param dossierSha256 the identity of its facts
 * @param illustrative whether its facts are made up
 * @param targets how many counted targets came out as each verdict
 * @param levels how many subjects of each kind are settled at each level, as {@code CELL/HTTNV};
 *     those that are not as {@code CELL/OPEN}
 * @param inTheWay how many subjects each rule keeps from their next level up, by its id
 * @param perhaps how many more it may keep, as facts or rulings come in
 * @param lowest the worst its committee's level can be
 * @param highest the best it can be
 * @param committee what other committees need to know of it
 * @param place where it stands among them
 */
record CommuneRow(
    String name,
    String mark,
    String commune,
    String district,
    String province,
    int year,
    String group,
    String rulebook,
    String rulebookSha256,
    String dossierSha256,
    boolean illustrative,
    SortedMap<Verdict, Integer> targets,
    SortedMap<String, Integer> levels,
    SortedMap<String, Integer> inTheWay,
    SortedMap<String, Integer> perhaps,
    Level lowest,
    Level highest,
    Contender committee,
    GroupPlace place)
    implements Grouped {
  /** What counts subjects whose level is not settled. */
  static final String OPEN = "OPEN";

  /** What follows a kind's name for a count of all its subjects at a level. */
  static List<String> countedLevels() {
    List<String> all = new ArrayList<>();
    Level.OFFICIAL.forEach(level -> all.add(level.name()));
    all.addAll(List.of(Level.NO_LEVEL.name(), Level.NOT_RATED.name(), OPEN));
    return all;
  }

  /** Copies the maps. */
  CommuneRow {
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    inTheWay = Collections.unmodifiableSortedMap(new TreeMap<>(inTheWay));
    perhaps = Collections.unmodifiableSortedMap(new TreeMap<>(perhaps));
  }

  static CommuneRow of(Packed packed, Assessment assessment) {
    Dossier dossier = assessment.dossier();
    Dossier.Commune head = dossier.commune();
    Rating committee = Objects.requireNonNull(assessment.ratings().get(Committee.ID));
    return new CommuneRow(
        packed.name(),
        packed.mark(),
        head.name(),
        head.district(),
        head.province(),
        head.year(),
        head.quotaGroup().orElse(""),
        assessment.rulebook(),
        assessment.rulebookSha256(),
        assessment.dossierSha256(),
        head.illustrative(),
        targets(assessment),
        levels(assessment),
        hindered(assessment, true),
        hindered(assessment, false),
        committee.span().lowest(),
        committee.span().highest(),
        Contender.of(assessment),
        GroupPlace.of(assessment));
  }

  private static SortedMap<Verdict, Integer> targets(Assessment assessment) {
    SortedMap<Verdict, Integer> counts = new TreeMap<>();
    for (Target target : assessment.dossier().targets()) {
      if (target.counted()) {
        Judgement judgement =
            Objects.requireNonNull(assessment.judgements().get(target.code()), target.code());
        counts.merge(judgement.verdict(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static SortedMap<String, Integer> levels(Assessment assessment) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Rating rating : assessment.ratings().values()) {
      String level = rating.span().level().map(Level::name).orElse(OPEN);
      counts.merge(rating.kind() + "/" + level, 1, Integer::sum);
    }
    return counts;
  }

  private static SortedMap<String, Integer> hindered(Assessment assessment, boolean certain) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Rating rating : assessment.ratings().values()) {
      for (Hindrance one : assessment.hindrances(rating)) {
        if (one.certain() == certain) {
          counts.merge(one.rule(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** How many counted targets came out so. */
  int targets(Verdict verdict) {
    return targets.getOrDefault(verdict, 0);
  }

  /** How many subjects of a kind stand at a level, or are {@link #OPEN}. */
  int count(SubjectKind kind, String level) {
    return levels.getOrDefault(kind + "/" + level, 0);
  }
}
