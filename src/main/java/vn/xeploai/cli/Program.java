package vn.xeploai.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** The program with its two streams; knows no process, so that tests can run it. */
public final class Program {
  private final PrintStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;

  /** Answers on {@code out} and speaks of problems on {@code err}, in UTF-8 everywhere. */
  public Program(OutputStream out, OutputStream err) {
    bytes = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.out = writer(out);
    this.err = writer(err);
  }

  /** A program on the process's streams. */
  static Program onStandardStreams() {
    return new Program(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Runs one command and returns its exit code. */
  public int run(String... arguments) {
    Optional<String> page = HelpPages.of(List.of(arguments), language(List.of(arguments)));
    page.ifPresent(out::print);
    return page.isPresent() && !out.checkError() ? ExitCode.DONE.number() : execute(arguments);
  }

  /** As above, help too is put together from what the commands say of themselves. */
  int execute(String... arguments) {
    Messages messages = Messages.in(language(List.of(arguments)));
    Console console = new Console(bytes, out, err, messages, List.of(arguments));
    CommandLine line = new CommandLine(new XepLoai(), new Commands(console));
    XepLoai.addCommands(line, List.of(arguments));
    line.setResourceBundle(Help.in(messages.language()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new Failures(console));
    int code = line.execute(arguments);
    boolean lost = out.checkError() || bytes.checkError();
    if (lost) {
      console.problem(Message.of("cli.not-answered"));
    }
    err.flush();
    return lost ? ExitCode.FAILED.number() : code;
  }

  /** The language is needed before the arguments can be read: for their help and their errors. */
  private static Language language(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String value = "";
      if (argument.startsWith("--lang=")) {
        value = argument.substring("--lang=".length());
      } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
        value = arguments.get(i + 1);
      }
      String wanted = value.toUpperCase(Locale.ROOT);
      if (Arrays.stream(Language.values()).anyMatch(one -> one.name().equals(wanted))) {
        return Language.valueOf(wanted);
      }
    }
    return Language.VI;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
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
      console.problem(Message.of("cli.usage", console.say(Usage.message(problem))));
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
