package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.xeploai.text.Message;

/** A PDF beside each Word document, made by LibreOffice where it is installed. */
final class Pdf {
  /** How LibreOffice is called; {@code soffice} unless the property says otherwise. */
  static final String OFFICE = "xeploai.office";

  private static final int SECONDS = 300;

  private Pdf() {}

  /**
   * Makes a PDF of each document.
   *
   * @param folder where the documents are
   * @param names their names in it
   * @return what went wrong, if anything; the documents are as they were
   */
  static Optional<Message> of(Path folder, Collection<String> names) {
    Map<Path, List<Path>> byFolder =
        names.stream()
            .map(folder::resolve)
            .collect(
                Collectors.groupingBy(
                    one -> Optional.ofNullable(one.getParent()).orElse(folder),
                    TreeMap::new,
                    Collectors.toList()));
    try {
      Path profile = Files.createTempDirectory("xeploai");
      try {
        for (Map.Entry<Path, List<Path>> some : byFolder.entrySet()) {
          if (!convert(profile, some.getKey(), some.getValue())) {
            return Optional.of(Message.of("cli.pdf.time", String.valueOf(SECONDS)));
          }
        }
      } finally {
        NewFolder.delete(profile);
      }
    } catch (IOException e) {
      return Optional.of(Message.of("cli.pdf.none", office()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Message.of("cli.pdf.time", String.valueOf(SECONDS)));
    }
    List<String> lost = names.stream().filter(name -> !Files.exists(pdf(folder, name))).toList();
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("cli.pdf.failed", String.join(", ", lost)));
  }

  private static String office() {
    return System.getProperty(OFFICE, "soffice");
  }

  private static Path pdf(Path folder, String name) {
    return folder.resolve(name.replaceAll("\\.docx$", ".pdf"));
  }

  /** One call for many files, with a profile of its own: one that is open does not disturb it. */
  private static boolean convert(Path profile, Path folder, List<Path> documents)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                office(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    documents.forEach(document -> command.add(document.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return ended;
  }
}
