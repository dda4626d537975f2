package vn.xeploai.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/**
 * What rows may refer to.
 *
 * @param year the rating year, empty where the head does not tell
 * @param numbers what a point and a comma mean in numbers
 * @param codes the codes of targets
 * @param subjects the kinds of all subjects, by id
 * @param cells the ids of the cells among them
 * @param subjectsWhole whether all subjects are known
 * @param targets the targets that could be read, by code
 */
record Known(
    OptionalInt year,
    Notation numbers,
    TargetCodes codes,
    Map<String, SubjectKind> subjects,
    Set<String> cells,
    boolean subjectsWhole,
    Map<String, Target> targets) {
  /** This and the targets. */
  Known with(Map<String, Target> read) {
    return new Known(year, numbers, codes, subjects, cells, subjectsWhole, read);
  }

  /** The kind of the subject with this id. */
  Optional<SubjectKind> kind(String id) {
    return Optional.ofNullable(subjects.get(id));
  }
}
