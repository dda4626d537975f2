package vn.xeploai.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Problem;
import vn.xeploai.dossier.Reading;
import vn.xeploai.rating.Rater;
import vn.xeploai.rating.RulesConflict;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;

/**
 * What came of rating the archived facts by the archived rules once more.
 *
 * @param same whether every answer has the archived bytes
 * @param differences the values that came out differently
 * @param problems why this product takes the archived facts no longer
 * @param faults why it could not rate them, and which answers differ
 */
public record Verification(
    boolean same, List<Difference> differences, List<Problem> problems, List<Fault> faults) {
  /** Copies the lists. */
  public Verification {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
  }

  /** Rates a run file again. */
  public static Verification of(RunFile run) {
    Reading reading = DossierReader.read(run.facts());
    if (reading instanceof Reading.Refused refused) {
      return failed(refused.problems(), Message.of("archive.facts-refused"));
    }
    var dossier = ((Reading.Accepted) reading).dossier();
    try {
      Rulebook rulebook = Rulebooks.ofFiles(run.within(RunFile.RULES));
      return compared(run, Rater.rate(dossier, DossierIdentity.sha256(dossier), rulebook));
    } catch (InvalidRulebook e) {
      return failed(
          List.of(), Message.of("archive.rules-refused", String.valueOf(e.problems().size())));
    } catch (RulesConflict e) {
      return failed(List.of(), new Message(e.key(), e.arguments()));
    }
  }

  private static Verification failed(List<Problem> problems, Message message) {
    return new Verification(false, List.of(), problems, List.of(new Fault("", message)));
  }

  private static Verification compared(RunFile run, Assessment now) {
    List<Fault> faults = new ArrayList<>();
    for (Map.Entry<String, String> answer : RunFile.answers(now).entrySet()) {
      if (!run.members().containsKey(answer.getKey())) {
        faults.add(new Fault(answer.getKey(), Message.of("archive.missing")));
      } else if (!run.text(answer.getKey()).equals(answer.getValue())) {
        faults.add(new Fault(answer.getKey(), Message.of("archive.other-answer")));
      }
    }
    List<Difference> differences =
        Difference.between(
            Flat.of(run.text(RunFile.ASSESSMENT)).values(),
            Flat.of(RunFile.answers(now).getOrDefault(RunFile.ASSESSMENT, "")).values());
    return new Verification(faults.isEmpty(), differences, List.of(), faults);
  }
}
