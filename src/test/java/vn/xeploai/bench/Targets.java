package vn.xeploai.bench;

import java.math.BigDecimal;
import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Target.Measure;
import vn.xeploai.facts.Value;

/** The outcomes of the targets, by place in the dossier's list. */
final class Targets {
  static final byte MISSED = 0;
  static final byte NOT_REPORTED = 1;
  static final byte MET = 2;
  static final byte EXCEEDED = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  final List<Target> all;
  final byte[] outcomes;
  final boolean[] computed;
  final boolean[] own;

  Targets(Dossier dossier) {
    all = dossier.targets();
    outcomes = new byte[all.size()];
    computed = new boolean[all.size()];
    own = new boolean[all.size()];
    List<Result> results = dossier.results();
    int next = 0;
    int parent = 0;
    for (int i = 0; i < all.size(); i++) {
      Target target = all.get(i);
      parent = target.counted() ? i : parent;
      outcomes[i] = NOT_REPORTED;
      boolean about = target.measure().isPresent();
      computed[i] |= about;
      computed[parent] |= about;
      own[i] |= target.measures(Measure.COMMITTEE_LEVEL);
      own[parent] |= own[i];
      while (next < results.size() && results.get(next).code().compareTo(target.code()) < 0) {
        next++;
      }
      for (; next < results.size() && results.get(next).code().equals(target.code()); next++) {
        // results come by date, the last one counts
        Result result = results.get(next);
        outcomes[i] =
            target.isByResults() && result.value().isPresent()
                ? reported(target, result.value().get())
                : NOT_REPORTED;
      }
    }
    sumLeaves();
  }

  /** Sets what targets computed from ratings come to; parents follow with {@link #sumLeaves}. */
  void share(Measure measure, Share share) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).measures(measure)) {
        outcomes[i] =
            share.of() == 0
                ? NOT_REPORTED
                : between(
                    percent(i, share.low(), share.of()), percent(i, share.high(), share.of()));
      }
    }
  }

  void level(Measure measure, Level low, Level high) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).measures(measure)) {
        AtLevel asked = (AtLevel) all.get(i).requirement();
        outcomes[i] = between(level(asked, low), level(asked, high));
      }
    }
  }

  void sumLeaves() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isByLeaves()) {
        outcomes[i] = ofLeaves(i);
      }
    }
  }

  private byte ofLeaves(int parent) {
    int least = EXCEEDED;
    boolean exceedable = false;
    boolean allExceeded = true;
    for (int i = parent + 1; i < all.size() && !all.get(i).counted(); i++) {
      least = outcomes[i] == MISSED ? MISSED : Math.min(least, outcomes[i]);
      if (exceedable(all.get(i)) || outcomes[i] == EXCEEDED) {
        exceedable = true;
        allExceeded &= outcomes[i] == EXCEEDED;
      }
    }
    if (least <= NOT_REPORTED) {
      return (byte) least;
    }
    return exceedable && allExceeded ? EXCEEDED : MET;
  }

  private static byte between(byte low, byte high) {
    return low == high ? low : NOT_REPORTED;
  }

  private byte percent(int at, int count, int of) {
    return bound(all.get(at), BigDecimal.valueOf(count * 100L), BigDecimal.valueOf(of));
  }

  private static byte reported(Target target, Value value) {
    if (value instanceof Value.Amount amount) {
      return bound(target, amount.number(), BigDecimal.ONE);
    }
    if (value instanceof Value.Reached reached) {
      return level((AtLevel) target.requirement(), reached.level());
    }
    return ((Value.Held) value).held() ? MET : MISSED;
  }

  private static byte level(AtLevel asked, Level reached) {
    if (!reached.atLeast(asked.threshold())) {
      return MISSED;
    }
    return asked.exceeds().isPresent() && reached.atLeast(asked.exceeds().get()) ? EXCEEDED : MET;
  }

  private static byte bound(Target target, BigDecimal number, BigDecimal of) {
    Bound bound = (Bound) target.requirement();
    int side = number.compareTo(bound.threshold().multiply(of));
    boolean met =
        switch (bound.comparison()) {
          case AT_LEAST -> side >= 0;
          case MORE_THAN -> side > 0;
          case AT_MOST -> side <= 0;
          case LESS_THAN -> side < 0;
        };
    if (!met) {
      return MISSED;
    }
    if (!exceedable(target)) {
      return percentOfAll(target, bound) && side > 0 ? EXCEEDED : MET;
    }
    int beyond = number.compareTo(bound.exceeds().orElse(bound.threshold()).multiply(of));
    boolean upward =
        bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.MORE_THAN;
    return (upward ? beyond > 0 : beyond < 0) ? EXCEEDED : MET;
  }

  private static boolean exceedable(Target target) {
    Requirement requirement = target.requirement();
    if (requirement instanceof AtLevel level) {
      return level.exceeds().isPresent();
    }
    if (!(requirement instanceof Bound bound)) {
      return false;
    }
    if (bound.exceeds().isPresent()) {
      return true;
    }
    boolean atLeast = bound.comparison() == Comparison.AT_LEAST;
    return !allOf(bound)
        && !percentOfAll(target, bound)
        && (atLeast || bound.comparison() == Comparison.AT_MOST);
  }

  private static boolean allOf(Bound bound) {
    return bound.of().isPresent() && bound.of().get().compareTo(bound.threshold()) == 0;
  }

  private static boolean percentOfAll(Target target, Bound bound) {
    return bound.comparison() == Comparison.AT_LEAST
        && !allOf(bound)
        && target.unitName().startsWith("%")
        && bound.threshold().compareTo(HUNDRED) == 0;
  }
}
