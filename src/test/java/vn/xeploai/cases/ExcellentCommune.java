package vn.xeploai.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A commune whose committee merits HTXSNV. */
public final class ExcellentCommune {
  private ExcellentCommune() {}

  /**
   * Writes it as a folder.
   *
   * @param in the folder of its folder
   * @param head further lines of {@code dossier.yaml}
   * @param result of its second target, which is exceeded above 20
   * @param rulings rows of {@code rulings.csv}
   */
  public static void write(Path in, String name, String head, String result, String rulings)
      throws IOException {
    RuleCase first =
        RuleCase.all().stream()
            .filter(one -> one.file().equals("qd124/committee.cases.yaml"))
            .findFirst()
            .orElseThrow();
    Path into = in.resolve(name);
    Files.createDirectories(into);
    Files.writeString(
        into.resolve("dossier.yaml"),
        "commune: " + name + "\nyear: 2023\nillustrative: true\n" + head);
    for (Map.Entry<String, String> sheet : first.sheets().entrySet()) {
      Files.writeString(into.resolve(sheet.getKey()), sheet.getValue());
    }
    Files.writeString(into.resolve("results.csv"), "code,value\nb.1,11\nb.2," + result + "\n");
    Files.writeString(
        into.resolve("rulings.csv"),
        "subject,clause,ruling,decided_by,decided_on,reason\n" + rulings);
  }
}
