package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many dossiers in one run. */
class ProgramManyTest {
  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write() {
    in = folder.resolve("in");
    out = folder.resolve("out");
    new Communes(in)
        .add("b/xa-2", "4", "province: Tỉnh một\ndistrict: Huyện hai\n")
        .add("a/xa-1", "5", "province: Tỉnh một\ndistrict: Huyện một\n")
        .add("xa-3", "5", "province: Tỉnh hai\n");
  }

  @Test
  void everyRatingIsThatOfTheDossierAlone() throws IOException {
    Run run = rate(in, "--format", "json");
    assertEquals(0, run.code(), run.err());
    List<String> alone = new ArrayList<>();
    for (String name : List.of("a/xa-1", "b/xa-2", "xa-3")) {
      String json = Run.answer("rate", in.resolve(name).toString(), "--format", "json");
      assertEquals(json, Files.readString(out.resolve("answers/" + name + ".json")));
      for (JsonNode one : new ObjectMapper().readTree(json).path("ratings")) {
        alone.add(
            name
                + " "
                + one.path("subject").asText()
                + " "
                + one.path("level").asText("")
                + " "
                + one.path("lowest").asText()
                + ".."
                + one.path("highest").asText());
      }
    }
    assertEquals(
        alone,
        rows("ratings").stream()
            .map(
                row ->
                    "%s %s %s %s..%s"
                        .formatted(
                            row.getField("dossier"),
                            row.getField("subject"),
                            row.getField("level"),
                            row.getField("lowest"),
                            row.getField("highest")))
            .toList());
  }

  @Test
  void districtsAndProvincesAreSummedUp() throws IOException {
    rate(in);
    assertEquals(
        List.of(
            "district/Tỉnh hai//1/1",
            "district/Tỉnh một/Huyện hai/1/0",
            "district/Tỉnh một/Huyện một/1/1",
            "province/Tỉnh hai//1/1",
            "province/Tỉnh một//2/1",
            "all///3/2"),
        rows("summary").stream()
            .map(
                row ->
                    String.join(
                        "/",
                        row.getField("of"),
                        row.getField("province"),
                        row.getField("district"),
                        row.getField("communes"),
                        row.getField("targets_met")))
            .toList());
  }

  @Test
  void aZipATarAndAnyNumberOfThreadsGiveTheSameBytes() {
    rate(in, "--threads", "1");
    var expected = Communes.texts(out);
    assertEquals(
        List.of("communes.csv", "hindrances.csv", "ratings.csv", "refused.csv", "summary.csv"),
        List.copyOf(expected.keySet()));
    Communes all = new Communes(in);
    Path zip = all.zip(folder.resolve("all.zip"));
    Path tar = all.tar(folder.resolve("all.tar.gz"));
    for (Path from : List.of(in, zip, tar)) {
      Path other = folder.resolve("out-" + from.getFileName());
      Run run = Run.of("rate", from.toString(), "--out", other.toString(), "--threads", "3");
      assertEquals(0, run.code(), run.err());
      assertEquals(expected, Communes.texts(other), from.toString());
    }
  }

  @Test
  void oneBadDossierIsToldOfAndDoesNotStopTheOthers() throws IOException {
    new Communes(in).add("xa-0", "five", "");
    Run run = rate(in);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("xa-0") && run.err().contains("results.csv:2"), run.err());
    assertEquals(3, rows("communes").size());
    assertEquals(
        List.of("xa-0 results.csv 2 value"),
        rows("refused").stream()
            .map(
                row ->
                    String.join(
                        " ",
                        row.getField("dossier"),
                        row.getField("file"),
                        row.getField("place"),
                        row.getField("column")))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier.yaml", "targets.csv", "results.csv"})
  void aDossierThatLacksAFileIsToldOfHoweverItIsPacked(String file) throws IOException {
    Files.delete(in.resolve("xa-3").resolve(file));
    Communes all = new Communes(in);
    List<Path> packed =
        List.of(in, all.zip(folder.resolve("all.zip")), all.tar(folder.resolve("all.tar.gz")));
    for (Path from : packed) {
      Path other = folder.resolve("out-" + from.getFileName());
      Run run = Run.of("rate", from.toString(), "--out", other.toString());
      assertEquals(3, run.code(), run.err());
      String refused = Files.readString(other.resolve("refused.csv"));
      assertTrue(refused.contains("\nxa-3," + file + ","), refused);
      assertEquals(3, Files.readAllLines(other.resolve("communes.csv")).size());
    }
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    new Communes(elsewhere).add("xa-9", "5", "");
    Files.createSymbolicLink(in.resolve("link"), elsewhere.resolve("xa-9"));
    Run run = rate(in);
    assertEquals(0, run.code(), run.err());
    assertEquals(3, rows("communes").size());
  }

  @Test
  void aFolderThatHasNoFileOfADossierIsPassedOver() throws IOException {
    Files.createDirectories(in.resolve("notes"));
    Files.writeString(in.resolve("notes/members.csv"), "not ours");
    Run run = rate(in);
    assertEquals(0, run.code(), run.err());
    assertEquals(3, rows("communes").size());
  }

  @Test
  void linesOfJsonHoldTheSameRows() throws IOException {
    rate(in);
    int rows = rows("ratings").size();
    Path other = folder.resolve("lines");
    Run.of("rate", in.toString(), "--out", other.toString(), "--tables", "jsonl");
    List<String> lines = Files.readAllLines(other.resolve("ratings.jsonl"));
    assertEquals(rows, lines.size());
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertEquals("a/xa-1", first.path("dossier").asText());
    assertTrue(first.path("settled").isBoolean());
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine.txt"), "mine");
    Run run = rate(in);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(out.toString()), run.err());
    assertEquals(List.of("mine.txt"), List.copyOf(Communes.texts(out).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--archive=x", "--fail-below=HTNV"})
  void whatIsForOneDossierIsNotTaken(String option) {
    Run run = rate(in, option);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--out"), run.err());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--tables=csv", "--threads=2", "--resume"})
  void whatIsForManyIsNotTakenForOne(String option) {
    Run run = Run.of("rate", Run.DOSSIER, option);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--threads"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "-1"})
  void threadsHaveALimit(String threads) {
    Run run = rate(in, "--threads=" + threads);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(threads), run.err());
  }

  @Test
  void anArchiveWithoutDossiersIsNoSuccess() {
    Run run = rate(Path.of("src/test/resources/cases/zip-without-dossiers/none.zip"));
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("none.zip"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aFolderThatIsNotThereIsCalledSo() {
    Run run = rate(folder.resolve("nosuchdir"), "--threads", "2");
    assertEquals(3, run.code(), run.err());
    assertFalse(run.err().contains("--threads"), run.err());
  }

  /** Its files stand at the top: it is rated as the folder they are of would be. */
  @Test
  void aZipOfOneDossierIsThatDossier() {
    Path one = Copy.small(folder.resolve("one"), 2023).folder();
    Path zip = new Communes(one).zip(folder.resolve("one.zip"));
    String[] command = {"rate", one.toString(), "--format", "json"};
    String answer = Run.answer(command);
    command[1] = zip.toString();
    assertEquals(answer, Run.answer(command));
  }

  private Run rate(Path from, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("rate", from.toString(), "--out", out.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private List<NamedCsvRecord> rows(String table) throws IOException {
    return Sheet.rows(Files.readString(out.resolve(table + ".csv")));
  }
}
