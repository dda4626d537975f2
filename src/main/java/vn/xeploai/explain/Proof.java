package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Standing;

/**
 * Every conclusion of a run with the reasons for it: the rules that concluded it and what they
 * matched, down to the reported facts.
 */
public final class Proof {
  /** Conclusions by their handles, then facts by file and line: no order of matching shows. */
  private static final Comparator<Object> ORDER =
      Comparator.comparing(
              (Object premise) -> premise instanceof Concluded one ? one.handle() : "~")
          .thenComparing(premise -> source(premise).file())
          .thenComparing(premise -> source(premise).line())
          .thenComparing(premise -> premise instanceof Reported fact ? fact.place() : "");

  private final Assessment assessment;
  private final Map<String, Reported> registers = new HashMap<>();
  private final LeftOuts leftOuts;

  private Proof(Assessment assessment) {
    this.assessment = assessment;
    assessment.dossier().discipline().forEach(row -> registers.put(row.place(), row));
    assessment.dossier().conclusions().forEach(row -> registers.put(row.place(), row));
    this.leftOuts = new LeftOuts(this);
  }

  /** The proof behind an assessment. */
  public static Proof of(Assessment assessment) {
    return new Proof(assessment);
  }

  /** The run it proves. */
  public Assessment assessment() {
    return assessment;
  }

  /** The row of a register at this place, if there is one. */
  Optional<Reported> registered(String place) {
    return Optional.ofNullable(registers.get(place));
  }

  /** The rating of a subject, if there is such a subject. */
  public Optional<Rating> rating(String subject) {
    return Optional.ofNullable(assessment.ratings().get(subject));
  }

  /** The conclusion with this handle, if it was drawn, and if it is of this type. */
  public <T extends Concluded> Optional<T> conclusion(String handle, Class<T> type) {
    return Optional.ofNullable(assessment.drawn().get(handle))
        .map(Drawn::conclusion)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** All conclusions of this type. */
  public <T extends Concluded> List<T> conclusions(Class<T> type) {
    return assessment.drawn().values().stream()
        .map(Drawn::conclusion)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Why a conclusion was drawn: at least one reason, by rule. */
  public List<Reason> reasons(Concluded conclusion) {
    return assessment.why(conclusion).stream().map(one -> reason(conclusion, one)).toList();
  }

  /** The first premise of this type behind a conclusion, whichever rule drew it. */
  public <T> Optional<T> premise(Concluded conclusion, Class<T> type) {
    return reasons(conclusion).stream()
        .flatMap(reason -> reason.premises(type).stream())
        .findFirst();
  }

  private Reason reason(Concluded conclusion, Justification why) {
    List<Parameter> parameters = new ArrayList<>();
    List<Object> premises = new ArrayList<>();
    for (Object premise : why.premises()) {
      if (premise instanceof Parameter parameter) {
        parameters.add(parameter);
      } else if (premise instanceof Concluded || premise instanceof Reported) {
        premises.add(premise);
      }
    }
    return new Reason(
        Objects.requireNonNull(assessment.rules().get(why.rule()), why.rule()),
        standing(conclusion, why),
        parameters,
        premises.stream().distinct().sorted(ORDER).toList(),
        leftOuts.of(conclusion, premises));
  }

  private static Source source(Object premise) {
    return premise instanceof Reported fact ? fact.source() : new Source("", 0);
  }

  private Standing standing(Concluded conclusion, Justification why) {
    return assessment.why(conclusion).get(0).equals(why)
        ? assessment.standingOf(conclusion)
        : Objects.requireNonNull(assessment.rules().get(why.rule())).standing();
  }
}
