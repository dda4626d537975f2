package vn.xeploai.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** Owners of targets and tasks that nobody knows, told with whom they probably stand for. */
public final class UnknownOwners {
  private UnknownOwners() {}

  /** A sentence for each of them. */
  public static List<String> told(Dossier dossier, Messages messages) {
    return dossier.unknownOwners().keySet().stream()
        .map(owner -> sentence(dossier, owner, messages))
        .toList();
  }

  static String sentence(Dossier dossier, String owner, Messages messages) {
    Set<String> known = new TreeSet<>(dossier.commune().roles().keySet());
    dossier.subjects().stream()
        .filter(subject -> subject.kind().isCollective())
        .map(Subject::id)
        .forEach(known::add);
    String closest =
        Closest.to(owner, known)
            .map(one -> messages.of(Message.of("table.closest-owner", one)))
            .orElse("");
    return messages.of(Message.of("warning.OWNER_UNKNOWN", owner)) + closest;
  }
}
