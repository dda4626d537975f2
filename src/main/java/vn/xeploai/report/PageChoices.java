package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Level;

/** What the page's rows can be filtered by. */
final class PageChoices {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  PageChoices(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The lists to choose from: by level or outcome, by owner, by group, kind or cell. */
  List<Map<String, Object>> selects() {
    return List.of(
        select("level", List.of(levels(), verdicts())),
        select("owner", List.of(sort("page.targets", owners()))),
        select(
            "group",
            List.of(
                sort("page.targets", groups()),
                sort("page.subjects", kinds()),
                sort("page.cell-members", cells()))));
  }

  private Map<String, Object> select(String name, List<Map<String, Object>> sorts) {
    return Map.of("id", "_" + name, "label", words.say("page." + name), "sorts", sorts);
  }

  private Map<String, Object> sort(String key, List<Map<String, Object>> choices) {
    return Map.of("sort", words.say(key), "choices", choices);
  }

  private Map<String, Object> levels() {
    List<Map<String, Object>> choices = new ArrayList<>();
    Stream.of(Level.HTXSNV, Level.HTTNV, Level.HTNV, Level.KHTNV, Level.NO_LEVEL, Level.NOT_RATED)
        .map(level -> choice(level.name(), words.level(Span.of(level))))
        .forEach(choices::add);
    choices.add(choice("OPEN", words.say("page.open-level")));
    return sort("page.subjects", choices);
  }

  private Map<String, Object> verdicts() {
    return sort(
        "page.targets",
        Stream.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED, Verdict.NOT_REPORTED)
            .map(verdict -> choice(verdict.name(), words.say("mark." + verdict)))
            .toList());
  }

  private List<Map<String, Object>> owners() {
    return overview.targets().values().stream()
        .flatMap(target -> target.owner().stream())
        .distinct()
        .sorted()
        .map(owner -> choice(owner, PageTargets.owner(overview, words, owner, members)))
        .toList();
  }

  private List<Map<String, Object>> groups() {
    return overview.groups().keySet().stream()
        .map(group -> choice(PageTargets.groupCode(group), words.say("table.group", group)))
        .toList();
  }

  private List<Map<String, Object>> kinds() {
    return Overview.KINDS.stream()
        .filter(kind -> !overview.ratings(kind).isEmpty())
        .map(kind -> choice(kind.name(), words.kind(kind)))
        .toList();
  }

  private List<Map<String, Object>> cells() {
    return overview.assessment().dossier().cells().stream()
        .sorted(Comparator.comparing(Cell::id))
        .map(cell -> choice("=" + cell.id(), cell.id() + " " + cell.name()))
        .toList();
  }

  private static Map<String, Object> choice(String value, String label) {
    return Map.of("choice", Lines.shown(value), "choiceLabel", Lines.shown(label));
  }
}
