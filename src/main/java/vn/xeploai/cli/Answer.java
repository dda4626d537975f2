package vn.xeploai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.xeploai.text.Message;

/** Where an answer goes: to standard output, or to a file that is whole or not there. */
final class Answer {
  private Answer() {}

  static void give(String text, Optional<Path> file, Console console) {
    if (file.isEmpty()) {
      console.out().print(text);
      return;
    }
    write(file.get(), text);
    console.problem(Message.of("cli.written", file.get().toString()));
  }

  private static void write(Path file, String text) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    try {
      Path draft = Files.createTempFile(folder, ".xeploai", ".part");
      try {
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new NotWritten(file.toString(), String.valueOf(e.getMessage()));
    }
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
    private final String reason;

    NotWritten(String file, String reason) {
      super(file + ": " + reason);
      this.file = file;
      this.reason = reason;
    }

    String file() {
      return file;
    }

    String reason() {
      return reason;
    }
  }
}
