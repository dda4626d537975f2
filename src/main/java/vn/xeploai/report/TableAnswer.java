package vn.xeploai.report;

import vn.xeploai.conclusions.Assessment;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Messages;

/** The answer of {@code rate} for people at a terminal, at most 100 columns wide. */
public final class TableAnswer {
  private TableAnswer() {}

  /**
   * The answer as text.
   *
   * @param members whether members are listed by name; personal data is shown only on request
   */
  public static String write(Assessment assessment, Messages messages, boolean members) {
    Overview overview = Overview.of(assessment);
    Words words = new Words(messages);
    Lines lines = new Lines();
    head(overview, words, lines);
    new TargetSection(overview, words, lines).write();
    new RatingSection(overview, words, lines, members).write();
    new ReasonSection(overview, words, lines).write();
    new LevelSection(overview, words, lines, members).write();
    new ConsequenceSection(overview, words, lines, new Warnings(overview, messages), members)
        .write();
    return lines.text();
  }

  private static void head(Overview overview, Words words, Lines lines) {
    Dossier.Commune commune = overview.assessment().dossier().commune();
    lines.wrapped(words.say("table.title", commune.year(), commune.name()), 2);
    overview.provenance(words).forEach(line -> lines.wrapped(line, 2));
  }
}
