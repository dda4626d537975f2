package vn.xeploai.whatif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.oracle.Verdict;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * A dossier with one to three changes drawn from a seed, and what the second reading says of every
 * choice of them.
 */
final class SeededChanges {
  private static final List<String> RULEBOOKS = List.of("qd124", "qd132", "qd366");

  /** The numbers that hold most subjects where they are. */
  private static final Pattern MOVING =
      Pattern.compile("member|cell\\.|quota|on-time|completed|exceeded");

  final Rulebook rulebook;
  final Dossier dossier;
  final List<Change> changes;
  private final Map<List<Change>, Verdict> verdicts = new HashMap<>();

  SeededChanges(long seed) {
    String id = RULEBOOKS.get((int) (seed % RULEBOOKS.size()));
    this.rulebook = Rulebooks.named(id);
    this.dossier = FactEditor.canonical(RandomDossiers.of(seed / 3, id));
    this.changes = drawn(new Random(seed), 1 + (int) (seed % 3));
  }

  private List<Change> drawn(Random random, int count) {
    List<Change> drawn = new ArrayList<>();
    List<Parameter> parameters =
        rulebook.parameters().values().stream()
            .filter(one -> one.numeric() && one.unitName().equals("%"))
            .filter(one -> MOVING.matcher(one.name()).find())
            .toList();
    List<Lever> levers = levers();
    for (int i = 0; i < count; i++) {
      if (levers.isEmpty() || random.nextInt(10) < 7) {
        Parameter parameter = parameters.get(random.nextInt(parameters.size()));
        String value =
            List.of("0", "20.01", "30", "50", "66.7", "80", "100").get(random.nextInt(7));
        Change change = new Change.Setting(parameter.name(), value);
        if (drawn.stream().noneMatch(one -> one.text().startsWith(parameter.name() + "="))) {
          drawn.add(change);
        }
      } else {
        Change change = new Change.Fact(levers.get(random.nextInt(levers.size())).edit());
        if (drawn.stream().noneMatch(one -> one.text().equals(change.text()))) {
          drawn.add(change);
        }
      }
    }
    return drawn;
  }

  /** Whether any rule says the name of the parameter in any way. */
  static boolean isRead(Rulebook rulebook, Change.Setting change) {
    return rulebook.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".drl"))
        .anyMatch(
            file ->
                new String(file.getValue(), StandardCharsets.UTF_8)
                    .contains("\"" + change.parameter() + "\""));
  }

  private List<Lever> levers() {
    Levers all = new Levers(dossier, rulebook.parameters().values());
    List<Lever> levers = new ArrayList<>();
    dossier.subjects().forEach(subject -> levers.addAll(all.grades(subject.id())));
    dossier.targets().forEach(target -> levers.addAll(all.results(target.code())));
    return levers;
  }

  WhatIf answer() {
    return WhatIf.of(dossier, rulebook, changes);
  }

  /** What the second reading says with just these changes. */
  Verdict verdict(List<Change> some) {
    return verdicts.computeIfAbsent(
        some,
        set -> {
          Ground ground = Changes.apply(new Ground(dossier, rulebook), set);
          Map<String, String> numbers = new TreeMap<>();
          ground.rulebook().parameters().forEach((name, one) -> numbers.put(name, one.value()));
          numbers.keySet().retainAll(Oracle.defaults(rulebook.id()).keySet());
          return Oracle.rate(ground.dossier(), rulebook.id(), numbers);
        });
  }
}
