package vn.xeploai.conclusions;

import java.util.List;
import vn.xeploai.facts.Task;

/**
 * The targets and tasks one owner answers for (parts III and V of the resolution), summed.
 *
 * @param owner the id of the subject or role
 * @param met targets met, without those exceeded
 * @param exceeded targets exceeded
 * @param missed targets missed
 * @param notReported targets not reported
 * @param done tasks done
 * @param partly tasks partly done
 * @param notDone tasks not done
 * @param tasksNotReported tasks not reported
 */
public record OwnerTally(
    String owner,
    int met,
    int exceeded,
    int missed,
    int notReported,
    int done,
    int partly,
    int notDone,
    int tasksNotReported)
    implements Concluded {
  @Override
  public String handle() {
    return "owner-tally:" + owner;
  }

  /** By its name alone, as of a {@link Finding}. */
  @Override
  public int hashCode() {
    return owner.hashCode();
  }

  /** Sums what an owner answers for. */
  public static OwnerTally of(String owner, List<Judgement> targets, List<Task> tasks) {
    return new OwnerTally(
        owner,
        targets(targets, Judgement.Verdict.MET),
        targets(targets, Judgement.Verdict.EXCEEDED),
        targets(targets, Judgement.Verdict.MISSED),
        targets(targets, Judgement.Verdict.NOT_REPORTED),
        tasks(tasks, Task.Status.DONE),
        tasks(tasks, Task.Status.PARTLY),
        tasks(tasks, Task.Status.NOT_DONE),
        (int) tasks.stream().filter(task -> task.status().isEmpty()).count());
  }

  /** The number of targets. */
  public int targets() {
    return met + exceeded + missed + notReported;
  }

  /** Whether there are targets and all of them are met. */
  public boolean allMet() {
    return targets() > 0 && met + exceeded == targets();
  }

  /** Whether more than half of the targets are missed. */
  public boolean mostMissed() {
    return missed + missed > targets();
  }

  private static int targets(List<Judgement> targets, Judgement.Verdict verdict) {
    return (int) targets.stream().filter(target -> target.verdict() == verdict).count();
  }

  private static int tasks(List<Task> tasks, Task.Status status) {
    return (int)
        tasks.stream().filter(task -> task.status().filter(status::equals).isPresent()).count();
  }
}
