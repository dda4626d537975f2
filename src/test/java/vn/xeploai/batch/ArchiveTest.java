package vn.xeploai.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.dossier.Reading;

/** Archives are read as the tools that make them mean it, or the dossier is refused. */
class ArchiveTest {
  private static final String DISCIPLINE = "subject,form,decided_on\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileThatIsInAZipTwiceIsRefused() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      dossier(out, "one/");
      dossier(out, "two/");
      put(out, "two/./discipline.csv", DISCIPLINE);
      put(out, "two/discipline.csv", DISCIPLINE);
    }
    assertEquals(Map.of("one", "read", "two", "batch.twice"), told(zip));
  }

  @Test
  void aLinkInAZipIsRefused() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      dossier(out, "one/");
      ZipArchiveEntry link = new ZipArchiveEntry("one/discipline.csv");
      link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
      out.putArchiveEntry(link);
      out.write("../kept/discipline.csv".getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
      dossier(out, "two/");
    }
    assertEquals(Map.of("one", "batch.link", "two", "read"), told(zip));
  }

  @ParameterizedTest
  @ValueSource(strings = {"more.zip", "more.tar.gz", "xa.xlsx", "one/MORE.ZIP"})
  void whatIsPackedWithinAZipIsTold(String name) throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      dossier(out, "one/");
      put(out, name, "PK");
    }
    assertEquals(Map.of("one", "read", name, "batch.nested"), told(zip));
  }

  @Test
  void filesAtTheTopAreOneDossier() throws IOException {
    Path zip = folder.resolve("one.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      dossier(out, "");
    }
    assertTrue(Dossiers.at(zip).isEmpty());
    assertInstanceOf(Reading.Accepted.class, Dossiers.one(zip).orElseThrow());
  }

  @Test
  void filesAtTheTopAmongOthersAreNamedByTheArchive() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      dossier(out, "");
      dossier(out, "two/");
    }
    assertEquals(Map.of("all.zip", "read", "two", "read"), told(zip));
    assertTrue(Dossiers.one(zip).isEmpty());
  }

  @Test
  void theLastOfFilesOfOneNameCountsInATar() throws IOException {
    Path tar = folder.resolve("all.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      dossier(out, "./one/");
      dossier(out, "./two/");
      put(out, "one/targets.csv", "code,title,comparison,threshold\nb.1,Khoai,at-least,5\n");
    }
    assertEquals(Map.of("one", "read", "two", "read"), told(tar));
    assertEquals("Khoai", title(tar, "one"));
    assertEquals("Lúa", title(tar, "two"));
  }

  @Test
  void aHardLinkInATarIsTheFileBeforeIt() throws IOException {
    Path tar = folder.resolve("all.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      dossier(out, "one/");
      for (String file : files().keySet()) {
        link(out, "two/" + file, TarConstants.LF_LINK, "one/" + file);
      }
      dossier(out, "three/");
      link(out, "three/discipline.csv", TarConstants.LF_LINK, "nowhere.csv");
    }
    assertEquals(Map.of("one", "read", "two", "read", "three", "batch.link"), told(tar));
    assertEquals("Lúa", title(tar, "two"));
  }

  @Test
  void aSymbolicLinkInATarIsRefused() throws IOException {
    Path tar = folder.resolve("all.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      dossier(out, "one/");
      link(out, "one/discipline.csv", TarConstants.LF_SYMLINK, "../kept.csv");
      dossier(out, "two/");
      link(out, "three", TarConstants.LF_SYMLINK, "two");
    }
    assertEquals(Map.of("one", "batch.link", "two", "read", "three", "batch.link"), told(tar));
  }

  private static SortedMap<String, String> files() {
    return new TreeMap<>(
        Map.of(
            "aaa.txt", "none of ours",
            "dossier.yaml", "commune: Lương Nghĩa\nyear: 2023\n",
            "targets.csv", "code,title,comparison,threshold\nb.1,Lúa,at-least,5\n",
            "results.csv", "code,value\nb.1,5\n"));
  }

  private static void dossier(ZipArchiveOutputStream out, String folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      put(out, folder + file.getKey(), file.getValue());
    }
  }

  private static void put(ZipArchiveOutputStream out, String name, String text) throws IOException {
    out.putArchiveEntry(new ZipArchiveEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeArchiveEntry();
  }

  private static void dossier(TarArchiveOutputStream out, String folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      put(out, folder + file.getKey(), file.getValue());
    }
  }

  private static void put(TarArchiveOutputStream out, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  private static void link(TarArchiveOutputStream out, String name, byte kind, String target)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setLinkName(target);
    out.putArchiveEntry(entry);
    out.closeArchiveEntry();
  }

  /** What comes of each dossier: that it is read, or by which message it is refused. */
  private static Map<String, String> told(Path archive) throws IOException {
    Map<String, String> all = new TreeMap<>();
    Dossiers dossiers = Dossiers.at(archive).orElseThrow();
    dossiers.each(one -> all.put(one.name(), told(one.reading().get())));
    assertEquals(dossiers.count(), all.size());
    return all;
  }

  private static String told(Reading reading) {
    return reading instanceof Reading.Refused refused
        ? refused.problems().get(0).message().key()
        : "read";
  }

  private static String title(Path archive, String name) throws IOException {
    Map<String, String> titles = new TreeMap<>();
    Dossiers.at(archive)
        .orElseThrow()
        .each(
            one -> {
              if (one.reading().get() instanceof Reading.Accepted accepted) {
                titles.put(one.name(), accepted.dossier().targets().get(0).title());
              }
            });
    return titles.getOrDefault(name, "");
  }
}
