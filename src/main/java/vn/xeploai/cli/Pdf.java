package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.xeploai.text.Message;
import vn.xeploai.text.Progress;

/** A PDF beside each Word document, made by LibreOffice where it is installed. */
final class Pdf {
  /** How LibreOffice is called; {@code soffice} unless the property says otherwise. */
  static final String OFFICE = "xeploai.office";

  /** After how many seconds it is stopped; 300 unless the property says otherwise. */
  static final String SECONDS = "xeploai.office.seconds";

  /** How a call of LibreOffice came out. */
  private enum Call {
    /** It could not be started. */
    NOT_STARTED,
    /** It did not end in time. */
    STOPPED,
    /** It ended; what it made is to be looked for. */
    ENDED
  }

  /** How often what is made so far is counted, in milliseconds. */
  private static final int LOOK = 250;

  private Pdf() {}

  /**
   * Makes a PDF of each document.
   *
   * @param folder where the documents are, and where LibreOffice may keep what it needs meanwhile
   * @param names their names in it
   * @param progress told of the documents there are a PDF of
   * @return what went wrong, if anything; the documents are as they were
   */
  static Optional<Message> of(Path folder, Collection<String> names, Progress progress) {
    // A profile of its own: a LibreOffice that is open does not disturb it.
    Path profile = folder.resolve(".office");
    try {
      for (List<Path> some : byFolder(folder, names).values()) {
        switch (convert(profile, some, () -> progress.done(made(folder, names), 0, names.size()))) {
          case NOT_STARTED -> {
            return Optional.of(Message.of("cli.pdf.none", office()));
          }
          case STOPPED -> {
            return Optional.of(Message.of("cli.pdf.time", String.valueOf(seconds())));
          }
          case ENDED -> {}
        }
      }
    } finally {
      if (Files.exists(profile)) {
        NewFolder.delete(profile);
      }
    }
    List<String> lost = names.stream().filter(name -> !isMade(folder, name)).toList();
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("cli.pdf.failed", String.join(", ", lost)));
  }

  private static int made(Path folder, Collection<String> names) {
    return (int) names.stream().filter(name -> isMade(folder, name)).count();
  }

  private static boolean isMade(Path folder, String name) {
    return Files.exists(folder.resolve(name.replaceAll("\\.docx$", ".pdf")));
  }

  private static SortedMap<Path, List<Path>> byFolder(Path folder, Collection<String> names) {
    return names.stream()
        .map(folder::resolve)
        .collect(Collectors.groupingBy(Pdf::parent, TreeMap::new, Collectors.toList()));
  }

  private static Path parent(Path document) {
    return Optional.ofNullable(document.getParent()).orElse(document);
  }

  private static String office() {
    return System.getProperty(OFFICE, "soffice");
  }

  private static int seconds() {
    return Integer.getInteger(SECONDS, 300);
  }

  /** One call for all documents of one folder. */
  private static Call convert(Path profile, List<Path> documents, Runnable look) {
    List<String> command =
        new ArrayList<>(
            List.of(
                office(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                parent(documents.get(0)).toString()));
    documents.forEach(document -> command.add(document.toString()));
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return Call.NOT_STARTED;
    }
    boolean ended = ended(process, look);
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
    return ended ? Call.ENDED : Call.STOPPED;
  }

  private static boolean ended(Process process, Runnable look) {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds());
    try {
      while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() > last) {
          return false;
        }
        look.run();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
