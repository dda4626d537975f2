package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Cliff;
import vn.xeploai.whatif.Step;
import vn.xeploai.whatif.Sweep;
import vn.xeploai.whatif.SweepRange;
import vn.xeploai.whatif.WhatIf;

/** A sweep as a picture: for each kind that moves a panel, in it a line for each level. */
public final class SweepChart {
  private static final String CHART = "sweep";
  private static final int WIDTH = 640;
  private static final int LEFT = 60;
  private static final int TOP = 70;
  private static final int PANEL = 170;
  private static final int GAP = 60;
  private static final int LABELS = 10;

  private final Sweep sweep;
  private final Words words;
  private final SweepRange range;

  private SweepChart(Sweep sweep, Messages messages) {
    this.sweep = sweep;
    this.words = new Words(messages);
    this.range = sweep.ranges().get(0);
  }

  /** The picture as SVG, without scripts, fonts or anything from elsewhere. */
  public static String svg(Sweep sweep, Messages messages) {
    return Templates.fill(CHART, new SweepChart(sweep, messages).picture());
  }

  private Map<String, Object> picture() {
    List<Map<String, Object>> panels = new ArrayList<>();
    for (SubjectKind kind : sweep.moving()) {
      panels.add(panel(kind, TOP + panels.size() * (PANEL + GAP)));
    }
    return Map.of(
        "desc",
        sweep.cliffs().isEmpty() ? words.say("sweep.no-cliffs") : words.say("sweep.desc", cliffs()),
        "width",
        LEFT + WIDTH + 170,
        "height",
        TOP + Math.max(1, panels.size()) * (PANEL + GAP),
        "title",
        new SweepRows(sweep, words).title(),
        "commune",
        Lines.shown(sweep.before().dossier().commune().name()),
        "nobody",
        panels.isEmpty() ? List.of(words.say("sweep.no-cliffs")) : List.of(),
        "panelWidth",
        WIDTH,
        "panelHeight",
        PANEL,
        "panels",
        panels);
  }

  private String cliffs() {
    return sweep.cliffs().stream()
        .map(
            cliff -> words.say("sweep.side." + cliff.side(), words.numbers(SweepRows.value(cliff))))
        .collect(Collectors.joining(", "));
  }

  private Map<String, Object> panel(SubjectKind kind, int top) {
    int most =
        sweep.steps().stream()
            .flatMap(step -> sweep.counts(step, kind::equals).values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    sweep.steps().forEach(step -> spans.addAll(sweep.counts(step, kind::equals).keySet()));
    List<Map<String, Object>> curves = new ArrayList<>();
    for (Span span : spans) {
      curves.add(
          Map.of(
              "points",
              points(kind, span, top, most),
              "colour",
              colour(span),
              "dash",
              dash(span),
              "label",
              words.level(span),
              "keyY",
              top + 12 + curves.size() * 16,
              "keyX",
              LEFT + WIDTH + 10,
              "keyEnd",
              LEFT + WIDTH + 34));
    }
    return Map.of(
        "name",
        words.kind(kind),
        "x",
        LEFT,
        "y",
        top,
        "nameY",
        top - 8,
        "most",
        most,
        "bottom",
        top + PANEL,
        "curves",
        curves,
        "cliffs",
        cliffs(kind, top),
        "ticks",
        ticks(top));
  }

  private String points(SubjectKind kind, Span span, int top, int most) {
    List<String> points = new ArrayList<>();
    String before = "";
    for (Step step : sweep.steps()) {
      String x = x(step.values().get(0));
      String y = y(sweep.counts(step, kind::equals).getOrDefault(span, 0), top, most);
      if (!before.isEmpty() && !before.equals(y)) {
        points.add(x + "," + before);
      }
      points.add(x + "," + y);
      before = y;
    }
    return String.join(" ", points);
  }

  private List<Map<String, Object>> cliffs(SubjectKind kind, int top) {
    List<Map<String, Object>> cliffs = new ArrayList<>();
    for (Cliff cliff : sweep.cliffs()) {
      boolean concerns =
          cliff.passages().stream()
              .anyMatch(
                  one ->
                      Objects.requireNonNull(sweep.before().ratings().get(one.subject())).kind()
                          == kind);
      if (concerns) {
        cliffs.add(
            Map.of(
                "x",
                x(cliff.at().rounded(6, RoundingMode.HALF_UP)),
                "top",
                top,
                "bottom",
                top + PANEL,
                "label",
                words.say("sweep.side." + cliff.side(), words.numbers(SweepRows.value(cliff)))));
      }
    }
    return cliffs;
  }

  private List<Map<String, Object>> ticks(int top) {
    List<BigDecimal> values = range.values();
    int every = (values.size() + LABELS - 1) / LABELS;
    List<Map<String, Object>> ticks = new ArrayList<>();
    for (int i = 0; i < values.size(); i += every) {
      ticks.add(
          Map.of(
              "x", x(values.get(i)),
              "y", top + PANEL + 16,
              "top", top + PANEL,
              "bottom", top + PANEL + 4,
              "label", number(values.get(i))));
    }
    return ticks;
  }

  private String x(BigDecimal value) {
    BigDecimal whole = range.to().subtract(range.from());
    BigDecimal part =
        whole.signum() == 0
            ? BigDecimal.ZERO
            : value
                .subtract(range.from())
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(whole, 2, RoundingMode.HALF_UP);
    return Quantity.plain(part.add(BigDecimal.valueOf(LEFT)));
  }

  private static String y(int count, int top, int most) {
    BigDecimal up =
        BigDecimal.valueOf((long) count * (PANEL - 12))
            .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP);
    return Quantity.plain(BigDecimal.valueOf(top + (long) PANEL).subtract(up));
  }

  private String number(BigDecimal number) {
    return words.numbers(Quantity.plain(number));
  }

  /** What tells the lines apart where there is no colour. */
  private static String dash(Span span) {
    Level level = span.settled() ? span.lowest() : Level.NO_LEVEL;
    return switch (level) {
      case HTXSNV -> "none";
      case HTTNV -> "14 3";
      case HTNV -> "8 3 2 3";
      case KHTNV -> "2 2";
      case NO_LEVEL, NOT_RATED -> "5 4";
    };
  }

  private static String colour(Span span) {
    Level level = span.settled() ? span.lowest() : Level.NO_LEVEL;
    return switch (level) {
      case HTXSNV -> "#1b7837";
      case HTTNV -> "#2166ac";
      case HTNV -> "#b35806";
      case KHTNV -> "#b2182b";
      case NO_LEVEL, NOT_RATED -> "#666666";
    };
  }
}
