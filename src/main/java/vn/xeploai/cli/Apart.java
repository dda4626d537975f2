package vn.xeploai.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.xeploai.text.Message;

/**
 * Runs a command with rules from elsewhere in a process of its own: it has a bound on memory and
 * time, and can be killed, whatever the rules do.
 */
final class Apart {
  /** Seconds after which the process is killed; {@code 120} unless the property says otherwise. */
  static final String SECONDS = "xeploai.rules.seconds";

  private static final String INSIDE = "xeploai.rules.apart";
  private static final String MEMORY = "-Xmx1g";

  private Apart() {}

  /** Whether this is such a process. */
  static boolean inside() {
    return Boolean.getBoolean(INSIDE);
  }

  /** Runs the same command again, apart, and hands on what it says. */
  static int run(List<String> arguments, Console console) {
    int seconds = Integer.getInteger(SECONDS, 120);
    try {
      Process process = new ProcessBuilder(command(arguments)).start();
      process.getOutputStream().close();
      Thread out = copying(() -> process.getInputStream().transferTo(console.bytes()));
      Thread err =
          copying(
              () ->
                  new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)
                      .transferTo(console.err()));
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      out.join();
      err.join();
      if (!ended) {
        console.problem(Message.of("cli.apart.time", String.valueOf(seconds)));
        return ExitCode.RULES_INVALID.number();
      }
      return process.exitValue();
    } catch (IOException e) {
      console.problem(Message.of("cli.apart.failed", String.valueOf(e.getMessage())));
      return ExitCode.FAILED.number();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED.number();
    }
  }

  private static List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            MEMORY,
            "-Dfile.encoding=UTF-8",
            "-D" + INSIDE + "=true",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static Thread copying(Copy copy) {
    Thread thread =
        new Thread(
            () -> {
              try {
                copy.run();
              } catch (IOException e) {
                // A killed process closes its streams; what it said until then was handed on.
              }
            });
    thread.start();
    return thread;
  }

  /** Hands on what a process says until it ends. */
  private interface Copy {
    void run() throws IOException;
  }
}
