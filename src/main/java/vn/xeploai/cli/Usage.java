package vn.xeploai.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.xeploai.facts.Level;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** Says what is wrong with the arguments of a command. */
final class Usage {
  private Usage() {}

  /**
   * As a sentence.
   *
   * @param arguments all that the program was started with
   */
  static Message message(CommandLine.ParameterException problem, List<String> arguments) {
    CommandLine line = problem.getCommandLine();
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), line);
    }
    if (problem instanceof CommandLine.MissingParameterException missing) {
      Optional<String> unknown =
          arguments.stream()
              .filter(word -> word.startsWith("--"))
              .filter(word -> !line.getCommandSpec().optionsMap().containsKey(bare(word)))
              .findFirst();
      if (unknown.isPresent()) {
        return unmatched(List.of(unknown.get()), line);
      }
      if (missing.getMissing().stream().allMatch(ArgSpec::isOption)) {
        return Message.of("cli.usage.no-value", names(missing.getMissing()));
      }
      return Message.of("cli.usage.missing", names(missing.getMissing()));
    }
    if (problem instanceof CommandLine.OverwrittenOptionException twice) {
      return Message.of("cli.usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = problem.getArgSpec();
    if (argument != null && type(argument).getEnumConstants() == null) {
      return Message.of("cli.usage.unusable", String.valueOf(problem.getValue()), name(argument));
    }
    return argument == null
        ? Message.of("cli.usage.command")
        : value(String.valueOf(problem.getValue()), argument);
  }

  /** Whether no command was named at all: then all are shown. */
  static boolean asksForNothing(CommandLine.ParameterException problem) {
    return problem.getArgSpec() == null
        && !(problem instanceof CommandLine.UnmatchedArgumentException)
        && !(problem instanceof CommandLine.OverwrittenOptionException)
        && !(problem instanceof CommandLine.MissingParameterException);
  }

  /** A word that nothing is called by, with the name that is closest to it. */
  private static Message unmatched(List<String> unknown, CommandLine line) {
    String words = String.join(" ", unknown);
    String asked = bare(unknown.get(0));
    boolean option = asked.startsWith("-");
    if (!option && line.getParent() == null) {
      String all = String.join(", ", XepLoai.names());
      return Closest.to(asked, XepLoai.names())
          .map(one -> Message.of("cli.usage.command.closest", words, one, all))
          .orElseGet(() -> Message.of("cli.usage.command.unknown", words, all));
    }
    if (!option) {
      return Message.of("cli.usage.surplus", words);
    }
    List<String> others = XepLoai.having(asked, line.getFactory());
    if (!others.isEmpty()) {
      return Message.of("cli.usage.option.other", words, asked, String.join(", ", others));
    }
    List<String> options = line.getCommandSpec().optionsMap().keySet().stream().sorted().toList();
    return Closest.to(asked, options)
        .map(one -> Message.of("cli.usage.option.closest", words, one))
        .orElseGet(() -> Message.of("cli.usage.unmatched", words));
  }

  /** An option without its value. */
  private static String bare(String word) {
    return word.replaceFirst("=.*", "");
  }

  private static Message value(String given, ArgSpec argument) {
    List<String> known = words(argument);
    String all = String.join(", ", known);
    boolean level = Arrays.stream(Level.values()).anyMatch(one -> one.name().equals(given));
    return Closest.to(given, known)
        .filter(one -> !level)
        .map(one -> Message.of("cli.usage.value.closest", given, name(argument), all, one))
        .orElseGet(() -> Message.of("cli.usage.value", given, name(argument), all));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Usage::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static List<String> words(ArgSpec argument) {
    return Arrays.stream(type(argument).getEnumConstants())
        .map(one -> one instanceof Least ? one.toString() : lower(one.toString()))
        .toList();
  }

  /** The type of the value itself, also where it may be absent. */
  private static Class<?> type(ArgSpec argument) {
    CommandLine.Model.ITypeInfo type = argument.typeInfo();
    return type.isOptional() ? type.getAuxiliaryTypes()[0] : type.getType();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
