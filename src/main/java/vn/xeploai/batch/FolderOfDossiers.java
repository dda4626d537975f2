package vn.xeploai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Sha256;

/**
 * A folder with dossiers in it or below it: workbooks, and folders that hold a file every dossier
 * has. One that lacks another of these files is told of, not passed over.
 *
 * @param root the folder
 * @param places the dossiers, sorted
 */
record FolderOfDossiers(Path root, List<Path> places) implements Dossiers {
  /** Folders below each other that are looked into. */
  private static final int DEPTH = 8;

  /** No file of a dossier is larger. */
  private static final long MOST_BYTES = 128L << 20;

  private static final String UNREADABLE = "?";

  FolderOfDossiers {
    places = List.copyOf(places);
  }

  static FolderOfDossiers in(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root, DEPTH)) {
      return new FolderOfDossiers(
          root,
          all.filter(FolderOfDossiers::isOfDossier)
              .map(one -> isRequired(one) ? one.resolveSibling("") : one)
              .distinct()
              .map(root::relativize)
              .sorted((one, other) -> name(one).compareTo(name(other)))
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public List<String> names() {
    return places.stream().map(FolderOfDossiers::name).toList();
  }

  @Override
  public void each(Consumer<Packed> taker) throws IOException {
    for (Path place : places) {
      Path path = root.resolve(place);
      taker.accept(new Packed(name(place), mark(path), () -> DossierReader.read(path)));
    }
  }

  private static boolean isOfDossier(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean ours = !name.startsWith(".") && !name.startsWith("~$");
    return ours
        && (isRequired(file) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx"))
        && Files.isRegularFile(file);
  }

  private static boolean isRequired(Path file) {
    return DossierReader.requiredFiles().contains(String.valueOf(file.getFileName()));
  }

  private static String name(Path place) {
    return place.toString().replace('\\', '/');
  }

  /** By their bytes: files change without another size or time. */
  private static String mark(Path path) {
    if (!Files.isDirectory(path)) {
      return markOf(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return Sha256.of(
          files.map(FolderOfDossiers::markOf).sorted().collect(Collectors.joining("\n")));
    } catch (IOException | UncheckedIOException e) {
      return UNREADABLE;
    }
  }

  private static String markOf(Path file) {
    String name = file.getFileName() + " ";
    if (!Files.isRegularFile(file)) {
      return name + UNREADABLE;
    }
    try {
      return name + (Files.size(file) > MOST_BYTES ? "large" : Sha256.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return name + UNREADABLE;
    }
  }
}
