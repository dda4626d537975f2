package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs kept at the desk, verified, compared, and listed by year. */
class ProgramArchiveTest {
  private static final String DAY = "2023-12-31";

  @TempDir private Path folder = Path.of("");

  @Test
  void aRunIsKeptVerifiedAndFoundAltered() throws IOException {
    Path run = keep(Run.DOSSIER, "runs");
    Run verified = Run.of("verify", run.toString());
    assertEquals(0, verified.code(), verified.out());
    assertTrue(
        verified.out().contains("Xếp loại lại từ hồ sơ và bộ quy tắc đã lưu: giống từng byte"));
    byte[] bytes = Files.readAllBytes(run);
    bytes[bytes.length / 2] ^= 1;
    Path altered = Files.write(folder.resolve("altered.zip"), bytes);
    Run refused = Run.of("verify", altered.toString());
    assertEquals(5, refused.code(), refused.out());
    assertTrue(refused.out().contains("KHÔNG NGUYÊN VẸN"), refused.out());
    assertTrue(refused.out().contains(": Bị hỏng"), refused.out());
    assertEquals(5, Run.of("verify", folder.resolve("none.zip").toString()).code());
  }

  @Test
  void theSameRunHasTheSameNameAndLeavesOneFile() throws IOException {
    Path first = keep(Run.DOSSIER, "runs");
    byte[] before = Files.readAllBytes(first);
    String runs = folder.resolve("runs").toString();
    Run later = Run.of("rate", Run.DOSSIER, "--archive", runs, "--at", "2024-01-05");
    assertEquals(2, later.code(), later.err());
    assertTrue(later.err().contains(first.toString()), later.err());
    assertArrayEquals(before, Files.readAllBytes(first));
    assertEquals(
        0, Run.of("rate", Run.DOSSIER, "--archive", runs, "--at", "2024-01-05", "--force").code());
    assertEquals(List.of(first.getFileName().toString()), Copy.names(folder.resolve("runs")));
    Run compared = Run.of("compare", first.toString(), first.toString());
    assertTrue(compared.out().startsWith("Hồ sơ, bộ quy tắc và kết quả đều giống nhau."));
  }

  @Test
  void whatChangedFromOneRunToAnotherIsTold() throws JsonProcessingException {
    Path before = keep(Run.DOSSIER, "before");
    Copy changed =
        Copy.of(Run.DOSSIER, folder.resolve("changed"))
            .change("results.csv", "c.4,6312", "c.4,6480");
    Path after = keep(changed.path(), "after");
    JsonNode compared =
        new ObjectMapper()
            .readTree(
                Run.answer("compare", before.toString(), after.toString(), "--format", "json"));
    assertFalse(compared.path("same").asBoolean());
    assertEquals(
        "[{\"path\":\"c.4/outcome\",\"before\":\"MISSED\",\"after\":\"EXCEEDED\"},"
            + "{\"path\":\"c.4/value\",\"before\":\"6312\",\"after\":\"6480\"}]",
        compared.path("targets").toString());
    assertEquals(1, compared.path("facts").size(), compared.path("facts").toString());
    assertEquals(0, compared.path("files").size());
    String table = Run.answer("compare", before.toString(), after.toString());
    assertTrue(table.contains("SỐ LIỆU KHÁC (1)"), table);
  }

  @Test
  void aChangedRulebookIsToldWithItsNumbersAndVerifiedFromTheArchiveAlone() throws IOException {
    Path before = keep(Run.DOSSIER, "runs");
    Copy.of("rules/common", folder.resolve("common"));
    Copy rules =
        Copy.of("rules/qd124", folder.resolve("qd124"))
            .change("parameters.yaml", "members-good:\n  value: 80", "members-good:\n  value: 95");
    Run kept =
        Run.of(
            "rate",
            Run.DOSSIER,
            "--rulebook",
            rules.path(),
            "--at",
            "2024-01-02",
            "--archive",
            folder.resolve("runs").toString());
    assertEquals(0, kept.code(), kept.err());
    delete(folder.resolve("qd124"));
    delete(folder.resolve("common"));
    Path after =
        Copy.names(folder.resolve("runs")).stream()
            .map(name -> folder.resolve("runs").resolve(name))
            .filter(file -> !file.equals(before))
            .findFirst()
            .orElseThrow();
    assertEquals(0, Run.of("verify", after.toString()).code());
    String compared = Run.answer("compare", before.toString(), after.toString());
    assertTrue(compared.contains("cell.members-good: 80 → 95"), compared);
    assertTrue(compared.contains("parameters.yaml"), compared);
    String once = compared.replaceAll("\\s+", " ");
    assertTrue(once.contains("(CB04): HTTNV–HTXSNV → HTTNV, vì đảng viên HTTNV trở lên"), compared);
    assertEquals(2, once.split("\\(CB04\\): ", -1).length, compared);
    String history =
        Run.answer("history", folder.resolve("runs").toString()).replaceAll("\\s+", " ");
    assertTrue(history.contains("BỘ QUY TẮC ĐÃ ĐỔI"), history);
    assertTrue(history.contains("lần trước, không tính"), history);
  }

  @Test
  void nextYearsDossierTakesTheHistory() throws IOException {
    keep(Run.DOSSIER, "runs");
    Path history = folder.resolve("runs").resolve("x");
    Run wrong = Run.of("history", folder.resolve("runs").toString(), "--history-csv", "Xã khác");
    assertEquals(2, wrong.code());
    String csv =
        Run.answer(
            "history",
            folder.resolve("runs").toString(),
            "--history-csv",
            "Xã của nghị quyết (Đức Thọ, Hà Tĩnh)");
    assertTrue(csv.startsWith("subject,year,level\n"), csv);
    assertTrue(csv.contains("\nCB08,2023,HTNV\n"), "what people decided counts");
    assertTrue(csv.contains("\nUBND,2023,HTTNV\n"), "where nobody decided, what was computed");
    assertFalse(csv.contains("NOT_RATED"), csv);
    Copy next = Copy.of(Run.DOSSIER, folder.resolve("next"));
    Files.writeString(next.folder().resolve("history.csv"), csv);
    assertEquals(0, Run.of("check", next.path()).code());
    assertFalse(Files.exists(history));
  }

  @Test
  void aSignatureIsThatOfTheKeyAndOfTheseBytes() throws IOException {
    Run keys = Run.of("key", "--out", folder.resolve("a").toString());
    assertEquals(0, keys.code(), keys.err());
    Run.of("key", "--out", folder.resolve("b").toString());
    assertEquals(2, Run.of("key", "--out", folder.resolve("a").toString()).code());
    Run signed =
        Run.of(
            "rate",
            Run.DOSSIER,
            "--archive",
            folder.resolve("runs").toString(),
            "--at",
            DAY,
            "--sign",
            folder.resolve("a.key").toString());
    assertEquals(0, signed.code(), signed.err());
    Path run = zip("runs");
    assertEquals(0, verified(run, "a.pub"));
    assertEquals(5, verified(run, "b.pub"));
    assertEquals(2, verified(run, "a.key"));
    assertTrue(Run.of("verify", run.toString()).out().contains("chưa kiểm tra"));
    Path signature = folder.resolve("runs").resolve(run.getFileName() + ".sig");
    Files.writeString(signature, "AAAA\n");
    assertEquals(5, verified(run, "a.pub"));
    Files.delete(signature);
    assertEquals(5, verified(run, "a.pub"));
    assertEquals(0, Run.of("verify", run.toString()).code());
  }

  private int verified(Path run, String key) {
    return Run.of("verify", run.toString(), "--key", folder.resolve(key).toString()).code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--at 2023-12-31",
        "--sign x.key",
        "--archive DIR --at yesterday",
        "--archive DIR --at 2023-02-30",
        "--archive DIR --sign no-such.key"
      })
  void whatCannotBeKeptIsWrongUsageAndWritesNothing(String options) {
    List<String> arguments = new ArrayList<>(List.of("rate", Run.DOSSIER));
    arguments.addAll(
        List.of(options.replace("DIR", folder.resolve("none").toString()).split(" ", -1)));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void anotherLocaleTimeZoneNumberOfThreadsAndJdkGiveTheSameBytes()
      throws IOException, InterruptedException {
    Path run = keep(Run.DOSSIER, "runs");
    List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    javas.addAll(otherJdks());
    for (Path java : javas) {
      Process process =
          new ProcessBuilder(
                  java.resolve("bin/java").toString(),
                  "-Duser.language=tr",
                  "-Duser.country=TR",
                  "-Duser.timezone=America/St_Johns",
                  "-XX:ActiveProcessorCount=1",
                  "-Dfile.encoding=ISO-8859-1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "vn.xeploai.cli.Main",
                  "verify",
                  run.toString())
              .redirectErrorStream(true)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), java + "\n" + out);
      assertTrue(out.contains("giống từng byte"), java + "\n" + out);
    }
    Assumptions.assumeTrue(javas.size() > 1, "no second JDK on this machine");
  }

  /** Other JDKs that stand beside the one that runs the tests, newer than 17. */
  private static List<Path> otherJdks() {
    Path own = Path.of(System.getProperty("java.home"));
    try (Stream<Path> beside = Files.list(own.resolveSibling("."))) {
      return beside
          .filter(one -> one.getFileName().toString().matches(".*(21|25).*"))
          .filter(one -> Files.isExecutable(one.resolve("bin/java")))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Path keep(String dossier, String into) {
    Run run = Run.of("rate", dossier, "--archive", folder.resolve(into).toString(), "--at", DAY);
    assertEquals(0, run.code(), run.err());
    return zip(into);
  }

  private Path zip(String into) {
    return Copy.names(folder.resolve(into)).stream()
        .filter(name -> name.endsWith(".zip"))
        .map(name -> folder.resolve(into).resolve(name))
        .findFirst()
        .orElseThrow();
  }

  private static void delete(Path folder) {
    Copy.names(folder)
        .forEach(
            name -> {
              try {
                Files.delete(folder.resolve(name));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
