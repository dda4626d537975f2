package vn.xeploai.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;

/** The dossiers of many communes, wherever they stand. */
public sealed interface Dossiers permits FolderOfDossiers, Archive {
  /**
   * The dossiers at a path; nothing where it is one dossier itself, or nothing that holds several.
   * An archive may hold none.
   *
   * @throws IOException if it cannot be looked into
   */
  static Optional<Dossiers> at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return hasRequired(path)
          ? Optional.empty()
          : Optional.<Dossiers>of(FolderOfDossiers.in(path)).filter(all -> all.count() != 0);
    }
    return archive(path).filter(one -> !one.isOne()).map(Dossiers.class::cast);
  }

  /**
   * The one dossier that is an archive itself: its files stand at the top.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<Reading> one(Path path) throws IOException {
    Optional<Archive> archive = archive(path).filter(Archive::isOne);
    if (archive.isEmpty()) {
      return Optional.empty();
    }
    List<Packed> only = new ArrayList<>();
    archive.get().each(only::add);
    return only.stream().findFirst().map(one -> one.reading().get());
  }

  /** Whether something is at a path that can only be one dossier. */
  static boolean isOne(Path path) {
    return Files.isDirectory(path) ? hasRequired(path) : Files.exists(path);
  }

  private static boolean hasRequired(Path folder) {
    return DossierReader.requiredFiles().stream()
        .anyMatch(file -> Files.exists(folder.resolve(file)));
  }

  private static Optional<Archive> archive(Path path) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    if (name.endsWith(".zip")) {
      return Optional.of(ZipOfDossiers.at(path));
    }
    return name.endsWith(".tar") || name.endsWith(".tar.gz") || name.endsWith(".tgz")
        ? Optional.of(TarOfDossiers.at(path))
        : Optional.empty();
  }

  /** The name of every dossier. */
  List<String> names();

  /** How many there are. */
  default int count() {
    return names().size();
  }

  /**
   * Hands over every dossier, one after the other, in an order of their own.
   *
   * @throws IOException if they cannot be read any further
   */
  void each(Consumer<Packed> taker) throws IOException;
}
