package vn.xeploai.batch;

import java.nio.file.Path;
import java.util.List;

/** Dossiers packed into one file. */
sealed interface Archive extends Dossiers permits ZipOfDossiers, TarOfDossiers {
  /** The file. */
  Path path();

  /** What it holds. */
  Contents contents();

  /** Whether it is one dossier: its files stand at the top, and there is no other. */
  default boolean isOne() {
    return contents().dossiers().equals(List.of(""));
  }

  /** The name of a dossier: its folder, at the top that of the archive. */
  default String name(String folder) {
    return folder.isEmpty() ? String.valueOf(path().getFileName()) : folder;
  }

  @Override
  default List<String> names() {
    return contents().dossiers().stream().map(this::name).toList();
  }
}
