package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.xeploai.text.Message;

/** Files that are whole or not there. */
final class Answer {
  private Answer() {}

  /** Writes a file that is whole or as it was before, and says so. */
  static void keep(byte[] bytes, Path file, Console console) {
    write(file, bytes);
    console.problem(Message.of("cli.written", file.toString()));
  }

  /** Writes beside the file, as its owner would have it, and moves; a link is followed. */
  private static void write(Path named, byte[] bytes) {
    Path file = named.toAbsolutePath();
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try {
      if (Files.isSymbolicLink(file) && Files.exists(file)) {
        file = file.toRealPath();
        folder = Optional.ofNullable(file.getParent()).orElse(file);
      }
      Path draft =
          folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      try {
        Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new NotWritten(named.toString(), reason(folder, file, e));
    }
  }

  /** Why a file of a folder could not be written. */
  static Message reason(Path folder, Path file, IOException failure) {
    if (!Files.isDirectory(folder)) {
      return Message.of("cli.not-written.folder", folder.toString());
    }
    if (Files.isDirectory(file)) {
      return Message.of("cli.not-written.is-folder");
    }
    return failure instanceof AccessDeniedException
        ? Message.of("cli.not-written.denied", folder.toString())
        : Message.of("cli.not-written.other", String.valueOf(failure.getMessage()));
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Thrown where a file cannot be written; what was there before is still there. */
  static final class NotWritten extends RuntimeException {
    private final String file;
    private final transient Message reason;

    NotWritten(String file, Message reason) {
      super(file + ": " + reason);
      this.file = file;
      this.reason = reason;
    }

    String file() {
      return file;
    }

    Message reason() {
      return reason;
    }
  }
}
