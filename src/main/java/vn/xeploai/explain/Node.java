package vn.xeploai.explain;

import java.util.List;
import java.util.Optional;

/**
 * A step of a proof with what stands below it.
 *
 * @param step the step
 * @param branches one for each reason; one without a reason for a group of conditions
 * @param seen whether the step stands earlier in the tree already, with all that is below it
 * @param hidden how many steps right below it the depth asked for does not show
 */
public record Node(Step step, List<Branch> branches, boolean seen, int hidden) {
  /** Copies the list. */
  public Node {
    branches = List.copyOf(branches);
  }

  /**
   * One reason and its premises.
   *
   * @param reason the reason; none for a group of conditions
   * @param premises the steps it rests on
   */
  public record Branch(Optional<Reason> reason, List<Node> premises) {
    /** Copies the list. */
    public Branch {
      premises = List.copyOf(premises);
    }
  }
}
