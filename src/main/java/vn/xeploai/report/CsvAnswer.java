package vn.xeploai.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Target;

/**
 * The answer of {@code rate} as one sheet: a row for every target, then one for every subject.
 * Headers and words are the contract's; members are unnamed unless names are asked for.
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
          "missing");

  private CsvAnswer() {}

  /**
   * The answer as text: commas, line feeds.
   *
   * @param members whether members are named
   */
  public static String write(Assessment assessment, boolean members) {
    Overview overview = Overview.of(assessment);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (Target target : overview.targets().values()) {
        csv.writeRecord(row(target, overview.judgement(target)));
      }
      Overview.KINDS.stream()
          .flatMap(kind -> overview.ratings(kind).stream())
          .forEach(rating -> csv.writeRecord(row(overview, rating, members)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
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
        judgement.value(),
        Demand.required(target.requirement()).orElse(""),
        safe(target.unitName()),
        safe(target.owner().orElse("")),
        String.join(" ", judgement.missing()));
  }

  private static List<String> row(Overview overview, Rating rating, boolean members) {
    return List.of(
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
        safe(String.join(" ", rating.missing())));
  }

  /** Text that a spreadsheet would take for a formula is kept text by an apostrophe before it. */
  private static String safe(String text) {
    String shown = Lines.shown(text);
    return !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
