package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/**
 * The Word documents of a dossier beside its JSON answer.
 *
 * @param answer the JSON answer
 * @param folder where the documents are
 * @param words the sentences of their language
 */
record Forms(Answered answer, Path folder, Messages words) {
  static final String REPORT = "01-bao-cao-ket-qua.docx";
  static final String TARGETS = "02-danh-muc-chi-tieu.docx";
  static final String PROPOSAL = "03-de-nghi-khen-thuong-phe-binh.docx";
  static final String DECISION = "04-du-thao-quyet-dinh.docx";

  /** Writes the documents of a dossier into a new folder. */
  static Forms of(String dossier, Path into, Language language, String... more) {
    List<String> command = new ArrayList<>(List.of("forms", dossier, "--out", into.toString()));
    command.addAll(List.of("--lang", language.name()));
    command.addAll(List.of(more));
    Run run = Run.of(command.toArray(String[]::new));
    assertEquals(new Run(0, "", run.err()), run);
    return new Forms(Answered.of(dossier), into, Messages.in(language));
  }

  /** Those of the dossier of the resolution, and of a commune made up for another rulebook. */
  static List<Forms> ofTwo(Path temp) {
    Path communes = temp.resolve("communes");
    Run made =
        Run.of(
            "generate", "--communes", "1", "--seed", "7", "--year", "2025", "--out", "" + communes);
    assertEquals(0, made.code(), made.err());
    return List.of(
        of(Run.DOSSIER, temp.resolve("a"), Language.VI),
        of(communes.resolve("xa-00001").toString(), temp.resolve("b"), Language.EN));
  }

  /** The names of the documents: those of the committee, then those of the cells. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(REPORT, TARGETS, PROPOSAL, DECISION));
    Copy.names(folder.resolve("chi-bo")).forEach(name -> names.add("chi-bo/" + name));
    return names;
  }

  WordFile read(String name) {
    return WordFile.of(folder.resolve(name));
  }

  WordFile cell(String id) {
    return read("chi-bo/" + id + ".docx");
  }

  /** A sentence in the language of the documents. */
  String say(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int at = 0; at < arguments.length; at++) {
      texts[at] = String.valueOf(arguments[at]);
    }
    return words.of(Message.of(key, texts));
  }

  /** The level of a subject in words; what it lies between where it is open. */
  String level(String subject) {
    JsonNode rating = answer.rating(subject);
    String level = Answered.text(rating, "level");
    if (level.isEmpty()) {
      return say("form.between", Answered.text(rating, "lowest"), Answered.text(rating, "highest"));
    }
    return Answered.LEVELS.contains(level) ? level : say("level." + level);
  }

  /** A collective as documents call it. */
  String named(String subject) {
    return say("form.named", Answered.text(answer.rating(subject), "name"), subject);
  }

  /** How many the draft of the decision has at each level. */
  Map<String, Long> drafted(List<JsonNode> ratings) {
    return ratings.stream()
        .collect(Collectors.groupingBy(one -> draft(one), TreeMap::new, Collectors.counting()));
  }

  /** The decided level, else the computed one, else a place to fill in. */
  String draft(JsonNode rating) {
    String decided =
        answer.all("levels").stream()
            .filter(one -> Answered.text(one, "subject").equals(Answered.text(rating, "subject")))
            .map(one -> Answered.text(one, "decision"))
            .findFirst()
            .orElse("");
    if (!decided.isEmpty()) {
      return decided;
    }
    String computed = Answered.text(rating, "level");
    if (Answered.LEVELS.contains(computed)) {
      return computed;
    }
    return say(computed.equals("NOT_RATED") ? "level.NOT_RATED" : "form.decision.to-choose");
  }

  /** The rows over all columns that count the targets of a group. */
  List<List<String>> groups() {
    Map<String, List<String>> outcomes = new TreeMap<>();
    for (JsonNode target : answer.all("targets/items")) {
      String group =
          Answered.text(target, "code").substring(0, Answered.text(target, "code").indexOf('.'));
      outcomes
          .computeIfAbsent(group, any -> new ArrayList<>())
          .add(Answered.text(target, "outcome"));
    }
    return outcomes.entrySet().stream()
        .map(
            group ->
                List.of(
                    say(
                        "form.targets.group",
                        group.getKey(),
                        group.getValue().stream()
                            .filter(Set.of("MET", "EXCEEDED")::contains)
                            .count(),
                        group.getValue().size())))
        .toList();
  }

  @Override
  public String toString() {
    return answer.dossier() + " " + words.language();
  }
}
