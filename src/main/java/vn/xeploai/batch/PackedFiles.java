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

/** The files of one dossier out of an archive. */
final class PackedFiles {
  /** Bytes of all files of a dossier together; a large commune has about 3 MB. */
  private static final int MOST_BYTES = 128 << 20;

  /** Files of a dossier; what is more than this is none of ours. */
  private static final int MOST_FILES = 40;

  private int room = MOST_BYTES;
  private Optional<Supplier<Reading>> trouble = Optional.empty();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Opens a member of an archive. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** The bytes of a member, so many that those of one too large are too many for a dossier. */
  static byte[] unpacked(InputStream member) throws IOException {
    return member.readNBytes(MOST_BYTES + 1);
  }

  /** Unpacks a file of a dossier; what is wrong with it is told when the dossier is read. */
  void add(String path, Opening member) {
    if (trouble.isPresent()) {
      return;
    }
    try (InputStream bytes = member.open()) {
      add(path, bytes.readNBytes(room + 1));
    } catch (IOException | RuntimeException e) {
      trouble = Optional.of(() -> Contents.reading("batch.damaged", path));
    }
  }

  /** Takes in a file of a dossier. */
  void add(String path, byte[] unpacked) {
    room -= unpacked.length;
    if (room < 0 || files.size() >= MOST_FILES) {
      files.clear();
      trouble =
          Optional.of(() -> Contents.reading("batch.large", String.valueOf(MOST_BYTES >> 20)));
    }
    if (trouble.isEmpty()) {
      files.put(path.substring(path.lastIndexOf('/') + 1), unpacked);
    }
  }

  Packed packed(String name, String mark) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    return new Packed(name, mark, trouble.orElse(() -> DossierReader.ofBytes(all)));
  }

  String sha256() {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      all.append(file.getKey()).append(' ').append(Sha256.of(file.getValue())).append('\n');
    }
    return Sha256.of(all.toString());
  }
}
