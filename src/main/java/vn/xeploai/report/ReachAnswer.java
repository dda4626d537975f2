package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.facts.Level;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Reach;
import vn.xeploai.whatif.Reserve;

/** The answer of {@code reach}. */
public final class ReachAnswer {
  private final Reach reach;
  private final Words words;
  private final Lines lines = new Lines();

  private ReachAnswer(Reach reach, Messages messages) {
    this.reach = reach;
    this.words = new Words(messages);
  }

  /** The answer for people at a terminal. */
  public static String table(Reach reach, Messages messages) {
    return new ReachAnswer(reach, messages).table();
  }

  /** The answer for other programs. */
  public static String json(Reach reach) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("subject", reach.rating().subject()).put("level", reach.rating().span().toString());
    json.put("target", reach.level().name());
    ArrayNode ways = json.putArray("ways");
    ArrayNode blocking = json.putArray("blocking");
    if (reach.answer() instanceof Reach.Already) {
      json.put("answer", "ALREADY").put("proved", true);
    } else if (reach.answer() instanceof Reach.Ways found) {
      json.put("answer", "REACHABLE").put("proved", true).put("stopped", found.stopped());
      found.ways().forEach(way -> way(ways.addArray(), way));
    } else if (reach.answer() instanceof Reach.Never never) {
      json.put("answer", "NOT_BY_FACTS").put("proved", true);
      keys(blocking, never.blocking());
    } else if (reach.answer() instanceof Reach.NotFound open) {
      json.put("answer", "NOT_FOUND")
          .put("proved", !open.stopped())
          .put("stopped", open.stopped())
          .put("noWayUpTo", open.proved());
      keys(blocking, open.open());
    }
    ArrayNode reserves = json.putArray("margin");
    for (Reserve reserve : reach.reserves()) {
      reserves
          .addObject()
          .put("criterion", reserve.finding().key())
          .put("actual", WhatIfWords.actual(reserve.finding()))
          .put("required", reserve.finding().condition().requiredText())
          .put("spare", reserve.distance().spare())
          .put("measure", reserve.distance().measure().name());
    }
    return JsonText.of(json);
  }

  private static void way(ArrayNode json, Reach.Way way) {
    for (Reach.Turned turned : way.changes()) {
      json.addObject()
          .put("fact", turned.change().edit().address())
          .put("from", turned.now())
          .put("to", turned.change().edit().value());
    }
  }

  private static void keys(ArrayNode json, List<Finding> findings) {
    findings.forEach(finding -> json.add(finding.key()));
  }

  private String table() {
    String subject = reach.rating().subject();
    lines.wrapped(
        words.say("reach.title", subject, words.level(reach.rating().span()), reach.level()), 2);
    lines.blank();
    if (reach.answer() instanceof Reach.Already) {
      lines.wrapped(words.say("reach.already", reach.level()), 2);
    } else if (reach.answer() instanceof Reach.Ways found) {
      ways(found);
    } else if (reach.answer() instanceof Reach.Never never) {
      lines.wrapped(words.say("reach.never"), 2);
      findings(never.blocking());
    } else if (reach.answer() instanceof Reach.NotFound open) {
      lines.wrapped(notFound(open), 2);
      findings(open.open());
    }
    lines.blank();
    margin();
    return lines.text();
  }

  private String notFound(Reach.NotFound open) {
    if (!open.stopped()) {
      return words.say("reach.more", open.proved());
    }
    return open.proved() == 0
        ? words.say("reach.stopped")
        : words.say("reach.stopped-after", open.proved());
  }

  private void ways(Reach.Ways found) {
    int facts = found.ways().get(0).changes().size();
    lines.wrapped(
        words.say(
            found.stopped() ? "reach.ways-stopped" : "reach.ways", facts, found.ways().size()),
        2);
    for (Reach.Way way : found.ways()) {
      lines.wrapped(
          "  • "
              + way.changes().stream()
                  .map(
                      turned ->
                          words.say(
                              "whatif.change.fact",
                              turned.change().edit().address(),
                              turned.now().isEmpty() ? "–" : words.cell(turned.now()),
                              words.cell(turned.change().edit().value())))
                  .collect(Collectors.joining("; ")),
          4);
    }
    lines.wrapped(words.say("reach.applied"), 2);
  }

  private void findings(List<Finding> findings) {
    for (Finding finding : findings) {
      lines.wrapped(
          "  • "
              + words.say(
                  finding.level() == Level.KHTNV ? "reach.case" : "reach.criterion",
                  finding.key(),
                  words.value(WhatIfWords.actual(finding)),
                  words.value(finding.condition().requiredText())),
          4);
    }
  }

  private void margin() {
    if (reach.reserves().isEmpty()) {
      return;
    }
    lines.wrapped(words.say("reach.margin", words.level(reach.rating().merit())), 2);
    lines.table(
        reach.reserves().stream()
            .map(
                reserve ->
                    List.of(
                        reserve.finding().key(),
                        words.value(WhatIfWords.actual(reserve.finding())),
                        words.value(reserve.finding().condition().requiredText()),
                        words.say(
                            "reach.spare." + reserve.distance().measure(),
                            words.range(words.numbers(reserve.distance().spare())))))
            .toList());
  }
}
