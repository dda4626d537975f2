package vn.xeploai.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.xeploai.text.Message;

/** Says what is wrong with the arguments of a command. */
final class Usage {
  private Usage() {}

  static Message message(CommandLine.ParameterException problem) {
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return Message.of("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (problem instanceof CommandLine.MissingParameterException missing) {
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
    if (argument != null) {
      return Message.of(
          "cli.usage.value", String.valueOf(problem.getValue()), name(argument), values(argument));
    }
    return Message.of("cli.usage.missing", "COMMAND");
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Usage::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String values(ArgSpec argument) {
    Object[] constants = type(argument).getEnumConstants();
    return constants == null
        ? argument.paramLabel()
        : Arrays.stream(constants)
            .map(one -> one instanceof Least ? one.toString() : lower(one.toString()))
            .collect(Collectors.joining(", "));
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
