package vn.xeploai.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.xeploai.dossier.Problem;
import vn.xeploai.report.JsonText;

/** Problems of facts, told to other programs. */
final class ProblemsAnswer {
  private ProblemsAnswer() {}

  /** The contract's answer of {@code check}. */
  static String json(List<Problem> problems, Console console) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode told =
          all.addObject()
              .put("file", problem.file())
              .put("line", problem.line())
              .put("column", problem.column())
              .put("value", problem.value())
              .put("message", console.say(problem.message()))
              .put("hint", console.say(problem.hint()));
      if (!problem.cell().isEmpty()) {
        told.put("cell", problem.cell());
      }
    }
    return JsonText.of(answer);
  }
}
