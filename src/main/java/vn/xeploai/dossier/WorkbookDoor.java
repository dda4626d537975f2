package vn.xeploai.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import vn.xeploai.text.Message;

/** Looks at a workbook from outside, before anything in it is opened. */
final class WorkbookDoor {
  private static final int MAGIC = 4;

  private WorkbookDoor() {}

  /** Whether the workbook may be read; if not, the reason is told. */
  static boolean letsIn(Path path, String name, Problems problems) {
    Optional<Refusal> refusal;
    try {
      refusal = refusal(path);
    } catch (IOException | IllegalArgumentException e) {
      refusal = Optional.of(new Refusal("problem.book.damaged", "hint.book.save"));
    }
    return isOpen(refusal, name, problems);
  }

  /** Whether the opened workbook's parts may be read: macros and links may have any name. */
  static boolean letsIn(OPCPackage parts, String name, Problems problems)
      throws InvalidFormatException {
    return isOpen(
        parts.getParts().stream()
            .map(part -> part.getContentType().toLowerCase(Locale.ROOT))
            .flatMap(type -> refusal(type).stream())
            .findFirst(),
        name,
        problems);
  }

  private static boolean isOpen(Optional<Refusal> refusal, String name, Problems problems) {
    refusal.ifPresent(
        why -> {
          String limit = Long.toString(Limits.FILE_BYTES >> 20);
          problems.add(name, 0, Message.of(why.problem(), limit), Message.of(why.hint(), limit));
        });
    return refusal.isEmpty();
  }

  private static Optional<Refusal> refusal(Path path) throws IOException {
    if (!Files.isReadable(path)) {
      return refused("problem.file.unreadable", "hint.file.unreadable");
    }
    if (Files.size(path) > Limits.FILE_BYTES) {
      return refused("problem.file.large", "hint.file.large");
    }
    byte[] magic;
    try (InputStream stream = Files.newInputStream(path)) {
      magic = stream.readNBytes(MAGIC);
    }
    if (magic.length == MAGIC && (magic[0] & 0xFF) == 0xD0 && (magic[1] & 0xFF) == 0xCF) {
      return refused("problem.book.old", "hint.book.old");
    }
    if (magic.length < MAGIC || magic[0] != 'P' || magic[1] != 'K') {
      return refused("problem.book.no-zip", "hint.book.save");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return refusal(zip);
    }
  }

  private static Optional<Refusal> refusal(ZipFile zip) {
    long unpacked = 0;
    int parts = 0;
    boolean workbook = false;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      unpacked += Math.max(0, entry.getSize());
      parts++;
      workbook |= name.equals("[content_types].xml");
      Optional<Refusal> refusal = refusal(name);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    if (unpacked > Limits.UNPACKED_BYTES || parts > Limits.PARTS) {
      return refused("problem.book.bomb", "hint.book.bomb");
    }
    return workbook ? Optional.empty() : refused("problem.book.no-book", "hint.book.save");
  }

  /** Why a part of this name or type, in small letters, is refused. */
  private static Optional<Refusal> refusal(String part) {
    if (part.contains("vbaproject") || part.contains("macrosheet")) {
      return refused("problem.book.macros", "hint.book.macros");
    }
    return part.contains("externallink")
        ? refused("problem.book.links", "hint.book.links")
        : Optional.empty();
  }

  private static Optional<Refusal> refused(String problem, String hint) {
    return Optional.of(new Refusal(problem, hint));
  }

  /**
   * Why a workbook is not read.
   *
   * @param problem the key of what is wrong
   * @param hint the key of the way out
   */
  private record Refusal(String problem, String hint) {}
}
