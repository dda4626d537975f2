package vn.xeploai.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xeploai.text.Message;

/**
 * Runs a command with rules from elsewhere in a process of its own: it has a bound on memory and
 * time, knows nothing of the environment, works in an empty folder, and ends when this one ends,
 * whatever the rules do.
 */
final class Apart {
  /** Seconds after which the process is killed; {@code 120} unless the property says otherwise. */
  static final String SECONDS = "xeploai.rules.seconds";

  /** Megabytes of memory it may use; {@code 1024} unless the property says otherwise. */
  static final String MEGABYTES = "xeploai.rules.megabytes";

  /** Says to such a process that it is one, and where it says that its answer is whole. */
  static final String INSIDE = "xeploai.rules.apart";

  /** Written by the process when its answer is whole; holds its exit code. */
  private static final String ANSWERED = "answered";

  /** Without it, Windows starts no program. */
  private static final String WINDOWS = "SystemRoot";

  private Apart() {}

  /** Whether this is such a process. */
  static boolean inside() {
    return System.getProperty(INSIDE) != null;
  }

  /** Runs the same command again, apart, and hands on what it says. */
  static int run(List<String> arguments, Console console) {
    Path folder;
    try {
      folder = Files.createTempDirectory("xeploai");
    } catch (IOException e) {
      console.problem(Message.of("cli.apart.failed", String.valueOf(e.getMessage())));
      return ExitCode.FAILED.number();
    }
    try {
      return run(arguments, folder, console);
    } catch (IOException e) {
      console.problem(Message.of("cli.apart.failed", String.valueOf(e.getMessage())));
      return ExitCode.FAILED.number();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED.number();
    } finally {
      NewFolder.delete(folder);
    }
  }

  private static int run(List<String> arguments, Path folder, Console console)
      throws IOException, InterruptedException {
    int seconds = Integer.getInteger(SECONDS, 120);
    Process process = builder(arguments, folder).start();
    try {
      // Its standard input stays open as long as this process lives: see ends(...).
      Thread out = copying(() -> process.getInputStream().transferTo(console.bytes()));
      Thread err =
          copying(
              () ->
                  new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)
                      .transferTo(console.err()));
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!ended) {
        end(process);
      }
      out.join();
      err.join();
      if (!ended) {
        console.problem(Message.of("cli.apart.time", String.valueOf(seconds)));
        return ExitCode.RULES_INVALID.number();
      }
      return code(process.exitValue(), folder, console);
    } finally {
      end(process);
    }
  }

  /** How it is started, in an empty folder. */
  static ProcessBuilder builder(List<String> arguments, Path folder) {
    ProcessBuilder builder =
        new ProcessBuilder(command(arguments, folder)).directory(folder.toFile());
    environment(builder.environment());
    return builder;
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  /** A process that did not come to say that its answer is whole was ended by the rules. */
  static int code(int exit, Path folder, Console console) throws IOException {
    Path answered = folder.resolve(ANSWERED);
    if (Files.isRegularFile(answered) && Files.readString(answered).equals(String.valueOf(exit))) {
      return exit;
    }
    console.problem(Message.of("cli.apart.unfinished", String.valueOf(exit)));
    return ExitCode.RULES_INVALID.number();
  }

  /** Nothing of this process's own, but that names are read as here. */
  private static void environment(Map<String, String> environment) {
    Optional<String> windows = Optional.ofNullable(environment.get(WINDOWS));
    environment.clear();
    windows.ifPresent(folder -> environment.put(WINDOWS, folder));
    if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }

  private static List<String> command(List<String> arguments, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + Integer.getInteger(MEGABYTES, 1024) + "m",
            "-Dfile.encoding=UTF-8",
            "-Duser.dir=" + System.getProperty("user.dir"),
            "-Djava.io.tmpdir=" + folder,
            "-D" + INSIDE + "=" + folder));
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("xeploai.") && !name.startsWith("xeploai.rules."))
        .sorted()
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  /** The class path as it is from any folder. */
  private static String classPath() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(one -> !one.isEmpty())
        .map(one -> Path.of(one).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Within such a process: has it end as soon as the one that started it is gone, however that
   * ended. Its standard input is a pipe from there, which closes then.
   */
  static void ends() {
    Thread watch =
        new Thread(
            () -> {
              try {
                System.in.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // A pipe that cannot be read is as good as closed.
              }
              Runtime.getRuntime().halt(ExitCode.FAILED.number());
            },
            "parent");
    watch.setDaemon(true);
    watch.start();
  }

  /** Within such a process: says that its answer is whole. */
  static void answered(int code) {
    try {
      Files.writeString(Path.of(System.getProperty(INSIDE), ANSWERED), String.valueOf(code));
    } catch (IOException e) {
      // Whoever started it finds no answer, and tells.
    }
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
