package vn.xeploai.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar, packed by gzip or not, of dossiers in their folder form. It is read twice: a file at its
 * end takes the place of one before it.
 *
 * @param path the tar
 * @param contents what it holds
 */
record TarOfDossiers(Path path, Contents contents) implements Archive {
  static TarOfDossiers at(Path path) throws IOException {
    Contents contents = new Contents();
    try (TarArchiveInputStream tar = open(path)) {
      int member = 0;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isSymbolicLink()) {
          contents.link(entry.getName());
        } else if (entry.isLink()) {
          contents.hardLink(entry.getName(), entry.getLinkName());
        } else if (entry.isFile()) {
          contents.file(entry.getName(), member);
        }
        member++;
      }
    }
    return new TarOfDossiers(path, contents);
  }

  @Override
  public void each(Consumer<Packed> taker) throws IOException {
    Map<Integer, List<Waiting>> waiting = waiting(taker);
    try (TarArchiveInputStream tar = open(path)) {
      int member = 0;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        List<Waiting> wanted = waiting.getOrDefault(member, List.of());
        if (!wanted.isEmpty()) {
          byte[] bytes = PackedFiles.unpacked(tar);
          wanted.forEach(one -> one.dossier.take(one.path, bytes, taker));
        }
        member++;
      }
    }
  }

  /** Which files of which dossiers wait for each member; hands over what is refused already. */
  private Map<Integer, List<Waiting>> waiting(Consumer<Packed> taker) {
    Map<Integer, List<Waiting>> waiting = new HashMap<>();
    for (String folder : contents.dossiers()) {
      Optional<Packed> refused = contents.refused(folder, name(folder));
      if (refused.isPresent()) {
        taker.accept(refused.get());
        continue;
      }
      Map<String, Integer> files = contents.files(folder);
      Gathering dossier = new Gathering(name(folder), files.size());
      files.forEach(
          (file, member) ->
              waiting
                  .computeIfAbsent(member, one -> new ArrayList<>())
                  .add(new Waiting(dossier, file)));
    }
    return waiting;
  }

  private record Waiting(Gathering dossier, String path) {}

  /** A dossier whose files come one by one; it is handed over with the last. */
  private static final class Gathering {
    private final String name;
    private final PackedFiles files = new PackedFiles();
    private int missing;

    Gathering(String name, int missing) {
      this.name = name;
      this.missing = missing;
    }

    void take(String path, byte[] bytes, Consumer<Packed> taker) {
      files.add(path, bytes);
      missing--;
      if (missing == 0) {
        taker.accept(files.packed(name, files.sha256()));
      }
    }
  }

  private static TarArchiveInputStream open(Path path) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
    return new TarArchiveInputStream(
        path.toString().toLowerCase(Locale.ROOT).endsWith(".tar")
            ? bytes
            : new GZIPInputStream(bytes));
  }
}
