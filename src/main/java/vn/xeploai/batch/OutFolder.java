package vn.xeploai.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.text.Message;

/**
 * The folder of a run. Every file in it is whole or not there; what a run needs to go on after it
 * was stopped lies in {@code .run} until it has ended.
 */
final class OutFolder implements AutoCloseable {
  private static final String RUN = ".run";
  private static final String SETTINGS = "settings";
  private static final String PARTS = "parts";
  private static final String ANSWERS = "answers";

  /** A name that is safe on every system: no way out, nothing Windows keeps for itself. */
  private static final Pattern SAFE =
      Pattern.compile(
          "(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$))"
              + "[^<>:\"|?*\\\\/\\p{Cntrl}. ]([^<>:\"|?*\\\\/\\p{Cntrl}]{0,98}"
              + "[^<>:\"|?*\\\\/\\p{Cntrl}. ])?");

  private final Path out;
  private final TableFormat format;
  private final FileChannel lock;

  private OutFolder(Path out, TableFormat format, FileChannel lock) {
    this.out = out;
    this.format = format;
    this.lock = lock;
  }

  /**
   * The folder of a run that begins, or goes on; of no other run until it is closed.
   *
   * @param settings what else a run that goes on must have been begun with
   * @throws NotUsable if something else is there, or a run that was begun otherwise, or that is
   *     still at work
   */
  static OutFolder open(Path out, TableFormat format, boolean resume, String settings)
      throws IOException {
    Path run = out.resolve(RUN);
    Path begun = run.resolve(SETTINGS);
    boolean goesOn = Files.exists(begun);
    if (!goesOn && Files.exists(out) && !isEmpty(out)) {
      throw new NotUsable(Message.of("batch.not-empty", out.toString()));
    }
    if (goesOn && !resume) {
      throw new NotUsable(Message.of("batch.unfinished", out.toString()));
    }
    if (goesOn && !Sha256.of(Files.readAllBytes(begun)).equals(Sha256.of(settings))) {
      throw new NotUsable(Message.of("batch.other-settings", out.toString()));
    }
    Files.createDirectories(run.resolve(PARTS));
    FileChannel lock = lock(run.resolve("lock"), out);
    if (!goesOn) {
      write(begun, settings.getBytes(StandardCharsets.UTF_8));
    }
    return new OutFolder(out, format, lock);
  }

  private static FileChannel lock(Path file, Path out) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean ours = false;
    try {
      ours = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      ours = false;
    } finally {
      if (!ours) {
        channel.close();
      }
    }
    if (!ours) {
      throw new NotUsable(Message.of("batch.running", out.toString()));
    }
    return channel;
  }

  /** Whether nothing is in a folder but a run that was stopped before it began. */
  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.allMatch(one -> one.endsWith(RUN));
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
    return out.resolve(RUN).resolve(PARTS).resolve(Sha256.of(dossier));
  }

  /** Writes the answer of a dossier. */
  void answer(String dossier, String ending, byte[] answer) {
    Path file = answer(dossier, ending);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(file, answer);
  }

  private Path answer(String dossier, String ending) {
    return out.resolve(ANSWERS).resolve(dossier + "." + ending);
  }

  /** The hash of what was written of a dossier; empty where something of it is not there. */
  String written(String dossier, Optional<String> ending) {
    try {
      String part = Sha256.of(Files.readAllBytes(part(dossier)));
      return ending.isEmpty()
          ? part
          : Sha256.of(part + Sha256.of(Files.readAllBytes(answer(dossier, ending.get()))));
    } catch (IOException e) {
      return "";
    }
  }

  /** Leaves no answers but those of these dossiers. */
  void keepAnswers(Collection<String> dossiers, String ending) throws IOException {
    Path answers = out.resolve(ANSWERS);
    if (!Files.isDirectory(answers)) {
      return;
    }
    Set<Path> kept =
        dossiers.stream()
            .filter(OutFolder::names)
            .map(one -> answer(one, ending))
            .collect(Collectors.toSet());
    try (Stream<Path> all = Files.walk(answers)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(one) ? isEmpty(one) : !kept.contains(one)) {
          Files.delete(one);
        }
      }
    }
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

  /** Ends the run: what it needed to go on is not needed any more; its settings are last to go. */
  void end() throws IOException {
    close();
    Path run = out.resolve(RUN);
    Path begun = run.resolve(SETTINGS);
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(begun) && !file.equals(run)) {
          Files.delete(file);
        }
      }
    }
    Files.delete(begun);
    Files.delete(run);
  }

  @Override
  public void close() throws IOException {
    lock.close();
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
