package vn.xeploai.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.facts.Source;
import vn.xeploai.text.Message;

/**
 * The runs in a folder, by commune and year. Where a year has several, the latest counts.
 *
 * @param entries one for each run, by commune, year and time
 * @param skipped files that end like a run file and are none
 */
public record History(List<Entry> entries, List<Skipped> skipped) {
  /** Copies the lists. */
  public History {
    entries = List.copyOf(entries);
    skipped = List.copyOf(skipped);
  }

  /**
   * A run in the folder.
   *
   * @param file its file
   * @param run the run
   * @param counts whether it is the latest of its commune and year
   * @param rulebookChanged whether the bytes of its rulebook are others than those of the rulebook
   *     of the same id in the run before
   */
  public record Entry(String file, RunFile run, boolean counts, boolean rulebookChanged) {
    /** The commune. */
    public String commune() {
      return run.commune();
    }

    /** The rating year. */
    public int year() {
      return run.year();
    }

    /** A value of its answer, by path; empty where there is none. */
    public String value(String path) {
      return flat().value(path);
    }

    /** The level of a subject, or between what. */
    public String level(String subject) {
      String path = "ratings/" + subject + "/";
      String level = value(path + "level");
      return level.isEmpty() && !value(path + "lowest").isEmpty()
          ? value(path + "lowest") + ".." + value(path + "highest")
          : level;
    }

    /** How many subjects of a kind have each level; open ones under {@code open}. */
    public Map<String, Integer> levels(String kind) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      Level.OFFICIAL.forEach(level -> counts.put(level.name(), 0));
      Flat flat = flat();
      for (String name : flat.below("ratings")) {
        if (flat.value("ratings/" + name + "/kind").equals(kind)) {
          String level = flat.value("ratings/" + name + "/level");
          counts.merge(level.isEmpty() ? "open" : level, 1, Integer::sum);
        }
      }
      counts.values().removeIf(count -> count == 0);
      return counts;
    }

    /** How many decisions of people differ from the computed level. */
    public int overrides() {
      return flat().below("overrides").size();
    }

    private Flat flat() {
      return Flat.of(run.text(RunFile.ASSESSMENT));
    }
  }

  /**
   * A file that was skipped.
   *
   * @param file its name
   * @param faults what is wrong with it
   */
  public record Skipped(String file, List<Fault> faults) {}

  /** The runs in a folder; its other files are not looked at. */
  public static Optional<History> of(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> zips = Files.newDirectoryStream(folder, "*.zip")) {
      zips.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
    List<Skipped> skipped = new ArrayList<>();
    Map<String, RunFile> runs = new TreeMap<>();
    files.stream()
        .sorted()
        .forEach(
            file -> {
              String name = String.valueOf(file.getFileName());
              RunReading reading = RunReader.read(file);
              if (reading instanceof RunReading.Whole whole) {
                runs.put(name, whole.run());
              } else {
                skipped.add(new Skipped(name, ((RunReading.Broken) reading).faults()));
              }
            });
    return Optional.of(new History(entries(runs), skipped));
  }

  private static List<Entry> entries(Map<String, RunFile> runs) {
    List<Map.Entry<String, RunFile>> order =
        runs.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, RunFile> one) -> commune(one))
                    .thenComparing(one -> one.getValue().manifest().year())
                    .thenComparing(one -> one.getValue().manifest().at())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      RunManifest own = order.get(i).getValue().manifest();
      boolean later =
          i + 1 < order.size()
              && commune(order.get(i + 1)).equals(commune(order.get(i)))
              && order.get(i + 1).getValue().manifest().year() == own.year();
      boolean changed =
          order.subList(0, i).stream()
              .filter(one -> commune(one).equals(own.commune()))
              .map(one -> one.getValue().manifest())
              .filter(one -> one.rulebook().equals(own.rulebook()))
              .reduce((one, other) -> other)
              .filter(one -> !one.rulebookSha256().equals(own.rulebookSha256()))
              .isPresent();
      entries.add(new Entry(order.get(i).getKey(), order.get(i).getValue(), !later, changed));
    }
    return entries;
  }

  private static String commune(Map.Entry<String, RunFile> run) {
    return run.getValue().manifest().commune();
  }

  /** The communes that have runs. */
  public List<String> communes() {
    return entries.stream().map(Entry::commune).distinct().toList();
  }

  /**
   * What next year's dossier of a commune needs to know: of every subject the level that people
   * decided, or else the computed one where it is settled and official.
   */
  public List<PastLevel> past(String commune) {
    List<PastLevel> past = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.counts() && entry.commune().equals(commune)) {
        SortedMap<String, Level> levels = computed(entry);
        levels.putAll(decided(entry));
        levels.forEach(
            (subject, level) ->
                past.add(
                    new PastLevel(
                        subject, entry.year(), Optional.of(level), new Source("history.csv", 0))));
      }
    }
    return past.stream()
        .sorted(Comparator.comparing(PastLevel::subject).thenComparing(PastLevel::year))
        .toList();
  }

  private static SortedMap<String, Level> computed(Entry entry) {
    SortedMap<String, Level> levels = new TreeMap<>();
    Flat flat = entry.flat();
    for (String subject : flat.below("ratings")) {
      Level.OFFICIAL.stream()
          .filter(level -> level.name().equals(flat.value("ratings/" + subject + "/level")))
          .forEach(level -> levels.put(subject, level));
    }
    return levels;
  }

  private static SortedMap<String, Level> decided(Entry entry) {
    SortedMap<String, Level> levels = new TreeMap<>();
    if (DossierReader.read(entry.run().facts()) instanceof Reading.Accepted accepted) {
      accepted.dossier().levels().stream()
          .filter(one -> one.stage() == HumanLevel.Stage.DECISION)
          .forEach(one -> one.level().ifPresent(level -> levels.put(one.subject(), level)));
    }
    return levels;
  }

  /** Why there is no history to tell. */
  public static Message noFolder(Path folder) {
    return Message.of("archive.no-folder", folder.toString());
  }
}
