package vn.xeploai.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.text.Message;

/** A dossier's folder, read as far as it can be. */
final class Folder {
  private static final String LIMIT = Long.toString(Limits.FILE_BYTES >> 20);
  private static final Message TOO_LARGE = Message.of("problem.file.large", LIMIT);
  private static final Message SMALLER = Message.of("hint.file.large", LIMIT);

  private final Path path;
  private final Problems problems;
  private final Map<String, String> contents = new TreeMap<>();
  private final Set<String> unreadable = new TreeSet<>();

  Folder(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** Every file of a dossier that is there. */
  Texts texts() {
    String shown = Spelling.shown(path.toString());
    if (!Files.exists(path)) {
      problems.add(Message.of("problem.folder.missing", shown), Message.of("hint.folder"));
    } else if (!Files.isDirectory(path)) {
      reportFile(shown);
    } else {
      readFiles();
    }
    return new Texts(contents, unreadable);
  }

  /** A file that is given for a dossier: what it is, and what is meant instead. */
  private void reportFile(String shown) {
    String name = String.valueOf(path.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Message hint =
        switch (ending) {
          case "csv" -> Message.of("hint.folder.csv");
          case "doc", "docx", "odt", "pdf" -> Message.of("hint.folder.document", ending);
          default -> Message.of("hint.folder");
        };
    problems.add(Message.of("problem.folder.none", shown), hint);
  }

  private void readFiles() {
    SortedSet<String> present = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        present.add(String.valueOf(file.getFileName()));
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(
          Message.of("problem.folder.unreadable", Spelling.shown(path.toString())),
          Message.of("hint.file.unreadable"));
      return;
    }
    present.forEach(this::checkName);
    for (String file : Tables.files()) {
      if (present.contains(file)) {
        Optional<String> text = read(file);
        text.ifPresentOrElse(content -> contents.put(file, content), () -> unreadable.add(file));
      }
    }
    Tables.reportMissing(present, problems).forEach(unreadable::add);
  }

  // Names with a leading dot are what operating systems leave behind.
  private void checkName(String file) {
    if (file.startsWith(".") || Tables.files().contains(file)) {
      return;
    }
    boolean table = file.toLowerCase(Locale.ROOT).endsWith(".csv");
    if (table || SheetNames.inPart(stem(file)).isPresent()) {
      Tables.reportUnknown(file, problems);
    } else {
      String shown = Spelling.shown(file);
      problems.notice(
          shown,
          0,
          Message.of("notice.file", shown),
          Message.of("notice.file.hint", String.join(", ", Tables.files())));
    }
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private Optional<String> read(String file) {
    Path place = path.resolve(file);
    try {
      if (!place.toRealPath().startsWith(path.toRealPath())) {
        return refuse(file, Message.of("problem.file.outside"), Message.of("hint.file.outside"));
      }
      if (!Files.isRegularFile(place)) {
        return refuse(file, Message.of("problem.file.irregular"), Message.of("hint.file.regular"));
      }
      if (Files.size(place) > Limits.FILE_BYTES) {
        return refuse(file, TOO_LARGE, SMALLER);
      }
      return decode(file, place);
    } catch (IOException e) {
      return Files.isSymbolicLink(place) && !Files.exists(place)
          ? refuse(file, Message.of("problem.file.dangling"), Message.of("hint.file.outside"))
          : refuse(file, Message.of("problem.file.unreadable"), Message.of("hint.file.unreadable"));
    }
  }

  private Optional<String> decode(String file, Path place) throws IOException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(place)) {
      bytes = stream.readNBytes((int) Limits.FILE_BYTES + 1);
    }
    return decoded(file, bytes, problems);
  }

  /** The text of a file that was read as far as {@link Limits#FILE_BYTES} and one byte more. */
  static Optional<String> decoded(String file, byte[] bytes, Problems problems) {
    if (bytes.length > Limits.FILE_BYTES) {
      problems.add(file, 0, TOO_LARGE, SMALLER);
      return Optional.empty();
    }
    return Utf8.decode(file, bytes, problems);
  }

  private Optional<String> refuse(String file, Message message, Message hint) {
    problems.add(file, 0, message, hint);
    return Optional.empty();
  }
}
