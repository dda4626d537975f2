package vn.xeploai.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.FactRows;
import vn.xeploai.dossier.Reading;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.report.RunMove;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * Two runs side by side.
 *
 * @param heads commune, year, rulebook, product, time
 * @param facts the cells that differ, by file, row and column
 * @param files the files of the rulebooks that differ, with their hashes
 * @param parameters the numbers that differ
 * @param rules the rules that only one has, or whose clause, standing or title differs
 * @param levels the ratings that differ: level, merit, and between what
 * @param targets the targets that came out differently
 * @param findings the criteria that came out differently
 * @param moves who is rated differently, each once, and by which criteria
 */
public record RunComparison(
    List<Difference> heads,
    List<Difference> facts,
    List<Difference> files,
    List<Difference> parameters,
    List<Difference> rules,
    List<Difference> levels,
    List<Difference> targets,
    List<Difference> findings,
    List<RunMove> moves) {

  /** What changed from one run to another. */
  public static RunComparison of(RunFile before, RunFile after) {
    return new RunComparison(
        Difference.between(head(before), head(after)),
        Difference.between(facts(before), facts(after)),
        Difference.between(files(before), files(after)),
        Difference.between(parameters(before), parameters(after)),
        Difference.between(rules(before), rules(after)),
        Difference.between(
            answers(before, "ratings/", List.of("level", "merit", "lowest", "highest")),
            answers(after, "ratings/", List.of("level", "merit", "lowest", "highest"))),
        Difference.between(
            answers(before, "targets/items/", List.of("outcome", "value")),
            answers(after, "targets/items/", List.of("outcome", "value"))),
        Difference.between(
            answers(before, "findings/", List.of("outcome")),
            answers(after, "findings/", List.of("outcome"))),
        RunMoves.of(
            Flat.of(before.text(RunFile.ASSESSMENT)),
            Flat.of(after.text(RunFile.ASSESSMENT)),
            rulebook(after).map(Rulebook::rules).orElseGet(TreeMap::new)));
  }

  /** Whether facts, rules and answers are all the same. */
  public boolean same() {
    return List.of(facts, files, parameters, rules, levels, targets, findings).stream()
        .allMatch(List::isEmpty);
  }

  private static SortedMap<String, String> head(RunFile run) {
    RunManifest manifest = run.manifest();
    return new TreeMap<>(
        Map.of(
            "commune", manifest.commune(),
            "year", String.valueOf(manifest.year()),
            "dossier", manifest.dossierSha256(),
            "rulebook", manifest.rulebook(),
            "rulebook-sha256", manifest.rulebookSha256(),
            "product", manifest.product().version(),
            "engine", manifest.product().engine(),
            "at", manifest.at().toString()));
  }

  private static SortedMap<String, String> facts(RunFile run) {
    return DossierReader.read(run.facts()) instanceof Reading.Accepted accepted
        ? FactRows.of(accepted.dossier())
        : run.facts();
  }

  private static SortedMap<String, String> files(RunFile run) {
    SortedMap<String, String> hashes = new TreeMap<>();
    run.within(RunFile.RULES).forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
    return hashes;
  }

  private static SortedMap<String, String> parameters(RunFile run) {
    SortedMap<String, String> values = new TreeMap<>();
    rulebook(run)
        .ifPresent(book -> book.parameters().forEach((name, one) -> values.put(name, one.value())));
    return values;
  }

  private static SortedMap<String, String> rules(RunFile run) {
    SortedMap<String, String> texts = new TreeMap<>();
    rulebook(run).ifPresent(book -> book.rules().forEach((id, rule) -> texts.put(id, text(rule))));
    return texts;
  }

  private static String text(Rule rule) {
    return rule.title() + " · " + rule.clause() + " · " + rule.standing();
  }

  private static Optional<Rulebook> rulebook(RunFile run) {
    try {
      return Optional.of(Rulebooks.ofFiles(run.within(RunFile.RULES)));
    } catch (InvalidRulebook e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, String> answers(RunFile run, String under, List<String> keys) {
    SortedMap<String, String> values = new TreeMap<>();
    Flat.of(run.text(RunFile.ASSESSMENT))
        .values()
        .forEach(
            (path, value) -> {
              String key = path.substring(path.lastIndexOf('/') + 1);
              if (path.startsWith(under) && keys.contains(key)) {
                values.put(path.substring(under.length()), value);
              }
            });
    return values;
  }
}
