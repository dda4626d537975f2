package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.Tree;
import vn.xeploai.text.Messages;

/**
 * The whole proof of a run for other programs, to be kept: every conclusion and every fact behind a
 * rating, a target's outcome or a recommendation once, one on each line, sorted by id; premises are
 * named by their ids.
 */
public final class ProofAnswer {
  private ProofAnswer() {}

  /** The proof as text. */
  public static String write(Proof proof, Messages messages) {
    StepWords steps = new StepWords(Overview.of(proof.assessment()), new Words(messages));
    List<Concluded> roots = new ArrayList<>(proof.assessment().ratings().values());
    roots.addAll(proof.assessment().judgements().values());
    roots.addAll(proof.assessment().recommendations());
    SortedMap<String, String> lines = new TreeMap<>();
    ProofJson json = new ProofJson(steps);
    Tree.of(proof, roots).forEach(root -> collect(root, json, lines));
    return "{\"nodes\":[\n" + String.join(",\n", lines.values()) + "\n]}\n";
  }

  private static void collect(Node node, ProofJson json, SortedMap<String, String> lines) {
    if (!node.seen()) {
      lines.put(node.step().id(), JsonText.line(json.flat(node)).strip());
    }
    node.branches()
        .forEach(branch -> branch.premises().forEach(below -> collect(below, json, lines)));
  }
}
