package vn.xeploai.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.explain.Proof;
import vn.xeploai.report.JsonAnswer;
import vn.xeploai.report.ProofAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/**
 * One run, kept: the facts as they were read, the whole rulebook, and the answer with its proof.
 *
 * @param manifest what it says of itself
 * @param members the bytes of all other members, by name
 */
public record RunFile(RunManifest manifest, SortedMap<String, byte[]> members) {
  static final String ASSESSMENT = "assessment.json";
  static final String FACTS = "facts/";
  static final String RULES = "rules/";

  /** Copies the map. */
  public RunFile {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /**
   * The run file of an assessment.
   *
   * @param facts the files of the dossier as they were read, by name
   * @param rulebook the rulebook it was rated by
   * @param at when it was rated; kept in whole seconds
   */
  public static RunFile of(
      Assessment assessment, SortedMap<String, String> facts, Rulebook rulebook, Instant at) {
    SortedMap<String, byte[]> members = new TreeMap<>();
    facts.forEach((name, text) -> members.put(FACTS + name, text.getBytes(StandardCharsets.UTF_8)));
    rulebook.files().forEach((name, bytes) -> members.put(RULES + name, bytes));
    answers(assessment)
        .forEach((name, text) -> members.put(name, text.getBytes(StandardCharsets.UTF_8)));
    List<RunManifest.Member> listed =
        members.entrySet().stream()
            .map(
                one ->
                    new RunManifest.Member(
                        one.getKey(), one.getValue().length, Sha256.of(one.getValue())))
            .toList();
    return new RunFile(
        new RunManifest(
            Product.here(),
            assessment.dossier().commune().name(),
            assessment.dossier().commune().year(),
            assessment.dossierSha256(),
            assessment.rulebook(),
            assessment.rulebookSha256(),
            listed,
            at.truncatedTo(ChronoUnit.SECONDS)),
        members);
  }

  /** What came of a run, by the names it is kept under; in Vietnamese, whoever asks. */
  static Map<String, String> answers(Assessment assessment) {
    Messages messages = Messages.in(Language.VI);
    return new TreeMap<>(
        Map.of(
            ASSESSMENT,
            JsonAnswer.write(assessment, messages),
            "proof.json",
            ProofAnswer.write(Proof.of(assessment), messages)));
  }

  /** The texts of the facts, by file. */
  SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    within(FACTS)
        .forEach((name, bytes) -> facts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return facts;
  }

  /** The members of one folder, by their names within it. */
  SortedMap<String, byte[]> within(String folder) {
    SortedMap<String, byte[]> within = new TreeMap<>();
    members.forEach(
        (name, bytes) -> {
          if (name.startsWith(folder)) {
            within.put(name.substring(folder.length()), bytes);
          }
        });
    return within;
  }

  /** The text of a member, empty where there is none. */
  String text(String member) {
    byte[] bytes = members.get(member);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The commune. */
  public String commune() {
    return manifest.commune();
  }

  /** The rating year. */
  public int year() {
    return manifest.year();
  }

  /** When it was rated, in UTC. */
  public String at() {
    return manifest.at().toString();
  }

  /** The rulebook by its id and the beginning of its hash. */
  public String rulebook() {
    return manifest.rulebook() + " (" + manifest.rulebookSha256().substring(0, 12) + ")";
  }

  /** Whether its rules are those of a rulebook that ships, byte for byte. */
  public boolean rulesShip() {
    return Rulebooks.ships(within(RULES));
  }

  /** In what its rulebook differs from the one that ships under its id. */
  public Departure departure() {
    return Rulebooks.departure(within(RULES));
  }

  /** The SHA-256 of the run without its time: equal for the same facts, rules and answer. */
  public String content() {
    return manifest.content();
  }

  /** What made the answer. */
  public Product product() {
    return manifest.product();
  }

  /** The name of the file: commune, year, and what the run is by its content. */
  public String name() {
    return Slug.of(manifest.commune())
        + "-"
        + manifest.year()
        + "-"
        + manifest.content().substring(0, 12)
        + ".zip";
  }
}
