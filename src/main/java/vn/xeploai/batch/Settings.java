package vn.xeploai.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.text.Messages;

/**
 * What a run over many communes is to do.
 *
 * @param out the folder for all that comes of it
 * @param tables how tables are written
 * @param answers the answer of each commune in a file of its own, where wanted
 * @param threads how many communes are rated side by side, from 1
 * @param resume whether a run that was stopped goes on
 * @param rulebook the rulebook named instead of each dossier's own
 * @param rules the rules of a rulebook by its id, for what tables tell of them
 * @param messages the reader's language
 */
public record Settings(
    Path out,
    TableFormat tables,
    Optional<Answers> answers,
    int threads,
    boolean resume,
    Optional<String> rulebook,
    Function<String, SortedMap<String, Rule>> rules,
    Messages messages) {
  /**
   * Answers in files.
   *
   * @param ending of their names, such as {@code json}
   * @param write an answer as bytes
   */
  public record Answers(String ending, Function<Assessment, byte[]> write) {}
}
