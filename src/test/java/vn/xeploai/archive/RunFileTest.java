package vn.xeploai.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebooks;

/** A run file is whole or says which member is not; rated again it gives the same bytes. */
class RunFileTest {
  private static final RunFile RUN = Kept.run(RandomDossiers.of(3));

  @Test
  void whatIsWrittenIsReadAndRatesToTheSameBytes() {
    for (long seed = 0; seed < 20; seed++) {
      RunFile run = Kept.run(RandomDossiers.of(seed));
      RunReading.Whole whole =
          assertInstanceOf(RunReading.Whole.class, RunReader.read(RunWriter.write(run)));
      assertEquals(run.manifest(), whole.run().manifest());
      assertEquals(run.members().keySet(), whole.run().members().keySet());
      assertEquals(
          new Verification(true, List.of(), List.of(), List.of()),
          Verification.of(whole.run()),
          "seed " + seed);
    }
  }

  @Test
  void theTimeIsOutsideOfWhatIsCompared() {
    SortedMap<String, String> files = DossierWriter.write(RandomDossiers.of(3));
    RunFile later = Kept.run(files, Rulebooks.named("qd124"), Kept.AT.plusSeconds(86_400));
    assertEquals(RUN.content(), later.content());
    assertEquals(RUN.name(), later.name());
    assertNotEquals(
        new String(RUN.manifest().bytes(), StandardCharsets.UTF_8),
        new String(later.manifest().bytes(), StandardCharsets.UTF_8));
    assertArrayEquals(RunWriter.write(RUN), RunWriter.write(Kept.run(RandomDossiers.of(3))));
  }

  @Test
  void factsAreKeptByteForByteAsTheyWereRead() {
    SortedMap<String, String> files = DossierWriter.write(RandomDossiers.of(3));
    files.put(
        "results.csv", "\uFEFF" + files.getOrDefault("results.csv", "").replace("\n", "\r\n"));
    RunFile run = Kept.run(files, Rulebooks.named("qd124"), Kept.AT);
    assertEquals(files.getOrDefault("results.csv", ""), run.text("facts/results.csv"));
    assertTrue(Verification.of(run).same());
  }

  @Test
  void oneFlippedByteOfAnyMemberIsToldByItsName() {
    Random random = new Random(7);
    for (String name : Kept.members(RUN).keySet()) {
      for (int i = 0; i < 3; i++) {
        SortedMap<String, byte[]> members = Kept.members(RUN);
        byte[] bytes = members.getOrDefault(name, new byte[0]).clone();
        int at = i == 0 ? 0 : i == 1 ? bytes.length - 1 : random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        members.put(name, bytes);
        List<String> faults = Kept.faults(Kept.zip(members));
        assertEquals(
            List.of(
                name + (name.equals(RunManifest.NAME) ? " archive.manifest" : " archive.altered")),
            faults,
            name + " at " + at);
      }
    }
  }

  @Test
  void everyByteOfTheManifestIsSealed() {
    byte[] manifest = RUN.manifest().bytes();
    for (int at = 0; at < manifest.length; at++) {
      byte[] flipped = manifest.clone();
      flipped[at] ^= 1;
      assertTrue(RunManifest.read(flipped).isEmpty(), "byte " + at);
    }
    assertEquals(RUN.manifest(), RunManifest.read(manifest).orElseThrow());
  }

  @Test
  void aFlippedByteOfTheZipIsToldOrChangesNothing() {
    byte[] zip = RunWriter.write(RUN);
    Random random = new Random(11);
    int told = 0;
    for (int i = 0; i < 600; i++) {
      byte[] flipped = zip.clone();
      int at = random.nextInt(zip.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      RunReading reading = RunReader.read(flipped);
      if (reading instanceof RunReading.Whole whole) {
        Kept.members(RUN)
            .forEach(
                (name, bytes) ->
                    assertArrayEquals(bytes, Kept.members(whole.run()).get(name), name));
      } else {
        told++;
      }
    }
    assertTrue(told > 500, "told " + told);
  }

  @Test
  void whatIsMissingOrMoreIsTold() {
    SortedMap<String, byte[]> members = Kept.members(RUN);
    members.remove("facts/targets.csv");
    members.put("rules/more.drl", new byte[] {1});
    assertEquals(
        Set.of("facts/targets.csv archive.missing", "rules/more.drl archive.unlisted"),
        new TreeSet<>(Kept.faults(Kept.zip(members))));
    members.remove(RunManifest.NAME);
    assertEquals(List.of("manifest.json archive.no-manifest"), Kept.faults(Kept.zip(members)));
  }

  @Test
  void anotherAnswerIsToldWithWhatDiffers() {
    SortedMap<String, byte[]> members = new TreeMap<>(RUN.members());
    String answer = RUN.text(RunFile.ASSESSMENT);
    String before = "\"subject\" : \"committee\",\n      \"kind\" : \"COMMITTEE\"";
    assertTrue(answer.contains(before), answer);
    members.put(
        RunFile.ASSESSMENT,
        answer
            .replace(before, before.replace("\"COMMITTEE\"", "\"CELL\""))
            .getBytes(StandardCharsets.UTF_8));
    Verification again = Verification.of(new RunFile(RUN.manifest(), members));
    assertEquals(
        List.of(new Difference("ratings/committee/kind", "CELL", "COMMITTEE")),
        again.differences());
    assertEquals(
        List.of("assessment.json archive.other-answer"),
        again.faults().stream().map(one -> one.member() + " " + one.message().key()).toList());
    assertEquals(false, again.same());
  }

  /** Anybody can make a seal; each field of the head is held against the answer. */
  @ParameterizedTest
  @ValueSource(strings = {"commune", "year", "sha256", "rulebook", "rulebook-sha256"})
  void aHeadThatIsNotThatOfTheAnswerIsTold(String field) {
    RunManifest head = RUN.manifest();
    RunManifest forged =
        new RunManifest(
            head.product(),
            field.equals("commune") ? "Xã khác" : head.commune(),
            field.equals("year") ? head.year() + 1 : head.year(),
            field.equals("sha256") ? "0".repeat(64) : head.dossierSha256(),
            field.equals("rulebook") ? "qd366" : head.rulebook(),
            field.equals("rulebook-sha256") ? "0".repeat(64) : head.rulebookSha256(),
            head.members(),
            head.at());
    byte[] zip = RunWriter.write(new RunFile(forged, RUN.members()));
    assertEquals(List.of("manifest.json archive.other-head"), Kept.faults(zip));
  }

  @ParameterizedTest
  @CsvSource({"commune, dossier/commune", "year, dossier/year", "rulebook-id, rulebook/id"})
  void forgedHeadsOfTheCasesAreTold(String name, String path) {
    RunReading.Broken broken =
        assertInstanceOf(
            RunReading.Broken.class,
            RunReader.read(Path.of("src/test/resources/cases/manifest-head", name + ".zip")));
    assertEquals(
        List.of(path),
        broken.faults().stream().map(one -> one.message().arguments().get(0)).toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 900", "10, 100"})
  void bombsAreTold(int members, int megabytes) {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int member = 0; member < members; member++) {
        zip.putNextEntry(new ZipEntry("rules/" + member + ".drl"));
        for (int part = 0; part < megabytes; part++) {
          zip.write(zeros);
        }
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> faults = Kept.faults(bytes.toByteArray());
    assertTrue(faults.stream().allMatch(one -> one.endsWith("large")), faults::toString);
    assertFalse(faults.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Xã Đức Thọ, xa-duc-tho",
    "'../../etc/passwd', etc-passwd",
    "'  ', xa",
    "'CON', con",
    "漢字, xa",
    "'a--b//c', a-b-c"
  })
  void theNameOfTheFileIsSafe(String commune, String slug) {
    assertEquals(slug, Slug.of(commune));
    assertTrue(Slug.of("đ".repeat(500)).length() <= 60);
  }
}
