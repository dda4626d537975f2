package vn.xeploai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.xeploai.text.Language;

/** What {@code --help} answers, written when the product was built: to describe takes time. */
final class HelpPages {
  private static final String LANGUAGE = "--lang";

  private HelpPages() {}

  /** The page these arguments ask for, where help is all they ask for. */
  static Optional<String> of(List<String> arguments, Language language) {
    List<String> rest = withoutLanguage(arguments, language);
    if (rest.isEmpty() || rest.size() > 2 || !isHelp(rest.get(rest.size() - 1))) {
      return Optional.empty();
    }
    String command = rest.size() == 1 ? "" : rest.get(0);
    return isName(command) ? read(file(command, language)) : Optional.empty();
  }

  /** Arguments as the commands know them: {@code help rate} is {@code rate --help}. */
  static List<String> spelled(List<String> arguments, Language language) {
    List<String> rest = withoutLanguage(arguments, language);
    if (rest.isEmpty() || !rest.get(0).equals("help")) {
      return arguments;
    }
    List<String> asked = new ArrayList<>(rest.subList(1, rest.size()));
    asked.removeIf(one -> one.equals("help") || isHelp(one));
    if (asked.isEmpty() || XepLoai.names().contains(asked.get(0))) {
      asked.add("--help");
    }
    asked.addAll(List.of(LANGUAGE, language.name()));
    return asked;
  }

  private static boolean isName(String command) {
    for (int i = 0; i < command.length(); i++) {
      char letter = command.charAt(i);
      if (letter != '-' && (letter < 'a' || letter > 'z')) {
        return false;
      }
    }
    return true;
  }

  /** The name of a command's page, and of the program's for the empty name. */
  static String file(String command, Language language) {
    String page = command.isEmpty() ? "program" : "command-" + command;
    return "help/" + page + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
  }

  private static boolean isHelp(String argument) {
    return argument.equals("--help") || argument.equals("-h");
  }

  private static List<String> withoutLanguage(List<String> arguments, Language language) {
    List<String> rest = new ArrayList<>(arguments);
    int at = rest.indexOf(LANGUAGE);
    if (at >= 0 && at + 1 < rest.size() && language.name().equalsIgnoreCase(rest.get(at + 1))) {
      rest.remove(at + 1);
      rest.remove(at);
    }
    return rest;
  }

  private static Optional<String> read(String page) {
    try (InputStream in = HelpPages.class.getResourceAsStream(page)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
