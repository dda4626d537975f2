package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.explain.Node.Branch;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Truth;

/**
 * Proofs as trees. What stands behind several conclusions is written out where it is met first, and
 * named elsewhere: written out each time, the proof of a candidate would hold his whole group once
 * for every rival.
 */
public final class Tree {
  private final Proof proof;
  private final int depth;
  private final Set<String> written = new HashSet<>();

  private Tree(Proof proof, int depth) {
    this.proof = proof;
    this.depth = depth;
  }

  /**
   * The tree from a conclusion down to the reported facts.
   *
   * @param depth how many steps below the conclusion are shown, from 0
   */
  public static Node of(Proof proof, Concluded root, int depth) {
    return new Tree(proof, depth).node(root, 0);
  }

  /** The trees of several conclusions; what stands behind two of them is written out once. */
  public static List<Node> of(Proof proof, List<? extends Concluded> roots) {
    Tree tree = new Tree(proof, Integer.MAX_VALUE);
    return roots.stream().map(root -> tree.node(root, 0)).toList();
  }

  private Node node(Object thing, int at) {
    if (thing instanceof Reported fact) {
      return new Node(Steps.of(fact), List.of(), false, 0);
    }
    Concluded conclusion = (Concluded) thing;
    Step step = Steps.of(conclusion);
    if (written.contains(step.id())) {
      return new Node(step, List.of(), true, 0);
    }
    List<Reason> reasons = proof.reasons(conclusion);
    if (at >= depth) {
      int hidden = reasons.stream().mapToInt(reason -> reason.premises().size()).sum();
      return new Node(step, bare(reasons), false, hidden);
    }
    written.add(step.id());
    return new Node(
        step,
        reasons.stream().map(reason -> branch(conclusion, reason, at + 1)).toList(),
        false,
        0);
  }

  /** The reasons alone: rule, clause and numbers are told at any depth. */
  private static List<Branch> bare(List<Reason> reasons) {
    return reasons.stream().map(reason -> new Branch(Optional.of(reason), List.of())).toList();
  }

  private Branch branch(Concluded conclusion, Reason reason, int at) {
    List<Node> premises = new ArrayList<>();
    List<Finding> findings = reason.premises(Finding.class);
    boolean grouped = conclusion instanceof Merit;
    for (Object premise : reason.premises()) {
      if (!grouped || !(premise instanceof Finding)) {
        premises.add(node(premise, at));
      }
    }
    if (grouped) {
      for (Level level : Level.OFFICIAL) {
        List<Finding> ofLevel =
            findings.stream()
                .filter(finding -> finding.level() == level)
                .sorted(java.util.Comparator.comparing(Finding::criterion))
                .toList();
        if (!ofLevel.isEmpty()) {
          premises.add(group(ofLevel, level == Level.KHTNV, at));
        }
      }
    }
    return new Branch(Optional.of(reason), premises);
  }

  private Node group(List<Finding> findings, boolean any, int at) {
    Step step = Steps.group(findings.get(0), any, outcome(findings, any));
    if (at >= depth) {
      return new Node(step, List.of(), false, findings.size());
    }
    return new Node(
        step,
        List.of(
            new Branch(
                Optional.empty(),
                findings.stream().map(finding -> node(finding, at + 1)).toList())),
        false,
        0);
  }

  /** Whether the conditions of a level hold together: all of them, or of the cases one. */
  static Outcome outcome(List<Finding> findings, boolean any) {
    Truth together = Truth.of(!any);
    for (Finding finding : findings) {
      together = any ? together.or(holds(finding, true)) : together.and(holds(finding, false));
    }
    return Outcome.of(together);
  }

  private static Truth holds(Finding finding, boolean asCase) {
    return switch (finding.outcome()) {
      case MET -> Truth.YES;
      case NOT_MET -> Truth.NO;
      case UNKNOWN -> Truth.UNKNOWN;
      case NOT_APPLICABLE, WAIVED -> Truth.of(!asCase);
    };
  }
}
