package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a folder of the project, to which a test does what it is about. */
record Copy(Path folder) {
  /** A copy of the folder {@code from} as {@code into}. */
  static Copy of(String from, Path into) {
    try {
      Files.createDirectories(into);
      for (Path file : files(Path.of(from))) {
        Files.copy(file, into.resolve(file.getFileName().toString()));
      }
      return new Copy(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smallest dossier, of a year. */
  static Copy small(Path into, int year) {
    Copy copy = new Copy(into);
    copy.write("dossier.yaml", "commune: Lương Nghĩa\nyear: " + year + "\n");
    copy.write("targets.csv", "code,title,comparison,threshold\nb.1,Lúa,at-least,5\n");
    copy.write("results.csv", "code,value\nb.1,5\n");
    return copy;
  }

  /** Changes the text of a file where it first stands. */
  Copy change(String file, String before, String after) {
    try {
      String text = Files.readString(folder.resolve(file));
      int at = text.indexOf(before);
      assertTrue(at >= 0, before);
      write(file, text.substring(0, at) + after + text.substring(at + before.length()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, in place of what it was. */
  void write(String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path for the command line. */
  String path() {
    return folder.toString();
  }

  /** The names of the files in a folder. */
  static List<String> names(Path folder) {
    return files(folder).stream().map(file -> file.getFileName().toString()).sorted().toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
