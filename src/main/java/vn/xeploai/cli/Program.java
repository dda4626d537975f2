package vn.xeploai.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.xeploai.rulebook.Engine;
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
    Language language = language(List.of(arguments));
    List<String> asked = HelpPages.spelled(List.of(arguments), language);
    String[] words = asked.toArray(String[]::new);
    Optional<String> page = HelpPages.of(asked, language);
    if (page.isEmpty()) {
      return execute(words);
    }
    out.print(page.get());
    return out.checkError() ? execute(words) : ExitCode.DONE.number();
  }

  /** As above, help too is put together from what the commands say of themselves. */
  int execute(String... arguments) {
    Engine.begin();
    Messages messages = Messages.in(language(List.of(arguments)));
    Console console = new Console(bytes, out, err, messages, List.of(arguments));
    int code = Execution.of(console);
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
      for (Language known : Language.values()) {
        if (known.name().equalsIgnoreCase(value)) {
          return known;
        }
      }
    }
    return Language.VI;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }
}
