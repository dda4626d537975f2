package vn.xeploai.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Target;
import vn.xeploai.text.OfficeFile;

/**
 * The answer of {@code rate} as one sheet: a row about the run, a row for every target, then one
 * for every subject. Headers and words are the contract's; members are unnamed unless names are
 * asked for.
 */
public final class CsvAnswer {
  private static final List<String> HEADER =
      List.of(
          "kind",
          "id",
          "name",
          "level",
          "merit",
          "settled",
          "lowest",
          "highest",
          "value",
          "required",
          "unit",
          "owner",
          "missing",
          "self",
          "appraisal",
          "vote",
          "decision");

  private CsvAnswer() {}

  /**
   * The answer as text: commas, line feeds.
   *
   * @param members whether members are named
   */
  public static String write(Assessment assessment, boolean members) {
    Overview overview = Overview.of(assessment);
    StringWriter text = new StringWriter();
    Map<String, HumanLevels> given =
        HumanLevels.of(assessment).stream()
            .collect(Collectors.toMap(one -> one.computed().subject(), Function.identity()));
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      csv.writeRecord(row(assessment));
      for (Target target : overview.targets().values()) {
        csv.writeRecord(row(target, overview.judgement(target)));
      }
      Overview.KINDS.stream()
          .flatMap(kind -> overview.ratings(kind).stream())
          .forEach(
              rating ->
                  csv.writeRecord(
                      row(
                          overview,
                          rating,
                          Optional.ofNullable(given.get(rating.subject())),
                          members)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The run itself: year, commune, rulebook, and whether the facts are made up. */
  private static List<String> row(Assessment assessment) {
    Dossier.Commune commune = assessment.dossier().commune();
    return Stream.of(
            "DOSSIER",
            String.valueOf(commune.year()),
            commune.name(),
            "",
            "",
            "",
            "",
            "",
            commune.illustrative() ? "illustrative" : "",
            "",
            "",
            rulebook(assessment),
            "",
            "",
            "",
            "",
            "")
        .map(CsvAnswer::safe)
        .toList();
  }

  /** The id; behind a sign for "not", in what it differs from the rulebook that ships under it. */
  private static String rulebook(Assessment assessment) {
    return assessment.departure().none()
        ? assessment.rulebook()
        : assessment.rulebook() + " ≠ " + assessment.departure().text();
  }

  private static List<String> row(Target target, Judgement judgement) {
    return List.of(
        target.counted() ? "TARGET" : "LEAF",
        safe(target.code()),
        safe(target.title()),
        judgement.verdict().name(),
        "",
        "",
        "",
        "",
        safe(judgement.value()),
        Demand.required(target.requirement()).orElse(""),
        safe(target.unitName()),
        safe(target.owner().orElse("")),
        safe(String.join("; ", judgement.missing())),
        "",
        "",
        "",
        "");
  }

  private static List<String> row(
      Overview overview, Rating rating, Optional<HumanLevels> given, boolean members) {
    List<String> row =
        new ArrayList<>(
            List.of(
                rating.kind().name(),
                safe(rating.subject()),
                safe(overview.name(rating.subject(), members)),
                rating.span().level().map(Level::name).orElse(""),
                rating.merit().level().map(Level::name).orElse(""),
                rating.span().settled() ? "yes" : "no",
                rating.span().lowest().name(),
                rating.span().highest().name(),
                "",
                "",
                "",
                "",
                safe(String.join("; ", rating.missingByTable()))));
    for (Stage stage : Stage.values()) {
      row.add(given.flatMap(one -> one.level(stage)).map(Level::name).orElse(""));
    }
    return row;
  }

  /** Rows as a sheet: commas, line feeds, nothing a spreadsheet would take for a formula. */
  static String sheet(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvAnswer::safe).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Text that a spreadsheet would take for a formula is kept text by an apostrophe before it. */
  private static String safe(String text) {
    String shown = Lines.shown(text);
    return OfficeFile.likeFormula(shown) ? "'" + shown : shown;
  }
}
