package vn.xeploai.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar, packed by gzip or not, of dossiers in their folder form; the files of each stand together.
 *
 * @param path the tar
 */
record TarOfDossiers(Path path) implements Dossiers {
  @Override
  public int count() {
    return -1;
  }

  @Override
  public void each(Consumer<Packed> taker) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(plain())) {
      Optional<PackedFiles> files = Optional.empty();
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String folder = PackedFiles.folder(entry.getName());
        if (!entry.isFile()) {
          continue;
        }
        if (files.isEmpty() || !files.get().name().equals(folder)) {
          hand(files, taker);
          files = Optional.of(new PackedFiles(folder));
        }
        files.get().add(entry.getName(), tar);
      }
      hand(files, taker);
    }
  }

  private InputStream plain() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".tar")
        ? bytes
        : new GZIPInputStream(bytes);
  }

  private static void hand(Optional<PackedFiles> files, Consumer<Packed> taker) {
    files.filter(PackedFiles::isDossier).ifPresent(one -> taker.accept(one.packed(one.sha256())));
  }
}
