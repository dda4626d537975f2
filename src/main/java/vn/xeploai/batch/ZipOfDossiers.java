package vn.xeploai.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip of dossiers in their folder form.
 *
 * @param path the zip
 * @param contents what it holds
 */
record ZipOfDossiers(Path path, Contents contents) implements Archive {
  static ZipOfDossiers at(Path path) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
      Contents contents = new Contents();
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      for (int member = 0; member < entries.size(); member++) {
        ZipArchiveEntry entry = entries.get(member);
        if (entry.isUnixSymlink()) {
          contents.link(entry.getName());
        } else if (!entry.isDirectory()) {
          contents.fileOnce(entry.getName(), member);
        }
      }
      return new ZipOfDossiers(path, contents);
    }
  }

  @Override
  public void each(Consumer<Packed> taker) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      for (String dossier : contents.dossiers()) {
        Optional<Packed> refused = contents.refused(dossier, name(dossier));
        taker.accept(refused.orElseGet(() -> unpack(zip, entries, dossier)));
      }
    }
  }

  private Packed unpack(ZipFile zip, List<ZipArchiveEntry> entries, String dossier) {
    PackedFiles files = new PackedFiles();
    for (Map.Entry<String, Integer> file : contents.files(dossier).entrySet()) {
      files.add(file.getKey(), () -> zip.getInputStream(entries.get(file.getValue())));
    }
    return files.packed(name(dossier), files.sha256());
  }
}
