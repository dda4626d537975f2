package vn.xeploai.conclusions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Target.Measure;

/**
 * What the outcome of a target rests on: reported results, or ratings of the same dossier. A target
 * with a leaf that is computed from ratings is computed from them too.
 *
 * @param code the target's code
 * @param group the target's group
 * @param counted whether it is a counted target, not a leaf
 * @param key whether it is a key target
 * @param basic whether it is one of the five basic targets
 * @param computed whether it is computed from ratings
 * @param own whether it is about the committee's own rating
 */
public record Basis(
    String code,
    String group,
    boolean counted,
    boolean key,
    boolean basic,
    boolean computed,
    boolean own)
    implements Concluded {
  @Override
  public String handle() {
    return "basis:" + code;
  }

  /** The basis of a target with these leaves. */
  public static Basis of(Target target, List<Target> leaves) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    target.measure().ifPresent(measures::add);
    leaves.forEach(leaf -> leaf.measure().ifPresent(measures::add));
    return new Basis(
        target.code(),
        target.group(),
        target.counted(),
        target.key(),
        target.basic(),
        !measures.isEmpty(),
        measures.contains(Measure.COMMITTEE_LEVEL));
  }
}
