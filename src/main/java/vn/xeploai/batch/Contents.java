package vn.xeploai.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.text.Message;

/**
 * What an archive holds, known before anything is unpacked: which of its members are the files of
 * which dossier, and which dossiers are refused because a member of theirs cannot be read as the
 * tool that made the archive means it.
 */
final class Contents {
  private static final List<String> NESTED =
      List.of(".zip", ".tar", ".tar.gz", ".tgz", ".xlsx", ".xlsm", ".xls", ".ods");

  private final Map<String, Integer> members = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> folders = new TreeMap<>();
  private final SortedMap<String, Trouble> troubles = new TreeMap<>();

  private record Trouble(String key, String member) {}

  /** A file that may stand once in an archive. */
  void fileOnce(String name, int member) {
    String path = path(name);
    if (members.containsKey(path) && isOurs(path)) {
      trouble(path, "batch.twice");
    }
    file(name, member);
  }

  /** A file that takes the place of an earlier one of its name, as tar means it. */
  void file(String name, int member) {
    String path = path(name);
    members.put(path, member);
    if (isOurs(path)) {
      folders.computeIfAbsent(folder(path), one -> new TreeMap<>()).put(path, member);
    } else if (NESTED.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
      trouble(path, "batch.nested");
    }
  }

  /** A name for a file that stands before it, as tar keeps hard links. */
  void hardLink(String name, String target) {
    Integer member = members.get(path(target));
    if (member == null) {
      link(name);
    } else {
      file(name, member);
    }
  }

  /** A link to something that may stand anywhere, which nobody follows. */
  void link(String name) {
    trouble(path(name), "batch.link");
  }

  private void trouble(String path, String key) {
    troubles.putIfAbsent(isOurs(path) ? folder(path) : path, new Trouble(key, path));
  }

  /** The dossiers, by the folder each stands in; those that are refused too. */
  List<String> dossiers() {
    return Stream.concat(
            folders.entrySet().stream()
                .filter(one -> one.getValue().keySet().stream().anyMatch(Contents::isRequired))
                .map(Map.Entry::getKey),
            troubles.keySet().stream())
        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
  }

  /** The files of a dossier, by their paths, with the member each is read from. */
  SortedMap<String, Integer> files(String dossier) {
    return folders.getOrDefault(dossier, new TreeMap<>());
  }

  /** A dossier that is refused for what stands in the archive. */
  Optional<Packed> refused(String dossier, String name) {
    return Optional.ofNullable(troubles.get(dossier))
        .map(
            one -> new Packed(name, Sha256.of(one.toString()), () -> reading(one.key, one.member)));
  }

  /** What is told of a dossier that cannot be unpacked. */
  static Reading reading(String key, String argument) {
    return DossierReader.unreadable(Message.of(key, argument), Message.of(key + ".hint", argument));
  }

  private static String path(String name) {
    return Stream.of(name.split("/", -1))
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .collect(Collectors.joining("/"));
  }

  private static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isOurs(String path) {
    String last = last(path).toLowerCase(Locale.ROOT);
    return !last.startsWith(".") && (last.endsWith(".csv") || isRequired(path));
  }

  /** Whether a file tells that its folder is meant to be a dossier. */
  private static boolean isRequired(String path) {
    return DossierReader.requiredFiles().contains(last(path));
  }
}
