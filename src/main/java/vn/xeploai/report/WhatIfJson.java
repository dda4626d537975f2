package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.whatif.AskedOtherwise;
import vn.xeploai.whatif.Cause;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.Shift;
import vn.xeploai.whatif.Unmoved;
import vn.xeploai.whatif.WhatIf;

/** The answer of {@code what-if} as JSON, as {@code contract.md} describes it. */
final class WhatIfJson {
  private final WhatIf whatIf;
  private final WhatIfWords words;

  WhatIfJson(WhatIf whatIf, WhatIfWords words) {
    this.whatIf = whatIf;
    this.words = words;
  }

  ObjectNode answer() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = answer.putArray("changes");
    whatIf.changes().forEach(change -> change(changes.addObject(), change));
    rulebook(answer.putObject("before"), whatIf.before());
    rulebook(answer.putObject("after"), whatIf.after());
    ObjectNode matrix = answer.putObject("matrix");
    whatIf
        .matrix()
        .forEach(
            (from, row) -> {
              ObjectNode to = matrix.putObject(from.toString());
              row.forEach((level, count) -> to.put(level.toString(), count));
            });
    ArrayNode moved = answer.putArray("moved");
    whatIf.moves().forEach(move -> move(moved.addObject(), move));
    ArrayNode unmoved = answer.putArray("unmoved");
    whatIf.unmoved().forEach(one -> unmoved(unmoved.addObject(), one));
    ArrayNode criteria = answer.putArray("criteria");
    whatIf.asked().forEach(one -> asked(criteria.addObject(), one));
    answer.putArray("steps");
    return answer;
  }

  private void change(ObjectNode json, Change change) {
    json.put("change", change.text()).put("kind", WhatIfWords.kind(change));
    json.put("text", words.change(change));
  }

  private static void rulebook(ObjectNode json, Assessment assessment) {
    json.put("rulebook", assessment.rulebook()).put("sha256", assessment.rulebookSha256());
    DepartureWords.write(json, assessment.departure());
    ObjectNode levels = json.putObject("levels");
    WhatIfWords.counts(assessment).forEach((level, count) -> levels.put(level.toString(), count));
  }

  private void move(ObjectNode json, Move move) {
    json.put("subject", move.subject()).put("kind", move.kind().name()).put("name", move.name());
    json.put("from", move.from().toString()).put("to", move.to().toString());
    json.put("direction", move.direction().name());
    cause(json.putObject("cause"), move.cause());
  }

  private void cause(ObjectNode json, Cause cause) {
    json.put("type", WhatIfWords.type(cause));
    json.put("change", WhatIfWords.together(cause.changes()));
    ArrayNode changes = json.putArray("changes");
    cause.changes().forEach(change -> changes.add(change.text()));
    shift(json, cause.shift());
    json.put("through", cause.through().isEmpty() ? null : String.join(", ", cause.through()));
    json.put("text", words.cause(cause));
    ArrayNode others = json.putArray("others");
    cause.others().forEach(shift -> shift(others.addObject(), Optional.of(shift)));
  }

  private static void shift(ObjectNode json, Optional<Shift> shift) {
    Optional<Finding> before = shift.flatMap(Shift::before);
    Optional<Finding> after = shift.flatMap(Shift::after);
    json.put("criterion", shift.map(one -> one.any().key()).orElse(null));
    json.put("actual", text(after.or(() -> before).map(WhatIfWords::actual)));
    json.put("actualBefore", text(before.map(WhatIfWords::actual)));
    json.put("requiredBefore", text(before.map(one -> one.condition().requiredText())));
    json.put("requiredAfter", text(after.map(one -> one.condition().requiredText())));
    json.put("outcomeBefore", text(before.map(one -> one.outcome().name())));
    json.put("outcomeAfter", text(after.map(one -> one.outcome().name())));
  }

  private static @org.jspecify.annotations.Nullable String text(Optional<String> text) {
    return text.orElse(null);
  }

  private void unmoved(ObjectNode json, Unmoved unmoved) {
    json.put("change", WhatIfWords.together(unmoved.changes()));
    json.put("why", words.unmoved(unmoved)).put("reason", unmoved.reason().name());
  }

  private static void asked(ObjectNode json, AskedOtherwise asked) {
    json.put("as", asked.as());
    texts(json.putArray("both"), asked.both());
    texts(json.putArray("dropped"), asked.dropped());
    texts(json.putArray("added"), asked.added());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
