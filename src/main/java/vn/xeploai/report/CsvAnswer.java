package vn.xeploai.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.xeploai.facts.Target;
import vn.xeploai.text.Messages;
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
   * The answer as text for programs: commas, line feeds.
   *
   * @param members whether members are named
   */
  public static String write(Assessment assessment, boolean members) {
    return write(assessment, members, new CsvWords(Optional.empty()));
  }

  /**
   * The answer for people who open it with a spreadsheet: headings and words of their language, a
   * byte order mark, and in Vietnamese semicolons between cells and commas before decimals.
   *
   * @param members whether members are named
   */
  public static String write(Assessment assessment, boolean members, Messages people) {
    return write(assessment, members, new CsvWords(Optional.of(people)));
  }

  private static String write(Assessment assessment, boolean members, CsvWords words) {
    Overview overview = Overview.of(assessment);
    StringWriter text = new StringWriter();
    Map<String, HumanLevels> given =
        HumanLevels.of(assessment).stream()
            .collect(Collectors.toMap(one -> one.computed().subject(), Function.identity()));
    text.write(words.mark());
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(words.separator())
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      csv.writeRecord(words.header(HEADER));
      csv.writeRecord(row(assessment, words));
      overview.targets().values().stream()
          .sorted(Comparator.comparing(Target::code, Codes.ORDER))
          .forEach(target -> csv.writeRecord(row(target, overview.judgement(target), words)));
      Overview.KINDS.stream()
          .flatMap(kind -> overview.ratings(kind).stream())
          .forEach(
              rating ->
                  csv.writeRecord(
                      row(
                          overview,
                          rating,
                          Optional.ofNullable(given.get(rating.subject())),
                          members,
                          words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The run itself: year, commune, rulebook, and whether the facts are made up. */
  private static List<String> row(Assessment assessment, CsvWords words) {
    Dossier.Commune commune = assessment.dossier().commune();
    return Stream.of(
            words.row("DOSSIER"),
            String.valueOf(commune.year()),
            commune.name(),
            "",
            "",
            "",
            "",
            "",
            words.illustrative(commune.illustrative()),
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

  private static List<String> row(Target target, Judgement judgement, CsvWords words) {
    return List.of(
        words.row(target.counted() ? "TARGET" : "LEAF"),
        safe(target.code()),
        safe(target.title()),
        words.verdict(judgement.verdict()),
        "",
        "",
        "",
        "",
        safe(words.figure(judgement.value())),
        words.figure(Demand.required(target.requirement()).orElse("")),
        safe(target.unitName()),
        safe(target.owner().orElse("")),
        safe(String.join("; ", judgement.missing())),
        "",
        "",
        "",
        "");
  }

  private static List<String> row(
      Overview overview,
      Rating rating,
      Optional<HumanLevels> given,
      boolean members,
      CsvWords words) {
    List<String> row =
        new ArrayList<>(
            List.of(
                words.kind(rating.kind()),
                safe(rating.subject()),
                safe(overview.name(rating.subject(), members)),
                rating.span().level().map(words::level).orElse(""),
                rating.merit().level().map(words::level).orElse(""),
                words.yes(rating.span().settled()),
                words.level(rating.span().lowest()),
                words.level(rating.span().highest()),
                "",
                "",
                "",
                "",
                safe(String.join("; ", rating.missingByTable()))));
    for (Stage stage : Stage.values()) {
      row.add(given.flatMap(one -> one.level(stage)).map(words::level).orElse(""));
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
