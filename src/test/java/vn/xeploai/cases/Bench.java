package vn.xeploai.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Where cases are tried: each is read from a folder as a clerk's dossier would be. */
public final class Bench {
  private static final Map<String, Rulebook> RULEBOOKS = new ConcurrentHashMap<>();
  private static final Map<RuleCase, Dossier> READ = new ConcurrentHashMap<>();

  private Bench() {}

  static Rulebook rulebook(String id) {
    return RULEBOOKS.computeIfAbsent(id, Rulebooks::named);
  }

  static Assessment rate(RuleCase given) {
    return rate(given, rulebook(given.rulebook()));
  }

  /** Rates the facts of a case by a rulebook. */
  public static Assessment rate(RuleCase given, Rulebook rulebook) {
    Dossier dossier = READ.computeIfAbsent(given, Bench::dossier);
    Rulebook changed = rulebook;
    for (Map.Entry<String, String> parameter : given.parameters().entrySet()) {
      changed = changed.with(parameter.getKey(), parameter.getValue());
    }
    return Rater.rate(dossier, "", changed, rivals(given.rivals()));
  }

  private static Optional<Rivals> rivals(Map<String, String> stated) {
    List<Merit> merits = new ArrayList<>();
    List<Rank> ranks = new ArrayList<>();
    stated.forEach(
        (name, text) -> {
          List<String> parts = List.of(text.split(" ", -1));
          Span merit = Span.of(Level.valueOf(parts.get(0)));
          merits.add(new Merit(name, SubjectKind.COMMITTEE, merit, false, List.of()));
          ranks.add(
              new Rank(
                  name,
                  SubjectKind.COMMITTEE,
                  parts.stream().skip(1).map(Bench::exactly).toList()));
        });
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rivals("Nhóm thử", merits, ranks, List.of()));
  }

  private static Rank.Key exactly(String fraction) {
    List<BigDecimal> parts =
        Stream.of(fraction.split("/", 2)).map(BigDecimal::new).collect(Collectors.toList());
    Fraction exact = new Fraction(parts.get(0), parts.size() == 1 ? BigDecimal.ONE : parts.get(1));
    return new Rank.Key(Optional.of(exact), Optional.of(exact));
  }

  /** What the rules made of a case, where it is not what the case states. */
  public static List<String> failures(RuleCase given, Assessment assessment) {
    List<String> failures = new ArrayList<>();
    given
        .level()
        .ifPresent(
            level -> {
              Rating rating = Objects.requireNonNull(assessment.ratings().get(given.subject()));
              differ(failures, "level", level, rating.span().toString());
              given
                  .merit()
                  .ifPresent(merit -> differ(failures, "merit", merit, rating.merit().toString()));
            });
    Map<String, String> found =
        assessment.findings(given.subject()).stream()
            .collect(Collectors.toMap(Finding::key, finding -> finding.outcome().name()));
    given
        .because()
        .forEach(
            (key, outcome) ->
                differ(failures, key, outcome, found.getOrDefault(key, "no finding")));
    given
        .targets()
        .forEach(
            (code, outcome) -> {
              Judgement judgement = Objects.requireNonNull(assessment.judgements().get(code));
              differ(failures, code, outcome, judgement.verdict().name());
            });
    Set<String> warned =
        assessment.warnings().stream()
            .map(warning -> warning.code().name())
            .collect(Collectors.toSet());
    given.warnings().stream()
        .filter(code -> !warned.contains(code))
        .forEach(code -> failures.add("no warning " + code));
    if (!given.recommended().isEmpty()) {
      differ(
          failures,
          "recommended",
          given.recommended().toString(),
          assessment.recommendations().stream()
              .map(one -> one.subject() + " " + one.kind() + " " + one.reason())
              .sorted()
              .toList()
              .toString());
    }
    Map<String, String> owners =
        assessment.owners().stream().collect(Collectors.toMap(OwnerTally::owner, Bench::sums));
    given
        .owners()
        .forEach(
            (owner, sums) -> differ(failures, owner, sums, owners.getOrDefault(owner, "no owner")));
    return failures;
  }

  private static String sums(OwnerTally owner) {
    int tasks = owner.done() + owner.partly() + owner.notDone() + owner.tasksNotReported();
    return "%d/%d %d/%d"
        .formatted(owner.met() + owner.exceeded(), owner.targets(), owner.done(), tasks);
  }

  /** The rules behind the conclusions of a run. */
  static Set<String> fired(Assessment assessment) {
    return assessment.drawn().values().stream()
        .flatMap(drawn -> drawn.why().stream())
        .map(Justification::rule)
        .collect(Collectors.toSet());
  }

  /** The assessments of the dossiers that ship, by one rulebook. */
  static Stream<Assessment> dossiers(String id) {
    return Stream.of(
            "facts/duc-tho-2023", "facts/published/dinh-ban-2022", "facts/published/duc-thuan-2012")
        .map(folder -> Rater.rate(accepted(Path.of(folder)), "", rulebook(id)));
  }

  /** The dossier of a folder that must be valid. */
  public static Dossier accepted(Path folder) {
    Reading reading = DossierReader.read(folder);
    if (reading instanceof Reading.Accepted accepted) {
      return accepted.dossier();
    }
    throw new IllegalArgumentException(folder + ": " + reading);
  }

  private static void differ(List<String> failures, String what, String stated, String found) {
    if (!stated.equals(found)) {
      failures.add(what + " is " + found + ", not " + stated);
    }
  }

  private static Dossier dossier(RuleCase given) {
    try {
      Path folder = Files.createTempDirectory("case");
      try {
        Files.writeString(
            folder.resolve("dossier.yaml"),
            "commune: Xã thử\nyear: 2023\nillustrative: true\nrulebook: "
                + given.rulebook()
                + "\n");
        for (Map.Entry<String, String> sheet : given.sheets().entrySet()) {
          Files.writeString(folder.resolve(sheet.getKey()), sheet.getValue());
        }
        return accepted(folder);
      } finally {
        try (Stream<Path> files = Files.list(folder)) {
          files.forEach(Bench::delete);
        }
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
