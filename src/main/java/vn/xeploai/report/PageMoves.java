package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.AskedOtherwise;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.Scenario;
import vn.xeploai.whatif.WhatIf;

/** One scenario on a page: who moves and why, then the counts, then what moved nobody. */
final class PageMoves {
  private final WhatIf whatIf;
  private final Words words;
  private final WhatIfWords sentences;
  private final boolean members;

  PageMoves(WhatIf whatIf, Messages messages, boolean members) {
    this.whatIf = whatIf;
    this.words = new Words(messages);
    this.sentences = new WhatIfWords(whatIf, messages);
    this.members = members;
  }

  /** The scenario's part of the page. */
  Map<String, Object> view(Scenario scenario) {
    return Map.of(
        "scenario",
        Lines.shown(scenario.title()),
        "because",
        Lines.shown(scenario.reason()),
        "changes",
        whatIf.changes().stream().map(sentences::change).map(Lines::shown).toList(),
        "movedTitle",
        whatIf.moves().isEmpty()
            ? words.say("whatif.page.nobody")
            : words.say("whatif.page.moved", whatIf.moves().size()),
        "movers",
        whatIf.moves().stream().map(this::mover).toList(),
        "matrix",
        PageTable.of(words.say("whatif.page.matrix"), WhatIfMatrix.rows(whatIf.matrix(), words)),
        "someUnmoved",
        !whatIf.unmoved().isEmpty(),
        "unmoved",
        whatIf.unmoved().stream()
            .map(one -> sentences.changes(one.changes()) + ": " + sentences.unmoved(one))
            .map(Lines::shown)
            .toList(),
        "askedOtherwise",
        whatIf.asked().stream().map(this::asked).toList());
  }

  private Map<String, Object> mover(Move move) {
    return Map.of(
        "who",
        Lines.shown(move.subject()),
        "whoName",
        move.kind() == SubjectKind.MEMBER && !members ? "" : Lines.shown(move.name()),
        "whoKind",
        words.kind(move.kind()),
        "arrow",
        WhatIfAnswer.arrow(move),
        "direction",
        words.say("whatif.direction." + move.direction()),
        "spans",
        List.of(level(move.from()), level(move.to())),
        "type",
        words.say("whatif.type." + move.cause().type()),
        "cause",
        Lines.shown(sentences.cause(move.cause())),
        "by",
        whatIf.changes().size() == 1
            ? ""
            : Lines.shown(
                move.cause().changes().stream()
                    .map(sentences::change)
                    .collect(Collectors.joining(" + "))));
  }

  private Map<String, Object> level(Span span) {
    return Map.of("tone", PageSubjects.tone(span), "level", words.level(span));
  }

  private Map<String, Object> asked(AskedOtherwise asked) {
    List<String> asks = new ArrayList<>();
    ask(asks, "whatif.both-ask", asked.both());
    ask(asks, "whatif.dropped-ask", asked.dropped());
    ask(asks, "whatif.added-ask", asked.added());
    return Map.of("as", words.say("whatif.as." + asked.as()), "asks", asks);
  }

  private void ask(List<String> asks, String key, List<String> criteria) {
    if (!criteria.isEmpty()) {
      asks.add(Lines.shown(words.say(key, String.join(", ", criteria))));
    }
  }
}
