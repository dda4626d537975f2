package vn.xeploai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.xeploai.text.Language;

/** The program's commands. */
@Command(
    name = "xeploai",
    subcommands = {
      RateCommand.class,
      WhyCommand.class,
      WhyNotCommand.class,
      WhatIfCommand.class,
      ReachCommand.class,
      CheckCommand.class,
      TemplateCommand.class,
      FormsCommand.class,
      GenerateCommand.class,
      RulesCommand.class,
      VerifyCommand.class,
      HistoryCommand.class,
      CompareCommand.class,
      KeyCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // the language is read by Program
final class XepLoai implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** May stand before the command too. */
  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "COMMAND");
  }
}
