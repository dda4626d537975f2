package vn.xeploai.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.facts.Dossier;

/** Writes made-up communes as folders, each whole or not at all. */
public final class TrialFolder {
  private TrialFolder() {}

  /**
   * Writes a dossier as a new folder, beside it first, then moved.
   *
   * @throws FileAlreadyExistsException if there is something of that name
   * @throws IOException if it cannot be written; then no part of it stays
   */
  public static void write(Dossier dossier, Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    SortedMap<String, String> files = DossierWriter.write(dossier);
    Path draft =
        folder.resolveSibling("." + folder.getFileName() + "." + ProcessHandle.current().pid());
    Files.createDirectory(draft);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.write(draft.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      for (String file : files.keySet()) {
        Files.deleteIfExists(draft.resolve(file));
      }
      Files.deleteIfExists(draft);
      throw e;
    }
  }
}
