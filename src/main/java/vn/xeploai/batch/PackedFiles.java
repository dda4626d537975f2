package vn.xeploai.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.text.Message;

/** The files of one dossier out of an archive. */
final class PackedFiles {
  /** Bytes of all files of a dossier together; a large commune has about 3 MB. */
  private static final int MOST_BYTES = 128 << 20;

  /** Files of a dossier; what is more than this is none of ours. */
  private static final int MOST_FILES = 40;

  private final String name;
  private int room = MOST_BYTES;
  private Optional<Supplier<Reading>> trouble = Optional.empty();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  PackedFiles(String name) {
    this.name = name;
  }

  /** The folder of a file within its archive, empty at the top. */
  static String folder(String file) {
    String path = file.startsWith("./") ? file.substring(2) : file;
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  /** Whether a file within an archive tells that its folder is meant to be a dossier. */
  static boolean isOfDossier(String file) {
    return DossierReader.requiredFiles().contains(last(file));
  }

  String name() {
    return name;
  }

  boolean isDossier() {
    return files.keySet().stream().anyMatch(PackedFiles::isOfDossier);
  }

  /** Unpacks a file of a dossier; what is wrong with it is told when the dossier is read. */
  void add(String file, InputStream bytes) {
    String last = last(file);
    boolean ours = last.endsWith(".csv") || isOfDossier(last);
    if (!ours || last.startsWith(".") || trouble.isPresent()) {
      return;
    }
    try {
      byte[] unpacked = bytes.readNBytes(room + 1);
      room -= unpacked.length;
      files.put(last, unpacked);
    } catch (IOException e) {
      trouble = Optional.of(trouble("batch.damaged", file));
    }
    if (room < 0 || files.size() > MOST_FILES) {
      files.replaceAll((name, unread) -> new byte[0]);
      trouble = Optional.of(trouble("batch.large", String.valueOf(MOST_BYTES >> 20)));
    }
  }

  Packed packed(String mark) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    Supplier<Reading> reading = trouble.orElse(() -> DossierReader.ofBytes(all));
    return new Packed(name.isEmpty() ? "." : name, mark, reading);
  }

  private static Supplier<Reading> trouble(String key, String argument) {
    return () ->
        DossierReader.unreadable(Message.of(key, argument), Message.of(key + ".hint", argument));
  }

  String sha256() {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      all.append(file.getKey()).append(' ').append(Sha256.of(file.getValue())).append('\n');
    }
    return Sha256.of(all.toString());
  }

  private static String last(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
