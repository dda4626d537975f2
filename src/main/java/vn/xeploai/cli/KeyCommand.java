package vn.xeploai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.xeploai.archive.Signature;
import vn.xeploai.text.Message;

/** A new key pair to sign run files with. */
@Command(addMethodSubcommands = false)
final class KeyCommand extends AbstractCommand {
  @Option(
      names = "--out",
      paramLabel = "${bundle:label.name}",
      required = true,
      descriptionKey = "key-out")
  private Path name = Path.of("");

  KeyCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Path secret = name.resolveSibling(name.getFileName() + ".key");
    Path open = name.resolveSibling(name.getFileName() + ".pub");
    for (Path file : new Path[] {secret, open}) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        console().problem(Message.of("archive.key-exists", file.toString()));
        return ExitCode.USAGE;
      }
    }
    Signature.Pair pair = Signature.pair();
    Answer.keep(pair.secret().getBytes(StandardCharsets.US_ASCII), secret, console());
    keepFromOthers(secret);
    try {
      Answer.keep(pair.open().getBytes(StandardCharsets.US_ASCII), open, console());
    } catch (Answer.NotWritten half) {
      delete(secret);
      throw half;
    }
    console().problem(Message.of("archive.key-secret", secret.toString(), open.toString()));
    return ExitCode.DONE;
  }

  /** Half a pair is of no use, and would stand in the way of a whole one. */
  private static void delete(Path secret) {
    try {
      Files.deleteIfExists(secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepFromOthers(Path secret) {
    try {
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException | UnsupportedOperationException e) {
      // Where files have no such permissions, the message asks to keep the key secret.
    }
  }
}
