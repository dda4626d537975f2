package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/**
 * Writes other values into the cells of a dossier, in memory only. A row of measurements or of a
 * register that is not there is added; who is rated, and what is asked, must be there.
 */
public final class FactEditor {
  private static final List<String> FIXED =
      List.of("targets.csv", "cells.csv", "members.csv", "organisations.csv", "tasks.csv");

  private final Dossier dossier;
  private final Map<String, List<List<String>>> edited = new LinkedHashMap<>();
  private final List<Message> problems = new ArrayList<>();

  private FactEditor(Dossier dossier) {
    this.dossier = dossier;
  }

  /** What came of editing. */
  public sealed interface Editing {}

  /** The dossier with the edits. */
  public record Edited(Dossier dossier) implements Editing {}

  /**
   * The edits cannot be made, and why: all reasons at once.
   *
   * @param unfit edits that name nothing in the dossier
   * @param invalid problems of the facts as they would be
   */
  public record Refused(List<Message> unfit, List<Problem> invalid) implements Editing {
    /** Copies the lists. */
    public Refused {
      unfit = List.copyOf(unfit);
      invalid = List.copyOf(invalid);
    }
  }

  /** The dossier with these edits; the one given is not touched. */
  public static Editing edit(Dossier dossier, List<FactEdit> edits) {
    FactEditor editor = new FactEditor(dossier);
    edits.forEach(editor::set);
    if (!editor.problems.isEmpty()) {
      return new Refused(editor.problems, List.of());
    }
    Reading reading = DossierReader.read(editor.files());
    if (reading instanceof Reading.Refused refused) {
      return new Refused(List.of(), refused.problems());
    }
    return new Edited(((Reading.Accepted) reading).dossier());
  }

  /** The dossier in the form edits are made in, so that lines agree before and after. */
  public static Dossier canonical(Dossier dossier) {
    return edit(dossier, List.of()) instanceof Edited same ? same.dossier() : dossier;
  }

  /** What stands in the cell an edit names; empty where nothing is reported. */
  public static String value(Dossier dossier, FactEdit edit) {
    Table<?> table = Tables.named(edit.file()).orElseThrow();
    List<List<String>> rows = table.rows(dossier);
    return found(rows, edit).stream()
        .findFirst()
        .map(row -> rows.get(row).get(table.names().indexOf(edit.column())))
        .orElse("");
  }

  private SortedMap<String, String> files() {
    SortedMap<String, String> files = DossierWriter.write(dossier);
    edited.forEach(
        (file, rows) ->
            files.put(file, DossierWriter.sheet(Tables.named(file).orElseThrow().names(), rows)));
    return files;
  }

  private void set(FactEdit edit) {
    Table<?> table = Tables.named(edit.file()).orElseThrow();
    List<List<String>> rows =
        edited.computeIfAbsent(
            edit.file(),
            file -> {
              List<List<String>> all = new ArrayList<>();
              table.rows(dossier).forEach(row -> all.add(new ArrayList<>(row)));
              return all;
            });
    int column = table.names().indexOf(edit.column());
    Optional<List<String>> row = row(table, rows, edit);
    row.ifPresent(cells -> cells.set(column, edit.value()));
  }

  private Optional<List<String>> row(Table<?> table, List<List<String>> rows, FactEdit edit) {
    List<Integer> found = found(rows, edit);
    if (found.size() > 1) {
      String lines =
          String.join(
              "; ", found.stream().limit(5).map(one -> String.join(",", rows.get(one))).toList());
      problems.add(Message.of("edit.several", edit.key(), edit.file(), lines));
      return Optional.empty();
    }
    if (found.size() == 1) {
      return Optional.of(rows.get(found.get(0)));
    }
    if (FIXED.contains(edit.file()) || !known(edit)) {
      List<String> keys = List.copyOf(new TreeSet<>(rows.stream().map(row -> row.get(0)).toList()));
      List<String> near = FIXED.contains(edit.file()) ? keys : names(edit.file());
      problems.add(unknownRow(edit, near));
      return Optional.empty();
    }
    List<String> added =
        new ArrayList<>(IntStream.range(0, table.names().size()).mapToObj(i -> "").toList());
    String[] parts = edit.key().split("/", 2);
    added.set(0, parts[0]);
    if (parts.length > 1) {
      added.set(1, parts[1]);
    }
    rows.add(added);
    return Optional.of(added);
  }

  private static Message unknownRow(FactEdit edit, List<String> known) {
    return Closest.to(edit.key().split("/", 2)[0], known)
        .map(one -> Message.of("edit.row.closest", Spelling.shown(edit.key()), edit.file(), one))
        .orElseGet(() -> Message.of("edit.row.unknown", Spelling.shown(edit.key()), edit.file()));
  }

  private boolean known(FactEdit edit) {
    return names(edit.file()).contains(edit.key().split("/", 2)[0]);
  }

  /** Who or what a row of the file may be about. */
  private List<String> names(String file) {
    return file.equals(ResultTable.TABLE.file())
        ? dossier.targets().stream().map(Target::code).toList()
        : dossier.subjects().stream().map(Subject::id).toList();
  }

  /** The rows an edit names; of several results for one target the latest. */
  private static List<Integer> found(List<List<String>> rows, FactEdit edit) {
    List<Integer> found = found(rows, edit.key());
    if (found.size() < 2 || !edit.file().equals(ResultTable.TABLE.file())) {
      return found;
    }
    int day = ResultTable.TABLE.names().indexOf("reported_on");
    return found.stream()
        .sorted((one, other) -> rows.get(other).get(day).compareTo(rows.get(one).get(day)))
        .limit(1)
        .toList();
  }

  /** The rows a key names: exactly, by their first cell, or by any cells. */
  private static List<Integer> found(List<List<String>> rows, String key) {
    List<Integer> exact =
        at(rows, row -> row.size() > 1 && (row.get(0) + "/" + row.get(1)).equals(key));
    List<Integer> first = exact.isEmpty() ? at(rows, row -> row.get(0).equals(key)) : exact;
    if (!first.isEmpty()) {
      return first;
    }
    List<String> parts = List.of(key.split("/", -1));
    return parts.size() < 2
        ? List.of()
        : at(
            rows,
            row ->
                row.get(0).equals(parts.get(0))
                    && row.subList(1, row.size()).containsAll(parts.subList(1, parts.size())));
  }

  private static List<Integer> at(List<List<String>> rows, Predicate<List<String>> which) {
    return IntStream.range(0, rows.size()).filter(i -> which.test(rows.get(i))).boxed().toList();
  }
}
