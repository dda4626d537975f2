package vn.xeploai.cli;

import java.util.Arrays;
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
      return Message.of(
          "cli.usage.missing",
          missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
    }
    ArgSpec argument = problem.getArgSpec();
    if (problem instanceof CommandLine.OverwrittenOptionException && argument != null) {
      return Message.of("cli.usage.twice", name(argument));
    }
    if (argument != null) {
      return Message.of(
          "cli.usage.value", String.valueOf(problem.getValue()), name(argument), values(argument));
    }
    return Message.of("cli.usage.missing", "COMMAND");
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String values(ArgSpec argument) {
    Object[] constants = argument.type().getEnumConstants();
    return constants == null
        ? argument.paramLabel()
        : Arrays.stream(constants)
            .map(one -> one instanceof vn.xeploai.facts.Level ? one.toString() : lower(one))
            .collect(Collectors.joining(", "));
  }

  private static String lower(Object one) {
    return one.toString().toLowerCase(Locale.ROOT);
  }
}
