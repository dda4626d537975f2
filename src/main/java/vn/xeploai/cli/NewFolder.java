package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.text.Message;

/**
 * A folder that appears with all of its files or not at all: written beside its place under another
 * name, then moved. What is not kept is gone when it is closed.
 */
final class NewFolder implements AutoCloseable {
  private final Path named;
  private final Path place;
  private final Path draft;

  private NewFolder(Path named, Path place, Path draft) {
    this.named = named;
    this.place = place;
    this.draft = draft;
  }

  /**
   * A folder to be.
   *
   * @throws Misuse if something is there already
   * @throws Answer.NotWritten if nothing can be written there
   */
  static NewFolder at(Path named) {
    try {
      Path place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath().normalize();
      refuse(named, place);
      Path parent = Optional.ofNullable(place.getParent()).orElse(place);
      if (!Files.isDirectory(parent)) {
        throw new Answer.NotWritten(
            named.toString(), Message.of("cli.not-written.folder", parent.toString()));
      }
      Path draft =
          parent.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      return new NewFolder(named, place, Files.createDirectory(draft));
    } catch (IOException e) {
      throw failed(named, e);
    }
  }

  private static void refuse(Path named, Path place) throws IOException {
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new Misuse(Message.of("cli.out.is-file", named.toString()));
    }
    if (Files.isDirectory(place)) {
      try (Stream<Path> inside = Files.list(place)) {
        if (inside.findAny().isPresent()) {
          throw new Misuse(Message.of("cli.out.not-empty", named.toString()));
        }
      }
    }
  }

  /** Writes files by their names, which have at most one folder. */
  void write(Map<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path at = draft.resolve(file.getKey());
        Files.createDirectories(Optional.ofNullable(at.getParent()).orElse(draft));
        Files.write(at, file.getValue());
      }
    } catch (IOException e) {
      throw failed(named, e);
    }
  }

  /** Where the files are until they are kept. */
  Path draft() {
    return draft;
  }

  /** Puts the folder in its place. */
  void keep() {
    try {
      Files.deleteIfExists(place);
      Files.move(draft, place);
    } catch (IOException e) {
      throw failed(named, e);
    }
  }

  @Override
  public void close() {
    if (Files.exists(draft)) {
      delete(draft);
    }
  }

  /** Deletes a folder of ours with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static Answer.NotWritten failed(Path named, IOException failure) {
    return new Answer.NotWritten(
        named.toString(),
        failure instanceof AccessDeniedException
            ? Message.of("cli.not-written.denied", named.toString())
            : Message.of("cli.not-written.other", String.valueOf(failure.getMessage())));
  }
}
