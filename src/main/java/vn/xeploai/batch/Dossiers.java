package vn.xeploai.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.xeploai.dossier.DossierReader;

/** The dossiers of many communes, wherever they stand. */
public sealed interface Dossiers permits FolderOfDossiers, ZipOfDossiers, TarOfDossiers {
  /**
   * The dossiers at a path; nothing where it is one dossier itself, or nothing that holds several.
   *
   * @throws IOException if it cannot be looked into
   */
  static Optional<Dossiers> at(Path path) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      return DossierReader.requiredFiles().stream()
              .anyMatch(file -> Files.exists(path.resolve(file)))
          ? Optional.empty()
          : Optional.<Dossiers>of(FolderOfDossiers.in(path)).filter(all -> all.count() != 0);
    }
    if (name.endsWith(".zip")) {
      return Optional.of(new ZipOfDossiers(path));
    }
    return name.endsWith(".tar") || name.endsWith(".tar.gz") || name.endsWith(".tgz")
        ? Optional.of(new TarOfDossiers(path))
        : Optional.empty();
  }

  /** How many there are; -1 where only the end will tell. */
  int count();

  /**
   * Hands over every dossier, one after the other, in an order of their own.
   *
   * @throws IOException if they cannot be read any further
   */
  void each(Consumer<Packed> taker) throws IOException;
}
