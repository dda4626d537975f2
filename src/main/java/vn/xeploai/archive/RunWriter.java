package vn.xeploai.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a run file as a zip: fixed order, fixed times, nothing of the machine in it. */
public final class RunWriter {
  /**
   * The members tell no time of their own; the first days of 1980 would be written by time zone.
   */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

  private RunWriter() {}

  /** The bytes of the zip: the manifest first, then all members by name. */
  public static byte[] write(RunFile run) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      put(zip, RunManifest.NAME, run.manifest().bytes());
      for (Map.Entry<String, byte[]> member : run.members().entrySet()) {
        put(zip, member.getKey(), member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
