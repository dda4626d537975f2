package vn.xeploai.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.xeploai.text.Message;

/**
 * Keeps commands from writing over what they read, or over anything else that is there. Whatever
 * path a command is given is read, but those of the options that name where it writes.
 */
final class Outputs {
  /** Lets a file that is there already give way. */
  static final String FORCE = "--force";

  private static final Set<String> WRITTEN = Set.of("--out", "--archive");

  private Outputs() {}

  /**
   * Looks at every path a command was given, before it does anything.
   *
   * @throws Misuse if it would write over one of them, into a folder it reads, or over another file
   *     without {@code --force}
   */
  static void check(CommandSpec command) {
    List<Path> read = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    Optional<Boolean> force = Optional.empty();
    for (OptionSpec option : command.options()) {
      if (option.longestName().equals(FORCE)) {
        force = Optional.of(Boolean.TRUE.equals(option.getValue()));
      }
      (WRITTEN.contains(option.longestName()) ? written : read).addAll(paths(option));
    }
    command.positionalParameters().forEach(one -> read.addAll(paths(one)));
    for (Path one : written) {
      check(one, read.stream().filter(Files::exists).toList(), force);
    }
  }

  private static void check(Path out, List<Path> read, Optional<Boolean> force) {
    Path real = real(out);
    for (Path one : read) {
      if (same(out, one)) {
        throw new Misuse(Message.of("cli.out.input", out.toString()));
      }
      if (Files.isDirectory(one) && real.startsWith(real(one))) {
        throw new Misuse(Message.of("cli.out.inside", out.toString(), one.toString()));
      }
    }
    if (force.isPresent()) {
      checkFile(out, force.get());
    }
  }

  /** A command that knows no {@code --force} writes no single file, and looks for itself. */
  private static void checkFile(Path out, boolean force) {
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(out)) {
      return;
    }
    if (Files.exists(out) && !Files.isRegularFile(out)) {
      throw new Misuse(Message.of("cli.out.device", out.toString()));
    }
    if (!force) {
      throw new Misuse(Message.of("cli.out.exists", out.toString()));
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** A path without links and detours, as far as it exists. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? whole : there.toRealPath().resolve(there.relativize(whole));
    } catch (IOException e) {
      return whole;
    }
  }

  private static List<Path> paths(ArgSpec argument) {
    return values(argument.getValue()).flatMap(Outputs::path).toList();
  }

  private static Stream<?> values(Object value) {
    if (value instanceof Optional<?> one) {
      return one.stream();
    }
    return value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
  }

  /** A text is a path where it may name a file, as that of a rulebook may. */
  private static Stream<Path> path(Object value) {
    if (value instanceof Path path) {
      return path.toString().isEmpty() ? Stream.empty() : Stream.of(path);
    }
    if (value instanceof String text && !text.isEmpty() && new File(text).exists()) {
      try {
        return Stream.of(Path.of(text));
      } catch (InvalidPathException e) {
        return Stream.empty();
      }
    }
    return Stream.empty();
  }
}
