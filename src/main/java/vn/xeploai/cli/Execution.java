package vn.xeploai.cli;

import java.text.Normalizer;
import picocli.CommandLine;
import vn.xeploai.text.Message;

/** Reads the arguments and runs the command they ask for. */
final class Execution {
  private Execution() {}

  /** Runs it on its console and returns its exit code. */
  static int of(Console console) {
    CommandLine line = new CommandLine(new XepLoai(), new Commands(console));
    XepLoai.addCommands(line, console.arguments());
    // Facts are read in NFC; some keyboards and shells give names in another form.
    line.registerConverter(String.class, typed -> Normalizer.normalize(typed, Normalizer.Form.NFC));
    line.setResourceBundle(Help.in(console.messages().language()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setExpandAtFiles(false)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new Failures(console));
    return line.execute(console.arguments().toArray(String[]::new));
  }

  /** Commands get the console they answer on. */
  private record Commands(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (AbstractCommand.class.isAssignableFrom(type)) {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** Wrong usage, in the reader's language. */
  private record UsageErrors(Console console) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] arguments) {
      console.problem(
          Message.of("cli.usage", console.say(Usage.message(problem, console.arguments()))));
      if (Usage.asksForNothing(problem)) {
        problem.getCommandLine().usage(console.err());
        return ExitCode.USAGE.number();
      }
      console.problem(
          Message.of("cli.see-help", problem.getCommandLine().getCommandSpec().qualifiedName()));
      return ExitCode.USAGE.number();
    }
  }

  /** What a command could not do, in the reader's language. */
  private record Failures(Console console) implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
      return Failure.tell(failure, console).number();
    }
  }
}
