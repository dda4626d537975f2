package vn.xeploai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.xeploai.text.Message;

/** Where an answer goes, and whether a file that is there already gives way to it. */
final class Output {
  private static final String TEXT = "txt";

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "out")
  private Optional<Path> file = Optional.empty();

  @Option(names = Outputs.FORCE, descriptionKey = "force")
  private boolean force;

  /** The file, where one is named. */
  Optional<Path> file() {
    return file;
  }

  /** Whether files that are there already give way. */
  boolean force() {
    return force;
  }

  /** Gives a text. */
  void give(String answer, Console console) {
    give(answer.getBytes(StandardCharsets.UTF_8), console);
  }

  /** Gives any answer. */
  void give(byte[] answer, Console console) {
    file.ifPresentOrElse(one -> Answer.keep(answer, one, console), () -> console.answer(answer));
  }

  /**
   * How the answer is written: as was asked, else as the ending of the file says.
   *
   * @param asked the format that was asked for
   * @param usual the format where nothing says another; its file ends in {@code .txt}
   * @throws Misuse if the ending is that of another format, or of none
   */
  <F extends Enum<F>> F format(Optional<F> asked, F usual) {
    Optional<String> ending = file.flatMap(Output::ending);
    if (ending.isEmpty()) {
      return asked.orElse(usual);
    }
    List<F> all = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
    Optional<F> named =
        all.stream().filter(one -> one != usual && word(one).equals(ending.get())).findFirst();
    if (ending.get().equals("xls")) {
      throw new Misuse(Message.of("cli.ending.xls", file.orElseThrow().toString()));
    }
    if (asked.isPresent()) {
      if (named.isPresent() && named.get() != asked.get()) {
        throw new Misuse(
            Message.of(
                "cli.ending.other",
                file.orElseThrow().toString(),
                word(asked.get()),
                ending.get()));
      }
      return asked.get();
    }
    if (named.isEmpty() && !ending.get().equals(TEXT)) {
      String endings =
          Stream.concat(Stream.of(TEXT), all.stream().filter(one -> one != usual).map(Output::word))
              .map(one -> "." + one)
              .collect(Collectors.joining(", "));
      throw new Misuse(
          Message.of("cli.ending.unknown", file.orElseThrow().toString(), ending.get(), endings));
    }
    return named.orElse(usual);
  }

  private static String word(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 || dot == name.length() - 1
        ? Optional.empty()
        : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
