package vn.xeploai.bench;

import java.math.BigDecimal;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target.Measure;

/**
 * {@code qd124} written by hand for speed, the limit the product is held against: levels and
 * outcomes of targets, and nothing that says why. Subjects are places in {@link
 * Dossier#subjects()}: members, cells, bodies, the committee.
 */
final class Lean {
  private static final BigDecimal NEW_EXEMPT_FROM = BigDecimal.valueOf(2023);

  final Columns columns;
  final Targets targets;
  final Levels levels;
  private final Bounds bounds;
  private final Dossier dossier;
  private final CollectiveRules rules;
  private final Places places;
  private final int firstCell;
  private final int firstBody;
  private final int committee;

  private Lean(Dossier dossier, Bounds bounds) {
    this.bounds = bounds;
    this.dossier = dossier;
    columns = new Columns(dossier);
    targets = new Targets(dossier);
    levels = new Levels(columns.subjects.size());
    rules = new CollectiveRules(columns, targets, levels, bounds);
    places = new Places(bounds, columns, levels);
    firstCell = dossier.members().size();
    firstBody = firstCell + dossier.cells().size();
    committee = columns.subjects.size() - 1;
  }

  /** Rates a dossier. */
  static Lean rate(Dossier dossier, Bounds bounds) {
    Lean lean = new Lean(dossier, bounds);
    lean.members();
    lean.cells();
    lean.bodies();
    lean.computedTargets();
    lean.committee();
    lean.targets.level(
        Measure.COMMITTEE_LEVEL, lean.levels.low[lean.committee], lean.levels.high[lean.committee]);
    lean.targets.sumLeaves();
    return lean;
  }

  private void members() {
    int year = dossier.commune().year();
    int[] rated = new int[firstCell];
    int count = 0;
    for (int i = 0; i < firstCell; i++) {
      if (!dossier.members().get(i).exemptIn(year, NEW_EXEMPT_FROM)) {
        MemberRules.choose(i, columns, levels, bounds);
        rated[count++] = i;
      }
    }
    places.rate(rated, count);
  }

  private void cells() {
    int count = firstBody - firstCell;
    Share[] completed = new Share[count];
    Share[] good = new Share[count];
    int[] group = new int[count];
    for (int i = 0; i < count; i++) {
      completed[i] = new Share();
      good[i] = new Share();
      group[i] = firstCell + i;
    }
    for (int i = 0; i < firstCell; i++) {
      if (levels.rated(i)) {
        int cell = columns.cell[i] - firstCell;
        completed[cell].add(levels, i, Level.HTNV);
        good[cell].add(levels, i, Level.HTTNV);
      }
    }
    for (int i = 0; i < count; i++) {
      rules.reporting(
          group[i],
          Math.min(
              completed[i].atLeast(bounds.membersCompleted()),
              good[i].atLeast(bounds.membersGood())));
    }
    places.rate(group, count);
  }

  private void bodies() {
    int[] organisations = new int[committee - firstBody];
    int count = 0;
    for (int i = firstBody; i < committee; i++) {
      SubjectKind kind = columns.subjects.get(i).kind();
      if (kind == SubjectKind.GOVERNMENT) {
        rules.answering(
            i,
            target -> !targets.computed[target] && !targets.all.get(target).group().equals("a"),
            bounds.governmentMet(),
            bounds.governmentExceeded(),
            Three.YES,
            Three.YES,
            Three.NO);
      } else {
        rules.reporting(i, Three.YES);
      }
      if (kind == SubjectKind.ORGANISATION) {
        organisations[count++] = i;
      }
      levels.keepMerit(i);
    }
    places.rate(organisations, count);
  }

  private Share share(int from, int to, Level least) {
    Share share = new Share();
    for (int i = from; i < to; i++) {
      if (levels.rated(i)) {
        share.add(levels, i, least);
      }
    }
    return share;
  }

  private void computedTargets() {
    targets.share(Measure.MEMBERS_GOOD_OR_BETTER, share(0, firstCell, Level.HTTNV));
    targets.share(Measure.CELLS_GOOD_OR_BETTER, share(firstCell, firstBody, Level.HTTNV));
    Share excellent = new Share();
    int members = 0;
    int eligible = 0;
    boolean whole = true;
    for (int i = firstBody; i < committee; i++) {
      Organisation body = dossier.organisations().get(i - firstBody);
      if (body.kind() == SubjectKind.GOVERNMENT) {
        targets.level(Measure.GOVERNMENT_LEVEL, levels.low[i], levels.high[i]);
        continue;
      }
      excellent.add(levels, i, Level.HTXSNV);
      if (body.kind() == SubjectKind.ORGANISATION) {
        whole &= body.members().isPresent() && body.eligible().isPresent();
        members += body.members().orElse(0);
        eligible += body.eligible().orElse(0);
      }
    }
    targets.share(Measure.ORGANISATIONS_EXCELLENT, excellent);
    targets.share(Measure.ATTRACTION, Share.of(members, whole ? eligible : 0));
    targets.sumLeaves();
  }

  private void committee() {
    int below = Three.YES;
    int disciplined = Three.NO;
    int corruption = Three.NO;
    Share itself = new Share();
    for (int i = firstCell; i < firstBody; i++) {
      below = Math.min(below, Three.not(columns.itselfNotAside[i]));
      disciplined = Math.max(disciplined, columns.itself[i]);
      corruption = Math.max(corruption, columns.corruption[i]);
      itself.add(columns.itself[i]);
    }
    rules.answering(
        committee,
        target -> !targets.own[target],
        bounds.committeeMet(),
        bounds.committeeExceeded(),
        Three.all(
            share(firstCell, firstBody, Level.HTNV).atLeast(bounds.cellsCompleted()),
            share(firstCell, firstBody, Level.HTTNV).atLeast(bounds.cellsGood()),
            goodBodies(),
            Three.not(disciplined)),
        below,
        Math.max(corruption, itself.above(bounds.subordinates())));
    levels.keepMerit(committee);
  }

  /** Government, front and organisations are all good enough; unknown of what is not listed. */
  private int goodBodies() {
    int good = Three.YES;
    for (SubjectKind kind :
        new SubjectKind[] {SubjectKind.GOVERNMENT, SubjectKind.FRONT, SubjectKind.ORGANISATION}) {
      Share share = new Share();
      for (int i = firstBody; i < committee; i++) {
        if (columns.subjects.get(i).kind() == kind) {
          share.add(levels, i, bounds.bodies());
        }
      }
      good = Math.min(good, share.atLeast(100));
    }
    return good;
  }
}
