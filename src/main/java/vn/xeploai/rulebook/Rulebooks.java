package vn.xeploai.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.facts.Dossier;

/** Finds rulebooks: those that ship, and folders of the same form. */
public final class Rulebooks {
  private static final Once<List<String>> IDS = new Once<>(Rulebooks::listed);
  private static final Map<String, Manifest> MANIFESTS = new ConcurrentHashMap<>();
  private static final Map<String, Rulebook> SHIPPED = new ConcurrentHashMap<>();
  private static final Map<String, NewlyCompiled> COMPILED = new ConcurrentHashMap<>();

  private Rulebooks() {}

  /** The ids of the rulebooks that ship with the product, sorted. */
  public static List<String> shipped() {
    return IDS.get();
  }

  private static List<String> listed() {
    return RulebookFiles.shippedNames().stream()
        .filter(name -> name.endsWith("/" + RulebookFiles.MANIFEST))
        .map(name -> name.substring(0, name.indexOf('/')))
        .toList();
  }

  /** Whether there is a rulebook of a dossier's own. */
  public static boolean knows(Dossier dossier) {
    return idOf(dossier.commune()).filter(shipped()::contains).isPresent();
  }

  /**
   * The shipped rulebook a dossier names, or that its year asks for. A folder is named by the
   * person at the desk, never by facts.
   *
   * @throws InvalidRulebook if there is none, or it cannot be used
   */
  public static Rulebook of(Dossier dossier) {
    String ids = String.join(", ", shipped());
    String id =
        idOf(dossier.commune())
            .orElseThrow(
                () ->
                    InvalidRulebook.of(
                        "dossier.yaml",
                        0,
                        "rulebook.no-year",
                        String.valueOf(dossier.commune().year()),
                        ids));
    if (!shipped().contains(id)) {
      throw InvalidRulebook.of("dossier.yaml", 0, "rulebook.unknown", id, ids);
    }
    return named(id);
  }

  private static Optional<String> idOf(Dossier.Commune commune) {
    return commune.rulebook().or(() -> forYear(commune.year()));
  }

  private static Optional<String> forYear(int year) {
    return shipped().stream()
        .filter(id -> MANIFESTS.computeIfAbsent(id, RulebookFiles::shippedManifest).covers(year))
        .findFirst();
  }

  /**
   * A rulebook by the id of a shipped one, or by the path of a folder.
   *
   * @throws InvalidRulebook if there is none, or it cannot be used
   */
  public static Rulebook named(String idOrFolder) {
    if (shipped().contains(idOrFolder)) {
      return SHIPPED.computeIfAbsent(
          idOrFolder, id -> new Rulebook(RulebookFiles.shipped(id), () -> Precompiled.of(id)));
    }
    Path folder = Path.of(idOrFolder);
    if (!Files.isDirectory(folder)) {
      throw InvalidRulebook.of(
          idOrFolder, 0, "rulebook.unknown", idOrFolder, String.join(", ", shipped()));
    }
    return compiled(RulebookFiles.ofFolder(folder));
  }

  /** Whether the rules of a rulebook ship with the product, whatever its numbers are. */
  public static boolean ships(Rulebook rulebook) {
    return Optional.ofNullable(SHIPPED.get(rulebook.id())).filter(rulebook::sameRules).isPresent();
  }

  /** Whether a folder holds a whole rulebook, not only some rules. */
  public static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve(RulebookFiles.MANIFEST));
  }

  /**
   * The DRL files of a folder by name, to be put in place of others.
   *
   * @throws InvalidRulebook if the folder cannot be read, is too large, or holds none
   */
  public static SortedMap<String, String> drl(Path folder) {
    SortedMap<String, String> drl = RulebookFiles.rulesIn(folder).drl();
    if (drl.isEmpty()) {
      throw InvalidRulebook.of(folder.toString(), 0, "rulebook.no-drl", folder.toString());
    }
    return drl;
  }

  /** Whether these are the files of a rulebook that ships, byte for byte. */
  public static boolean ships(SortedMap<String, byte[]> files) {
    RulebookFiles all = new RulebookFiles(files);
    return shipped().stream()
        .anyMatch(id -> RulebookFiles.shipped(id).sha256().equals(all.sha256()));
  }

  /**
   * In what the files of a rulebook, such as an archive holds, differ from those that ship under
   * their id; nothing where they cannot be read as a rulebook at all.
   */
  public static Departure departure(SortedMap<String, byte[]> files) {
    try {
      return Departures.of(new RulebookFiles(files));
    } catch (InvalidRulebook e) {
      return Departure.NONE;
    }
  }

  /**
   * The rulebook these files make, such as an archive holds: the shipped one where they are its
   * bytes, else compiled like a folder's.
   *
   * @param files the bytes by name, shared ones as {@code common/NAME}
   * @throws InvalidRulebook if they cannot be used
   */
  public static Rulebook ofFiles(SortedMap<String, byte[]> files) {
    RulebookFiles all = new RulebookFiles(files);
    String id = all.manifest().id();
    return shipped().contains(id) && RulebookFiles.shipped(id).sha256().equals(all.sha256())
        ? named(id)
        : compiled(all);
  }

  /**
   * A rulebook of files that do not ship: held to the form, then compiled, once for its content.
   */
  static Rulebook compiled(RulebookFiles files) {
    RuleCheck.refuse(files.drl(), files.manifest());
    RuleParameters.refuse(files);
    return new Rulebook(
            files,
            () ->
                COMPILED.computeIfAbsent(
                    files.sha256(),
                    content -> new NewlyCompiled(RuleCompiler.classic("named", files.drl()))))
        .loaded();
  }
}
