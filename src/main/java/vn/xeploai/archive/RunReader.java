package vn.xeploai.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.text.Message;

/**
 * Reads a run file that anybody may have made. Its directory is looked at before anything is
 * unpacked; then every member is unpacked in memory, up to limits whatever it claims, and both have
 * to agree. Nothing is ever written to a path that a run file names.
 */
public final class RunReader {
  /** Bytes of a run file; a commune of 2,000 members has about 3 MB. */
  public static final long FILE_BYTES = 256L << 20;

  /** Bytes of all members together; a commune of 2,000 members has about 50 MB. */
  static final long UNPACKED_BYTES = 256L << 20;

  /** Members of a run file. */
  static final int MEMBERS = 1_000;

  private static final String SAFE =
      "manifest\\.json|assessment\\.json|proof\\.json|facts/[a-z]{1,40}\\.(csv|yaml)"
          + "|rules/(common/)?[A-Za-z0-9][A-Za-z0-9._-]{0,100}";

  private final List<Fault> faults = new ArrayList<>();

  private RunReader() {}

  /** The run file at {@code path}, or all that is wrong with it. */
  public static RunReading read(Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        return broken(Message.of("archive.no-file", path.toString()));
      }
      if (Files.size(path) > FILE_BYTES) {
        return broken(Message.of("archive.file-large", String.valueOf(FILE_BYTES >> 20)));
      }
      return read(Files.readAllBytes(path));
    } catch (IOException e) {
      return broken(Message.of("archive.unreadable", path.toString()));
    }
  }

  /** The run file in these bytes, or all that is wrong with it. */
  static RunReading read(byte[] bytes) {
    RunReader reader = new RunReader();
    Map<String, ZipArchiveEntry> directory = reader.directory(bytes);
    if (!reader.faults.isEmpty()) {
      return new RunReading.Broken(reader.faults);
    }
    SortedMap<String, byte[]> members = reader.unpack(bytes, directory);
    return reader.check(members, directory.keySet());
  }

  private static RunReading broken(Message message) {
    return new RunReading.Broken(List.of(new Fault("", message)));
  }

  /** What the zip says it holds: safe names, each once, files and nothing else, within limits. */
  private Map<String, ZipArchiveEntry> directory(byte[] bytes) {
    Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
      if (all.size() > MEMBERS) {
        fault("", "archive.members", String.valueOf(all.size()), String.valueOf(MEMBERS));
        return entries;
      }
      long claimed = 0;
      for (ZipArchiveEntry entry : all) {
        check(entry);
        if (entries.put(name(entry), entry) != null) {
          fault(name(entry), "archive.twice");
        }
        claimed = Math.addExact(claimed, Math.max(0, Math.min(entry.getSize(), UNPACKED_BYTES)));
      }
      if (claimed > UNPACKED_BYTES) {
        fault("", "archive.large", String.valueOf(UNPACKED_BYTES >> 20));
      }
    } catch (IOException | RuntimeException e) {
      fault("", "archive.no-zip");
    }
    return entries;
  }

  private void check(ZipArchiveEntry entry) {
    if (!name(entry).matches(SAFE)) {
      fault(name(entry), "archive.name");
    } else if (entry.isUnixSymlink()) {
      fault(name(entry), "archive.link");
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      fault(name(entry), "archive.encrypted");
    } else if (entry.getSize() > UNPACKED_BYTES) {
      fault(
          name(entry),
          "archive.member-large",
          String.valueOf(entry.getSize()),
          String.valueOf(UNPACKED_BYTES >> 20));
    }
  }

  /** Every member unpacked; one that cannot be is told, and those behind it are looked for. */
  private SortedMap<String, byte[]> unpack(byte[] bytes, Map<String, ZipArchiveEntry> directory) {
    SortedMap<String, byte[]> members = new TreeMap<>();
    List<ZipArchiveEntry> inOrder = new ArrayList<>(directory.values());
    long total = 0;
    for (ZipArchiveEntry entry : inOrder) {
      try {
        byte[] member = unpack(bytes, entry, UNPACKED_BYTES - total);
        total += member.length;
        members.put(name(entry), member);
      } catch (IOException | RuntimeException e) {
        fault(name(entry), "archive.damaged");
      }
    }
    return members;
  }

  private byte[] unpack(byte[] bytes, ZipArchiveEntry entry, long room) throws IOException {
    int from = Math.toIntExact(entry.getLocalHeaderOffset());
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
      ZipEntry local = zip.getNextEntry();
      if (local == null || !local.getName().equals(name(entry))) {
        throw new IOException(name(entry));
      }
      byte[] member = upTo(zip, Math.min(room, entry.getSize()));
      zip.closeEntry();
      if (member.length != entry.getSize() || local.getCrc() != entry.getCrc()) {
        throw new IOException(name(entry));
      }
      return member;
    }
  }

  /** No more than was claimed is unpacked: a bomb goes off with its first byte too many. */
  private static byte[] upTo(InputStream in, long claimed) throws IOException {
    byte[] bytes = in.readNBytes(Math.toIntExact(claimed));
    if (in.read() >= 0) {
      throw new IOException("more than " + claimed);
    }
    return bytes;
  }

  /** Holds the members against the manifest: each by its hash, none missing, none more. */
  private RunReading check(SortedMap<String, byte[]> members, Set<String> directory) {
    byte[] sealed = members.remove(RunManifest.NAME);
    if (sealed == null) {
      if (!directory.contains(RunManifest.NAME)) {
        fault(RunManifest.NAME, "archive.no-manifest");
      }
      return new RunReading.Broken(faults);
    }
    var read = RunManifest.read(sealed);
    if (read.isEmpty()) {
      fault(RunManifest.NAME, "archive.manifest");
      return new RunReading.Broken(faults);
    }
    RunManifest manifest = read.get();
    Set<String> listed = new HashSet<>();
    for (RunManifest.Member member : manifest.members()) {
      listed.add(member.name());
      byte[] bytes = members.get(member.name());
      if (bytes == null) {
        if (!directory.contains(member.name())) {
          fault(member.name(), "archive.missing");
        }
      } else if (bytes.length != member.bytes() || !Sha256.of(bytes).equals(member.sha256())) {
        fault(member.name(), "archive.altered");
      }
    }
    members.keySet().stream()
        .filter(name -> !listed.contains(name))
        .forEach(name -> fault(name, "archive.unlisted"));
    RunFile run = new RunFile(manifest, members);
    if (faults.isEmpty()) {
      checkHead(run);
    }
    return faults.isEmpty() ? new RunReading.Whole(run) : new RunReading.Broken(faults);
  }

  /** Holds what the manifest says of the run against the answer: anybody can make a seal. */
  private void checkHead(RunFile run) {
    Flat answer = Flat.of(run.text(RunFile.ASSESSMENT));
    RunManifest manifest = run.manifest();
    Map<String, String> head = new LinkedHashMap<>();
    head.put("dossier/commune", manifest.commune());
    head.put("dossier/year", String.valueOf(manifest.year()));
    head.put("dossier/sha256", manifest.dossierSha256());
    head.put("rulebook/id", manifest.rulebook());
    head.put("rulebook/sha256", manifest.rulebookSha256());
    head.forEach(
        (path, claimed) -> {
          if (!answer.value(path).equals(claimed)) {
            fault(RunManifest.NAME, "archive.other-head", path, claimed, answer.value(path));
          }
        });
  }

  /** The name as it is written: the library would read a backslash as a slash. */
  private static String name(ZipArchiveEntry entry) {
    return new String(entry.getRawName(), StandardCharsets.UTF_8);
  }

  private void fault(String member, String key, String... arguments) {
    faults.add(new Fault(member, Message.of(key, arguments)));
  }
}
