package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Finding;

/**
 * What the rules found of every subject that came before them, and why. Who is of the profile of
 * another shares what was found of that one.
 */
final class Minutes {
  private final Map<String, List<Drawn>> bySubject = new HashMap<>();

  /** Keeps what was found. */
  void keep(Conclusions drawn) {
    for (Drawn one : drawn.drawn(Finding.class)) {
      bySubject
          .computeIfAbsent(((Finding) one.conclusion()).subject(), id -> new ArrayList<>())
          .add(one);
    }
  }

  /** A subject is of the profile of another. */
  void share(String subject, String first) {
    bySubject.put(subject, of(first));
  }

  /** What was found of a subject, or of the first of its profile. */
  List<Drawn> of(String subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** All of it, by subject. */
  Map<String, List<Drawn>> bySubject() {
    return bySubject;
  }
}
