package vn.xeploai.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.xeploai.dossier.Sha256;

/**
 * A zip of dossiers in their folder form.
 *
 * @param path the zip
 */
record ZipOfDossiers(Path path) implements Dossiers {
  @Override
  public int count() {
    return -1;
  }

  @Override
  public void each(Consumer<Packed> taker) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
      for (Map.Entry<String, List<ZipArchiveEntry>> dossier : dossiers(zip).entrySet()) {
        PackedFiles files = new PackedFiles(dossier.getKey());
        for (ZipArchiveEntry entry : dossier.getValue()) {
          try (InputStream bytes = zip.getInputStream(entry)) {
            files.add(entry.getName(), bytes);
          }
        }
        taker.accept(files.packed(mark(dossier.getValue())));
      }
    }
  }

  /** The files of each folder that is meant to be a dossier. */
  private static SortedMap<String, List<ZipArchiveEntry>> dossiers(ZipFile zip) {
    SortedMap<String, List<ZipArchiveEntry>> folders = new TreeMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        folders
            .computeIfAbsent(PackedFiles.folder(entry.getName()), one -> new ArrayList<>())
            .add(entry);
      }
    }
    folders
        .values()
        .removeIf(files -> files.stream().noneMatch(one -> PackedFiles.isOfDossier(one.getName())));
    return folders;
  }

  private static String mark(List<ZipArchiveEntry> files) {
    return Sha256.of(
        files.stream()
            .map(one -> one.getName() + " " + one.getSize() + " " + one.getCrc())
            .sorted()
            .collect(Collectors.joining("\n")));
  }
}
