package vn.xeploai.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Proof;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** What a question is about: a subject by its id, or any conclusion by its name. */
final class Asked {
  private Asked() {}

  /**
   * The rating of the subject with this id, or the conclusion with this name, such as a target's.
   */
  static Optional<Concluded> about(String name, Proof proof, Console console) {
    Optional<Concluded> found =
        proof
            .rating(name)
            .<Concluded>map(rating -> rating)
            .or(() -> proof.conclusion(name, Concluded.class))
            .or(() -> proof.conclusion("target:" + name, Concluded.class));
    if (found.isEmpty()) {
      tellUnknown(name, proof, console);
    }
    return found;
  }

  /** The rating of the subject with this id. */
  static Optional<Rating> subject(String id, Proof proof, Console console) {
    Optional<Rating> found = proof.rating(id);
    if (found.isEmpty()) {
      tellUnknown(id, proof, console);
    }
    return found;
  }

  private static void tellUnknown(String name, Proof proof, Console console) {
    List<String> known = new ArrayList<>(proof.assessment().ratings().keySet());
    proof.assessment().judgements().keySet().forEach(code -> known.add("target:" + code));
    String collectives =
        String.join(
            ", ",
            proof.assessment().ratings().values().stream()
                .filter(rating -> rating.kind() != SubjectKind.MEMBER)
                .sorted(Comparator.comparing(Rating::kind).reversed())
                .map(Rating::subject)
                .limit(40)
                .toList());
    console.problem(
        Closest.to(name, known)
            .map(closest -> Message.of("cli.subject.closest", name, closest, collectives))
            .orElseGet(() -> Message.of("cli.subject.unknown", name, collectives)));
  }
}
