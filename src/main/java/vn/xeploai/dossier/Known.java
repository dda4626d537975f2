package vn.xeploai.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/**
 * What rows may refer to.
 *
 * @param year the rating year, empty where the head does not tell
 * @param codes the codes of targets
 * @param subjects the kinds of all subjects, by id
 * @param subjectsWhole whether all subjects are known
 * @param targets the targets that could be read, by code
 */
record Known(
    OptionalInt year,
    TargetCodes codes,
    Map<String, SubjectKind> subjects,
    boolean subjectsWhole,
    Map<String, Target> targets) {
  /** This and the targets. */
  Known with(Map<String, Target> read) {
    return new Known(year, codes, subjects, subjectsWhole, read);
  }

  /** The kind of the subject with this id. */
  Optional<SubjectKind> kind(String id) {
    return Optional.ofNullable(subjects.get(id));
  }

  /** The ids of all subjects of this kind. */
  List<String> ids(SubjectKind kind) {
    return subjects.keySet().stream().filter(id -> subjects.get(id) == kind).toList();
  }
}
