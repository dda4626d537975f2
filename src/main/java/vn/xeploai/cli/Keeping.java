package vn.xeploai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.xeploai.archive.RunFile;
import vn.xeploai.archive.RunWriter;
import vn.xeploai.archive.Signature;
import vn.xeploai.text.Message;

/**
 * How a run is to be kept.
 *
 * @param folder where
 * @param at when it was rated
 * @param secret the key to sign with, as PEM
 * @param force whether a run file of the same name gives way
 */
record Keeping(Path folder, Instant at, Optional<String> secret, boolean force) {
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int KEY_BYTES = 10_000;

  /**
   * How a run is to be kept, by the options of a command; nothing where they cannot be used, after
   * telling why.
   *
   * @param time an instant, a date and time with its offset, or a day in Vietnam; the clock's where
   *     there is none
   * @param key the file of the key to sign with
   * @param force whether a run file of the same name gives way
   */
  static Optional<Keeping> asked(
      Path folder, Optional<String> time, Optional<Path> key, boolean force, Console console) {
    Optional<Instant> at = time.isEmpty() ? Optional.of(Instant.now()) : instant(time.get());
    if (at.isEmpty()) {
      console.problem(Message.of("archive.at", time.orElse("")));
      return Optional.empty();
    }
    Optional<String> secret =
        key.flatMap(Keeping::text).filter(pem -> Signature.sign(new byte[0], pem).isPresent());
    if (key.isPresent() && secret.isEmpty()) {
      console.problem(Message.of("archive.sign-key", key.get().toString()));
      return Optional.empty();
    }
    return Optional.of(new Keeping(folder, at.get(), secret, force));
  }

  /** Writes the run file, and beside it its signature. */
  void keep(Desk.Run run, Console console) {
    RunFile kept = RunFile.of(run.assessment(), run.facts(), run.rulebook(), at);
    byte[] bytes = RunWriter.write(kept);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Answer.NotWritten(
          folder.toString(), Message.of("cli.not-written.folder", folder.toString()));
    }
    Path file = folder.resolve(kept.name());
    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Misuse(Message.of("cli.out.exists", file.toString()));
    }
    secret
        .flatMap(pem -> Signature.sign(bytes, pem))
        .ifPresent(
            line ->
                Answer.keep(line.getBytes(StandardCharsets.US_ASCII), signature(file), console));
    Answer.keep(bytes, file, console);
  }

  /** Where the signature of a run file stands. */
  static Path signature(Path file) {
    return file.resolveSibling(file.getFileName() + ".sig");
  }

  /** A small file's text, if it can be read. */
  static Optional<String> text(Path file) {
    try {
      return !Files.isRegularFile(file) || Files.size(file) > KEY_BYTES
          ? Optional.empty()
          : Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String time) {
    try {
      return Optional.of(
          time.length() == "2023-12-31".length()
              ? LocalDate.parse(time).atStartOfDay().toInstant(VIETNAM)
              : OffsetDateTime.parse(time).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
