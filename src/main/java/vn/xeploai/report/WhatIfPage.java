package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Scenario;
import vn.xeploai.whatif.Sweep;
import vn.xeploai.whatif.WhatIf;

/** The answer of {@code what-if} as one page that needs nothing else, not even a script. */
public final class WhatIfPage {
  private static final String TEMPLATE = "page-what-if";

  private final Messages messages;
  private final Words words;
  private final Map<String, Object> view = new HashMap<>();

  private WhatIfPage(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  /**
   * The page of scenarios, several first side by side.
   *
   * @param asked the scenarios, at least one
   * @param answers their answers, in the same order
   * @param members whether members are named
   */
  public static String write(
      List<Scenario> asked, List<WhatIf> answers, Messages messages, boolean members) {
    WhatIfPage page = new WhatIfPage(messages);
    page.head(answers.get(0).before().dossier().commune());
    if (answers.size() > 1) {
      page.view.put(
          "sideBySide",
          PageTable.of(
              page.words.say("whatif.page.scenarios"),
              SideBySide.rows(asked, answers, page.words)));
    }
    List<Map<String, Object>> scenarios = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      scenarios.add(new PageMoves(answers.get(i), messages, members).view(asked.get(i)));
    }
    page.view.put("scenarios", scenarios);
    return Templates.fill(TEMPLATE, page.view);
  }

  /** The page of a sweep: of one number its chart, counts and cliffs; of two their grid. */
  public static String write(Sweep sweep, Messages messages) {
    WhatIfPage page = new WhatIfPage(messages);
    page.head(sweep.before().dossier().commune());
    page.view.put("sweep", page.sweep(sweep));
    return Templates.fill(TEMPLATE, page.view);
  }

  private void head(Dossier.Commune commune) {
    String style = Templates.text("page.css");
    view.put("language", messages.language().name().toLowerCase(Locale.ROOT));
    view.put("style", style);
    view.put("styleHash", Templates.hash(style));
    view.put("skip", words.say("page.skip"));
    view.put("commune", Lines.shown(commune.name()));
    view.put("heading", words.say("whatif.page.heading", commune.year()));
    view.put("illustrative", commune.illustrative() ? words.say("whatif.illustrative") : "");
    view.put("changesTitle", words.say("whatif.page.changes"));
    view.put("unmovedTitle", words.say("whatif.page.unmoved"));
    view.put("askedTitle", words.say("whatif.page.asked"));
    view.put("chartTitle", words.say("whatif.page.chart"));
  }

  private Map<String, Object> sweep(Sweep sweep) {
    SweepRows rows = new SweepRows(sweep, words);
    Map<String, Object> part = new HashMap<>();
    part.put("sweepTitle", Lines.shown(rows.title()));
    part.put("sweepChanges", sweep.changes().stream().map(Change::text).map(Lines::shown).toList());
    part.put("sweepChanged", !sweep.changes().isEmpty());
    if (sweep.ranges().size() == 2) {
      part.put("table", PageTable.of(rows.gridTitle(), rows.grid()));
      return part;
    }
    part.put("chart", SweepChart.svg(sweep, messages));
    part.put("table", PageTable.of(words.say("whatif.page.steps"), rows.steps()));
    part.put(
        "cliffsTitle",
        sweep.cliffs().isEmpty()
            ? words.say("sweep.no-cliffs")
            : words.say("whatif.page.cliffs", sweep.cliffs().size()));
    part.put(
        "cliffs",
        rows.cliffs().stream()
            .map(
                row ->
                    Map.of("cliffAt", Lines.shown(row.get(0)), "passages", Lines.shown(row.get(1))))
            .toList());
    return part;
  }
}
