package vn.xeploai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.xeploai.text.Language;

/** The program's commands. */
@Command(
    name = "xeploai",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "${bundle:label.command}",
    addMethodSubcommands = false)
@SuppressWarnings("UnusedVariable") // the language is read by Program, the rest by picocli
final class XepLoai {
  private static final Map<String, Class<? extends AbstractCommand>> COMMANDS = commands();

  /** May stand before the command too. */
  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /**
   * Adds the command the arguments begin with, else all of them: to describe a command takes time.
   */
  static void addCommands(CommandLine line, List<String> arguments) {
    Class<? extends AbstractCommand> asked =
        arguments.isEmpty() ? null : COMMANDS.get(arguments.get(0));
    if (asked == null) {
      COMMANDS.forEach(line::addSubcommand);
    } else {
      line.addSubcommand(arguments.get(0), asked);
    }
  }

  /** The names of all commands, in the order they are listed. */
  static List<String> names() {
    return List.copyOf(COMMANDS.keySet());
  }

  /** The commands that have an option of this name. */
  static List<String> having(String option, CommandLine.IFactory factory) {
    return COMMANDS.entrySet().stream()
        .filter(
            one ->
                new CommandLine(one.getValue(), factory)
                    .getCommandSpec()
                    .optionsMap()
                    .containsKey(option))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Class<? extends AbstractCommand>> commands() {
    Map<String, Class<? extends AbstractCommand>> all = new LinkedHashMap<>();
    all.put("rate", RateCommand.class);
    all.put("why", WhyCommand.class);
    all.put("why-not", WhyNotCommand.class);
    all.put("what-if", WhatIfCommand.class);
    all.put("reach", ReachCommand.class);
    all.put("check", CheckCommand.class);
    all.put("template", TemplateCommand.class);
    all.put("forms", FormsCommand.class);
    all.put("generate", GenerateCommand.class);
    all.put("rules", RulesCommand.class);
    all.put("verify", VerifyCommand.class);
    all.put("history", HistoryCommand.class);
    all.put("compare", CompareCommand.class);
    all.put("key", KeyCommand.class);
    return all;
  }
}
