package vn.xeploai.conclusions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Conduct.Flag;
import vn.xeploai.conclusions.Quantity.NotApplicable;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Truth;

/**
 * The cells below a collective and what the register of discipline holds on them. Only the
 * committee has any; of every other collective nothing can be asked about them.
 *
 * @param of the collective's id
 * @param asked whether it is one that has subordinates
 * @param cells the ids of the cells, sorted
 * @param discipline the rows of the year on these cells
 */
public record Subordinates(
    String of, boolean asked, List<String> cells, List<Discipline> discipline)
    implements Concluded {
  @Override
  public String handle() {
    return "subordinates:" + of;
  }

  /** Sorts the lists. */
  public Subordinates {
    cells = Order.byName(Function.identity(), cells);
    discipline = Conduct.inOrder(discipline);
  }

  /** The cells of the committee. */
  public static Subordinates of(String of, List<Cell> cells, List<Discipline> discipline) {
    return new Subordinates(of, true, cells.stream().map(Cell::id).toList(), discipline);
  }

  /** A collective that has no subordinates. */
  public static Subordinates none(String of) {
    return new Subordinates(of, false, List.of(), List.of());
  }

  /** Whether a cell itself was disciplined. */
  public Quantity disciplined(Conduct.Aside aside) {
    return asked
        ? Conduct.any(
            discipline,
            row -> row.leadership().not().and(aside.leaves(row)),
            Flag.LEADERSHIP,
            Flag.SELF_DETECTED)
        : new NotApplicable();
  }

  /** The share of all cells that were disciplined themselves, each once. */
  public Quantity disciplinedShare() {
    if (!asked) {
      return new NotApplicable();
    }
    Map<String, Truth> themselves = new HashMap<>();
    discipline.forEach(row -> themselves.merge(row.subject(), row.leadership().not(), Truth::or));
    Map<Truth, List<String>> which =
        cells.stream()
            .collect(Collectors.groupingBy(cell -> themselves.getOrDefault(cell, Truth.NO)));
    return Share.of(
        new Counted(
            Counted.Sort.SUBJECTS,
            "disciplined",
            which.getOrDefault(Truth.YES, List.of()),
            which.getOrDefault(Truth.UNKNOWN, List.of()),
            which.getOrDefault(Truth.NO, List.of())),
        discipline.stream().flatMap(row -> Conduct.unknown(row, Flag.LEADERSHIP)).toList());
  }

  /** Whether corruption, waste or the like was disciplined on a cell. */
  public Quantity corruption(Conduct.Aside aside) {
    return asked
        ? Conduct.any(
            discipline,
            row -> row.corruption().and(aside.leaves(row)),
            Flag.CORRUPTION,
            Flag.SELF_DETECTED)
        : new NotApplicable();
  }
}
