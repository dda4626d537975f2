package vn.xeploai.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All facts of one commune and one year. Its lists are sorted, so that two dossiers with the same
 * facts are equal but for their sources, whatever the order they were read in.
 *
 * @param commune the commune and the year
 * @param targets what the resolution asks
 * @param results what was reported for the targets
 * @param cells the committee's cells
 * @param members the members of all cells
 * @param organisations government, front and organisations
 * @param work work of subjects
 * @param grades grades of subjects
 * @param points points of subjects
 * @param discipline register of discipline
 * @param conclusions register of what competent bodies concluded
 * @param tasks tasks of part III
 * @param rulings register of rulings
 * @param levels levels that people gave
 * @param history levels of earlier years
 */
public record Dossier(
    Commune commune,
    List<Target> targets,
    List<Result> results,
    List<Cell> cells,
    List<Member> members,
    List<Organisation> organisations,
    List<Work> work,
    List<Grade> grades,
    List<Points> points,
    List<Discipline> discipline,
    List<Conclusion> conclusions,
    List<Task> tasks,
    List<Ruling> rulings,
    List<HumanLevel> levels,
    List<PastLevel> history) {

  /**
   * The head of a dossier ({@code dossier.yaml}).
   *
   * @param name the commune
   * @param district the district, empty where there is none
   * @param province the province, empty where not named
   * @param year the rating year
   * @param rulebook the rulebook named, empty where it follows from the year
   * @param resolution the resolution, its parts empty where not named
   * @param illustrative whether the facts are made up
   * @param quotaGroup the group of communes it shares a quota with
   * @param roles ids and names of owners that are not rated, such as the Party office
   * @param source where the year was read
   */
  public record Commune(
      String name,
      String district,
      String province,
      int year,
      Optional<String> rulebook,
      Resolution resolution,
      boolean illustrative,
      Optional<String> quotaGroup,
      Map<String, String> roles,
      Source source)
      implements Reported {
    /** Copies the map. */
    public Commune {
      roles = Map.copyOf(roles);
    }

    @Override
    public String about() {
      return "";
    }

    @Override
    public String place() {
      return source.file() + ":year";
    }
  }

  /**
   * The resolution whose targets are rated.
   *
   * @param title its title, empty where not named
   * @param date its date as written, empty where not named
   * @param rewards where it speaks of reward and criticism, as papers cite it; empty where not
   *     named
   */
  public record Resolution(String title, String date, String rewards) {}

  /** Copies and sorts every list. */
  public Dossier {
    targets = sorted(targets, Comparator.comparing(Target::code));
    results =
        sorted(
            results,
            Comparator.comparing(Result::code)
                .thenComparing(result -> result.reportedOn().map(Object::toString).orElse("")));
    cells = sorted(cells, Comparator.comparing(Cell::id));
    members = sorted(members, Comparator.comparing(Member::id));
    organisations = sorted(organisations, Comparator.comparing(Organisation::id));
    work = sorted(work, Comparator.comparing(Work::subject));
    grades = sorted(grades, Comparator.comparing(Grade::subject).thenComparing(Grade::criterion));
    points = sorted(points, Comparator.comparing(Points::subject));
    discipline =
        sorted(
            discipline,
            Comparator.comparing(Discipline::subject)
                .thenComparing(Discipline::decidedOn)
                .thenComparing(Discipline::form)
                .thenComparing(Discipline::dutyRelated)
                .thenComparing(Discipline::leadership)
                .thenComparing(Discipline::corruption)
                .thenComparing(Discipline::selfDetected));
    conclusions =
        sorted(
            conclusions,
            Comparator.comparing(Conclusion::subject)
                .thenComparing(Conclusion::kind)
                .thenComparing(row -> row.decidedOn().map(Object::toString).orElse(""))
                .thenComparing(Conclusion::decidedBy)
                .thenComparing(Conclusion::document));
    tasks = sorted(tasks, Comparator.comparing(Task::code));
    rulings =
        sorted(
            rulings,
            Comparator.comparing(Ruling::subject)
                .thenComparing(Ruling::kind)
                .thenComparing(Ruling::clause)
                .thenComparing(Ruling::decidedOn));
    levels =
        sorted(levels, Comparator.comparing(HumanLevel::subject).thenComparing(HumanLevel::stage));
    history =
        sorted(history, Comparator.comparing(PastLevel::subject).thenComparing(PastLevel::year));
  }

  /** Every subject: members, cells, organisations, the committee. */
  public List<Subject> subjects() {
    List<Subject> all = new ArrayList<>(members);
    all.addAll(cells);
    all.addAll(organisations);
    all.add(committee());
    return List.copyOf(all);
  }

  /** The committee, named after the commune. */
  public Committee committee() {
    return new Committee(commune.name(), commune.source());
  }

  /**
   * The owners of targets and tasks that are neither subjects nor roles of the head, each with the
   * first row that names it.
   */
  public SortedMap<String, Reported> unknownOwners() {
    Set<String> known = subjects().stream().map(Subject::id).collect(Collectors.toSet());
    known.addAll(commune.roles().keySet());
    SortedMap<String, Reported> unknown = new TreeMap<>();
    for (Target target : targets) {
      target.owner().ifPresent(owner -> unknown.putIfAbsent(owner, target));
    }
    for (Task task : tasks) {
      task.owner().ifPresent(owner -> unknown.putIfAbsent(owner, task));
    }
    unknown.keySet().removeAll(known);
    return unknown;
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }
}
