package vn.xeploai.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.text.Message;

/**
 * The folder of a run. Every file in it is whole or not there; what a run needs to go on after it
 * was stopped lies in {@code .run} until it has ended.
 */
final class OutFolder {
  private static final String RUN = ".run";

  /** A name that is safe on every system: no way out, nothing Windows keeps for itself. */
  private static final Pattern SAFE =
      Pattern.compile(
          "(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$))"
              + "[^<>:\"|?*\\\\/\\p{Cntrl}. ]([^<>:\"|?*\\\\/\\p{Cntrl}]{0,98}"
              + "[^<>:\"|?*\\\\/\\p{Cntrl}. ])?");

  private final Path out;
  private final TableFormat format;

  private OutFolder(Path out, TableFormat format) {
    this.out = out;
    this.format = format;
  }

  /**
   * The folder of a run that begins, or goes on.
   *
   * @param settings what else a run that goes on must have been begun with
   * @throws NotUsable if something else is there, or a run that was begun otherwise
   */
  static OutFolder open(Path out, TableFormat format, boolean resume, String settings)
      throws IOException {
    Path run = out.resolve(RUN);
    Path begun = run.resolve("settings");
    if (!Files.exists(run)) {
      if (Files.exists(out) && !isEmpty(out)) {
        throw new NotUsable(Message.of("batch.not-empty", out.toString()));
      }
      Files.createDirectories(run);
      Files.writeString(begun, settings);
    } else if (!resume) {
      throw new NotUsable(Message.of("batch.unfinished", out.toString()));
    } else if (!Files.exists(begun) || !Files.readString(begun).equals(settings)) {
      throw new NotUsable(Message.of("batch.other-settings", out.toString()));
    }
    Files.createDirectories(run.resolve("parts"));
    return new OutFolder(out, format);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Whether a dossier's name can name a file. */
  static boolean names(String dossier) {
    return Stream.of(dossier.split("/", -1)).allMatch(one -> SAFE.matcher(one).matches());
  }

  Path journal() {
    return out.resolve(RUN).resolve("journal.jsonl");
  }

  /** Keeps the rows of a dossier until all are there. */
  void part(String dossier, List<Row> rows) {
    write(part(dossier), format.rows(rows).getBytes(StandardCharsets.UTF_8));
  }

  private Path part(String dossier) {
    return out.resolve(RUN).resolve("parts").resolve(Sha256.of(dossier));
  }

  /** Writes the answer of a dossier. */
  void answer(String dossier, String ending, byte[] answer) {
    Path file = out.resolve("answers").resolve(dossier + "." + ending);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(file, answer);
  }

  /** Writes a table; one without rows says of what they would be. */
  void table(String name, List<Row> rows) {
    List<String> columns =
        rows.isEmpty() ? List.of("dossier") : List.copyOf(rows.get(0).cells().keySet());
    write(
        out.resolve(format.file(name)),
        (format.header(columns) + format.rows(rows)).getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the parts of dossiers behind each other to one table. */
  void join(String name, List<String> columns, Collection<String> dossiers) {
    Path file = out.resolve(format.file(name));
    Path draft = draft(file);
    try (OutputStream all = Files.newOutputStream(draft)) {
      all.write(format.header(columns).getBytes(StandardCharsets.UTF_8));
      for (String dossier : dossiers) {
        Files.copy(part(dossier), all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    move(draft, file);
  }

  /** Ends the run: what it needed to go on is not needed any more. */
  void end() {
    try (Stream<Path> files = Files.walk(out.resolve(RUN))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    Path draft = draft(file);
    try {
      Files.write(draft, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    move(draft, file);
  }

  private static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  private static void move(Path draft, Path file) {
    try {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
