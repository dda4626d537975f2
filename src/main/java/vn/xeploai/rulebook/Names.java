package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import vn.xeploai.text.Closest;

/**
 * The types that a file may name: those of the vocabulary by their own names, those it imports by
 * the last part of theirs.
 *
 * @param listed the vocabulary
 * @param imported the full names of imported types by their last part
 */
record Names(Vocabulary listed, Map<String, String> imported) {
  /** What the imports of a file make of the vocabulary. */
  static Names of(PackageDescr parsed) {
    Map<String, String> imported = new TreeMap<>();
    for (ImportDescr one : parsed.getImports()) {
      Vocabulary.listed()
          .imported(one.getTarget())
          .ifPresent(name -> imported.put(name.substring(name.lastIndexOf('.') + 1), name));
    }
    return new Names(Vocabulary.listed(), imported);
  }

  /** Whether an import names facts, conclusions, or one listed type of theirs. */
  static boolean allows(String target) {
    return target.equals("vn.xeploai.facts.*")
        || target.equals("vn.xeploai.conclusions.*")
        || Vocabulary.listed().imported(target).isPresent();
  }

  /** The type of a name as rules write it. */
  Optional<Class<?>> type(String name) {
    String full = imported.getOrDefault(name, name);
    return Optional.ofNullable(listed.types().get(full));
  }

  /** The known name that is closest to another, else all of them. */
  static String closest(String name, Iterable<String> known) {
    List<String> all = new ArrayList<>();
    known.forEach(all::add);
    return Closest.to(name, all).orElse(all.isEmpty() ? "–" : String.join(", ", all));
  }
}
