package vn.xeploai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's commands. */
@Command(
    name = "xeploai",
    subcommands = {RateCommand.class, CheckCommand.class, RulesCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class XepLoai implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "COMMAND");
  }
}
