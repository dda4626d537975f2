package vn.xeploai.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.rulebook.Rulebooks;

/**
 * What a cold start is held against: reads a dossier as the product does, and the numbers of {@code
 * qd124}, rates by hand without rules, and prints a table. It prints less than the product: the
 * commune, each target with its outcome, and the level of each subject, members too, where the
 * product counts members. It does not print results and thresholds, why a subject is not rated
 * higher, which facts are open, the quota's line, what people decided otherwise, or what follows;
 * and it knows no options, no languages and no problems.
 */
public final class PlainTable {
  private static final String[] OUTCOMES = {"không đạt", "chưa báo cáo", "đạt", "vượt"};

  private PlainTable() {}

  /** Prints the table of the dossier in a folder. */
  public static void main(String[] arguments) {
    Reading reading = DossierReader.read(Path.of(arguments[0]));
    Dossier dossier = ((Reading.Accepted) reading).dossier();
    Lean lean = Lean.rate(dossier, Bounds.of(Rulebooks.named("qd124")));
    byte[] table = table(dossier, lean).getBytes(StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
    out.write(table, 0, table.length);
    out.flush();
  }

  private static String table(Dossier dossier, Lean lean) {
    StringBuilder table = new StringBuilder();
    table.append(dossier.commune().year()).append(' ').append(dossier.commune().name());
    table.append("\n\n");
    for (int i = 0; i < lean.targets.all.size(); i++) {
      Target target = lean.targets.all.get(i);
      row(table, target.code(), OUTCOMES[lean.targets.outcomes[i]], target.title());
    }
    table.append('\n');
    for (int i = 0; i < lean.columns.subjects.size(); i++) {
      Subject subject = lean.columns.subjects.get(i);
      row(table, subject.id(), span(lean.levels.low[i], lean.levels.high[i]), subject.name());
    }
    return table.toString();
  }

  private static String span(Level low, Level high) {
    return low == high ? low.name() : low + ".." + high;
  }

  private static void row(StringBuilder table, String first, String second, String third) {
    table.append("  ").append(first).append(" ".repeat(Math.max(1, 12 - first.length())));
    table.append(second).append(" ".repeat(Math.max(1, 16 - second.length())));
    table.append(third).append('\n');
  }
}
