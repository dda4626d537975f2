package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.dossier.Sha256;

/** No command writes over what it reads, or over anything else unless it is told to. */
class OutputTest {
  @TempDir private Path folder = Path.of("");

  private String dossier = "";
  private String run = "";
  private String rules = "";
  private String scenario = "";

  @BeforeEach
  void inputs() throws IOException {
    dossier = Copy.small(folder.resolve("dossier"), 2023).path();
    assertEquals(0, Run.of("rate", dossier, "--archive", folder.resolve("runs").toString()).code());
    try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
      run = runs.findFirst().orElseThrow().toString();
    }
    Files.createDirectory(folder.resolve("nowhere"));
    Files.createDirectory(folder.resolve("rules"));
    rules = folder.resolve("rules").toString();
    Files.writeString(Path.of(rules, "a.drl"), "package rules\n");
    scenario = folder.resolve("scenario.yaml").toString();
    Files.writeString(Path.of(scenario), "changes:\n  - set: quota.percent=10\n");
  }

  /** Every command that writes a file, with the inputs it reads. */
  private Map<List<String>, List<String>> commands() {
    Map<List<String>, List<String>> all = new LinkedHashMap<>();
    all.put(List.of("rate", dossier), List.of(dossier));
    all.put(List.of("check", dossier), List.of(dossier));
    all.put(List.of("why", dossier, "committee"), List.of(dossier));
    all.put(List.of("why-not", dossier, "committee", "HTTNV"), List.of(dossier));
    all.put(List.of("reach", dossier, "committee", "HTTNV"), List.of(dossier));
    all.put(
        List.of("what-if", dossier, "--set", "quota.percent=10", "--rules", rules),
        List.of(dossier, rules));
    all.put(List.of("what-if", dossier, "--scenario", scenario), List.of(dossier, scenario));
    all.put(List.of("rate", dossier, "--rulebook", rules), List.of(dossier, rules));
    all.put(List.of("template", "--from", dossier), List.of(dossier));
    all.put(List.of("forms", dossier), List.of(dossier));
    all.put(List.of("compare", run, run), List.of(run));
    all.put(List.of("verify", run), List.of(run));
    all.put(List.of("history", folder.resolve("runs").toString()), List.of(run));
    return all;
  }

  @Test
  void noCommandWritesOverWhatItReads() throws Exception {
    SortedMap<String, String> before = bytes();
    for (Map.Entry<List<String>, List<String>> one : commands().entrySet()) {
      for (String input : one.getValue()) {
        for (Path out : over(Path.of(input))) {
          for (List<String> force : List.of(List.<String>of(), List.of("--force"))) {
            if (one.getKey().get(0).equals("forms") && !force.isEmpty()) {
              continue;
            }
            List<String> arguments = new ArrayList<>(one.getKey());
            arguments.addAll(List.of("--out", out.toString()));
            arguments.addAll(force);
            Run told = Run.of(arguments.toArray(String[]::new));
            assertEquals(2, told.code(), arguments + "\n" + told.err());
            assertTrue(told.err().contains(out.toString()), told.err());
            assertEquals(before, bytes(), arguments.toString());
          }
        }
      }
    }
  }

  /** The input itself, by a detour and through links; of a folder a file in it and a new one. */
  private List<Path> over(Path input) throws IOException {
    List<Path> all = new ArrayList<>();
    Path file = Files.isDirectory(input) ? input.resolve("targets.csv") : input;
    all.add(file);
    all.add(folder.resolve("nowhere/..").resolve(folder.relativize(file)));
    if (Files.isDirectory(input)) {
      all.add(input.resolve("discipline.csv"));
      all.add(input.resolve("new/answer"));
      Path link = folder.resolve("link-to-" + input.getFileName());
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, input);
      }
      all.add(link.resolve("answer"));
    } else {
      Path link = folder.resolve("link-to-" + input.getFileName());
      Path hard = folder.resolve("hard-to-" + input.getFileName());
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, input);
        Files.createLink(hard, input);
      }
      all.add(link);
      all.add(hard);
    }
    return all;
  }

  private SortedMap<String, String> bytes() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().contains("-to-")) {
          all.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
      }
    }
    return all;
  }

  @Test
  void anotherFileGivesWayOnlyWhenForced() throws IOException {
    Path there = folder.resolve("answer.json");
    Files.writeString(there, "mine");
    String[] command = {"rate", dossier, "--out", there.toString()};
    Run refused = Run.of(command);
    assertEquals(
        Run.failed(
            2,
            "Đã có "
                + there
                + " nên không ghi đè; hãy đặt tên khác, hoặc thêm --force để thay tệp đó."),
        refused);
    assertEquals("mine", Files.readString(there));
    assertEquals(0, Run.of("rate", dossier, "--out", there.toString(), "--force").code());
    assertTrue(Files.readString(there).startsWith("{"));
  }

  @Test
  void anArchivedRunGivesWayOnlyWhenForced() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(run));
    String runs = folder.resolve("runs").toString();
    assertEquals(2, Run.of("rate", dossier, "--archive", runs).code());
    assertArrayEquals(before, Files.readAllBytes(Path.of(run)));
    assertEquals(0, Run.of("rate", dossier, "--archive", runs, "--force").code());
  }

  @Test
  void answersOfManyAreNotWrittenAmongThem() {
    Path all = folder.resolve("all");
    Copy.small(all.resolve("one"), 2023);
    Run told = Run.of("rate", all.toString(), "--out", all.resolve("out").toString());
    assertEquals(2, told.code(), told.err());
    assertEquals(List.of("one"), Copy.names(all));
  }

  @Test
  void aDeviceIsNoFile() {
    assertEquals(2, Run.of("rate", dossier, "--out", "/dev/null").code());
    assertEquals(2, Run.of("rate", dossier, "--out", "/dev/null", "--force").code());
  }

  @ParameterizedTest
  @CsvSource({
    "json, {",
    "html, <!DOCTYPE",
    "csv, kind",
    "txt, XẾP LOẠI",
    "JSON, {",
  })
  void theEndingSaysTheFormat(String ending, String beginning) throws IOException {
    Path out = folder.resolve("answer." + ending);
    assertEquals(0, Run.of("rate", dossier, "--out", out.toString()).code());
    String text = Files.readString(out);
    assertTrue(text.startsWith(beginning), text.substring(0, 40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer.xls", "answer.pdf", "answer.jsn"})
  void anUnknownEndingIsRefused(String name) {
    Path out = folder.resolve(name);
    Run told = Run.of("rate", dossier, "--out", out.toString());
    assertEquals(2, told.code());
    assertTrue(told.err().contains(".xlsx"), told.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void anEndingThatContradictsTheFormatIsRefused() {
    String out = folder.resolve("answer.html").toString();
    assertEquals(2, Run.of("rate", dossier, "--format", "json", "--out", out).code());
    assertEquals(0, Run.of("rate", dossier, "--format", "html", "--out", out).code());
  }
}
