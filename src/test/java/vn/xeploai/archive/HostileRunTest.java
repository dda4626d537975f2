package vn.xeploai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.oracle.RandomDossiers;

/** Zips that somebody made to do harm are refused, and say why. */
class HostileRunTest {
  private static final RunFile RUN = Kept.run(RandomDossiers.of(3));
  private static final int CENTRAL = 0x02014b50;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../facts/work.csv",
        "facts/../../etc/passwd",
        "/etc/passwd",
        "C:\\windows\\x",
        "facts\\work.csv",
        "facts/",
        "facts/sub/work.csv",
        "rules/.hidden",
        "rules/a\u0000.drl",
        "MANIFEST.JSON"
      })
  void namesThatAreNoMembersOfARunFile(String name) {
    assertEquals(List.of(name + " archive.name"), Kept.faults(with(name, new byte[] {1})));
  }

  @Test
  void theSameNameTwice() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String content : List.of("one", "other")) {
        zip.putArchiveEntry(new ZipArchiveEntry("facts/work.csv"));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    assertEquals(List.of("facts/work.csv archive.twice"), Kept.faults(bytes.toByteArray()));
  }

  @Test
  void aSymbolicLink() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("facts/work.csv");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertEquals(List.of("facts/work.csv archive.link"), Kept.faults(bytes.toByteArray()));
  }

  @Test
  void aClaimOfTenGigabytes() {
    byte[] zip = Kept.zip(Map.of("facts/work.csv", new byte[] {1}));
    ByteBuffer claim = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    claim.putInt(central(zip) + 24, (int) 4_000_000_000L);
    assertEquals(List.of("facts/work.csv archive.member-large"), Kept.faults(zip));
  }

  @Test
  void aBombThatClaimsToBeSmall() {
    byte[] zip = Kept.zip(Map.of("facts/work.csv", new byte[30_000_000]));
    assertTrue(zip.length < 40_000, "it is small");
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(central(zip) + 24, 100);
    assertEquals("facts/work.csv archive.damaged", Kept.faults(zip).get(0));
  }

  @Test
  void moreMembersThanAnyRunHas() {
    SortedMap<String, byte[]> members = new TreeMap<>();
    for (int i = 0; i <= RunReader.MEMBERS; i++) {
      members.put("rules/r" + i + ".drl", new byte[0]);
    }
    assertEquals(List.of(" archive.members"), Kept.faults(Kept.zip(members)));
    members.remove("rules/r0.drl");
    assertEquals(List.of("manifest.json archive.no-manifest"), Kept.faults(Kept.zip(members)));
  }

  @Test
  void aTruncatedFileAtAnyLength() {
    byte[] zip = RunWriter.write(RUN);
    for (int length : new int[] {0, 1, 21, 22, zip.length / 2, zip.length - 1}) {
      assertEquals(
          List.of(" archive.no-zip"), Kept.faults(Arrays.copyOf(zip, length)), "length " + length);
    }
    assertInstanceOf(RunReading.Whole.class, RunReader.read(zip));
  }

  @Test
  void noZipAtAll() {
    assertEquals(
        List.of(" archive.no-zip"), Kept.faults("PK? no".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"members\":[{}]}", "not json", "{\"at\":\"x\"}"})
  void aManifestThatIsNone(String text) {
    assertEquals(
        List.of("manifest.json archive.manifest"),
        Kept.faults(with(RunManifest.NAME, text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aManifestOfAnotherRun() {
    RunFile other = Kept.run(RandomDossiers.of(4));
    List<String> faults = Kept.faults(with(RunManifest.NAME, other.manifest().bytes()));
    assertTrue(faults.contains("assessment.json archive.altered"), faults.toString());
    assertTrue(faults.contains("facts/grades.csv archive.altered"), faults.toString());
  }

  @Test
  void rulesThatDoHarmAreNotRunThoughTheirHashesFit() {
    SortedMap<String, byte[]> members = new TreeMap<>(RUN.members());
    String rule =
        new String(members.getOrDefault("rules/cell.drl", new byte[0]), StandardCharsets.UTF_8)
            .replace(
                "$s : Rated( kind == SubjectKind.CELL",
                "$s : Rated( java.lang.System.exit( 1 ) == null, kind == SubjectKind.CELL");
    members.put("rules/cell.drl", rule.getBytes(StandardCharsets.UTF_8));
    Verification again = Verification.of(new RunFile(RUN.manifest(), members));
    assertEquals(
        List.of("archive.rules-refused"),
        again.faults().stream().map(one -> one.message().key()).toList());
  }

  private static byte[] with(String name, byte[] bytes) {
    SortedMap<String, byte[]> members = Kept.members(RUN);
    members.put(name, bytes);
    return Kept.zip(members);
  }

  /** Where the directory's first entry begins. */
  private static int central(byte[] zip) {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < zip.length - 4; at++) {
      if (buffer.getInt(at) == CENTRAL) {
        return at;
      }
    }
    throw new AssertionError("no directory");
  }
}
