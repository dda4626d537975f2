package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same changes asked of many dossiers in one run. */
class ProgramManyMovesTest {
  private static final String SET = "cell.members-good=95";

  @TempDir private static Path folder = Path.of("");
  private static String in = "";

  @BeforeAll
  static void communes() {
    in = folder.resolve("in").toString();
    assertEquals(0, Run.of("generate", "--communes", "3", "--seed", "3", "--out", in).code());
  }

  /** Also where nobody moves, which levels alone tell: 80 is what it is. */
  @ParameterizedTest
  @CsvSource({
    "--set,cell.members-good=95,true",
    "--set,cell.members-good=80,false",
    "--set,committee.bodies-level=HTNV,false",
    "--rulebook,qd132,true",
    "--without,qd124.member.HTXSNV.exceeded,false"
  })
  void everyCommuneMovesAsItDoesAlone(String option, String change, boolean moves)
      throws IOException {
    JsonNode all = json("what-if", in, option, change, "--format", "json");
    assertEquals(3, all.path("rated").intValue());
    List<String> together = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (JsonNode commune : all.path("communes")) {
      String name = commune.path("dossier").textValue();
      add(together, name, commune);
      JsonNode one =
          json("what-if", Path.of(in, name).toString(), option, change, "--format", "json");
      add(alone, name, one);
      assertEquals(
          one.path("changes").findValuesAsText("text"),
          List.of(commune.path("changes").path(0).textValue()),
          name);
      assertEquals(one.path("matrix"), commune.path("matrix"), name);
    }
    assertEquals(moves, !alone.isEmpty(), "moved: " + alone);
    assertEquals(alone, together);
  }

  @Test
  void theTableCountsWhatTheSheetNames() throws IOException {
    List<String> rows = Run.answer("what-if", in, "--set", SET, "--format", "csv").lines().toList();
    String table = Run.answer("what-if", in, "--set", SET);
    assertTrue(table.contains("\nĐỔI MỨC: " + (rows.size() - 1) + ", ở "), table);
    assertTrue(table.contains("• cell.members-good: 80 % → 95 %"), table);
    JsonNode all = json("what-if", in, "--set", SET, "--format", "json");
    int moved = 0;
    for (JsonNode commune : all.path("communes")) {
      moved += commune.path("moved").size();
    }
    assertEquals(rows.size() - 1, moved);
  }

  @Test
  void aDossierThatIsNotReadableDoesNotStopTheOthers() throws IOException {
    Path some = folder.resolve("some");
    new Communes(some).add("xa-1", "5", "");
    Files.createDirectories(some.resolve("xa-2"));
    Files.writeString(some.resolve("xa-2/dossier.yaml"), "commune: X\n");
    Run run = Run.of("what-if", some.toString(), "--set", SET, "--lang", "en");
    assertEquals(3, run.code());
    assertTrue(run.out().startsWith("WHAT IF · 1 communes · no answer of 1\n"), run.out());
    assertTrue(
        run.err().startsWith("Not rated: xa-2; problems: 3, the first at dossier.yaml: "),
        run.err());
  }

  @Test
  void aChangeThatFitsNoneIsToldOfOnce() {
    Run run = Run.of("what-if", in, "--set", "cell.nothing=1", "--lang", "en");
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err().startsWith("Not rated: xa-00001, xa-00002, xa-00003; problems: 1, the first: "),
        run.err());
  }

  /** Of one reason twenty dossiers are named, and how many more there are. */
  @ParameterizedTest
  @CsvSource({"20,xa-30; problems: 3", "21,xa-30 and 1 more; problems: 3"})
  void onlyTheSameProblemIsToldOfOnce(int alike, String last) throws IOException {
    Path some = folder.resolve("several" + alike);
    for (int number = 10; number <= 10 + alike; number++) {
      Path one = some.resolve("xa-" + number);
      Files.createDirectories(one);
      String year = number == 12 ? "" : "year: 20x3\n";
      Files.writeString(one.resolve("dossier.yaml"), "commune: X\n" + year);
    }
    List<String> told =
        Run.of("what-if", some.toString(), "--set", SET, "--lang", "en").err().lines().toList();
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("Not rated: xa-10, xa-11, xa-13, "), told.get(0));
    assertTrue(told.get(0).contains(last), told.get(0));
    assertTrue(told.get(1).startsWith("Not rated: xa-12; "), told.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format html",
        "--format svg --sweep quota.percent=0..20:5",
        "--sweep quota.percent=0..20:5"
      })
  void whatOnlyOneDossierHasIsRefused(String options) {
    String[] asked = ("what-if " + in + " --set " + SET + " " + options).split(" ");
    assertEquals(
        Run.failed(
            2,
            "Với nhiều hồ sơ chỉ hỏi một nhóm thay đổi, không kèm --sweep, và trả lời dạng table,"
                + " json hoặc csv."),
        Run.of(asked));
  }

  private static void add(List<String> moves, String name, JsonNode answer) {
    for (JsonNode move : answer.path("moved")) {
      moves.add(
          "%s %s %s %s %s"
              .formatted(
                  name,
                  move.path("subject").textValue(),
                  move.path("from").textValue(),
                  move.path("to").textValue(),
                  move.at("/cause/text").textValue()));
    }
  }

  private static JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(Run.answer(arguments));
  }
}
