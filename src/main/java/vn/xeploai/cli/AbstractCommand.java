package vn.xeploai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;

/** What every command has: help, a language, a console. */
@SuppressWarnings("UnusedVariable") // the two options are read by picocli and by Program
abstract class AbstractCommand implements Callable<Integer> {
  private final Console console;

  /** Read before all others, see {@link Program}; stands here for help and errors. */
  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  AbstractCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  /** Does the command's work. */
  abstract ExitCode answer();

  /** Whether rules from elsewhere are asked for, so that it runs in a process of its own. */
  boolean withForeignRules() {
    return false;
  }

  @Override
  public final Integer call() {
    Outputs.check(spec);
    if (withForeignRules() && !Apart.inside()) {
      return Apart.run(console.arguments(), console);
    }
    try {
      return answer().number();
    } catch (OutOfMemoryError | StackOverflowError e) {
      if (withForeignRules()) {
        console.problem(Message.of("cli.apart.memory", String.valueOf(megabytes())));
        return ExitCode.RULES_INVALID.number();
      }
      console.problem(Message.of("cli.memory", String.valueOf(megabytes())));
      return ExitCode.FAILED.number();
    }
  }

  private static long megabytes() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
