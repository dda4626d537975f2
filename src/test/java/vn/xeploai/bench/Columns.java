package vn.xeploai.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Work;

/** What is reported of each subject, as columns of numbers: one pass over every file. */
final class Columns {
  /** Stands for a figure that is not reported. */
  static final int NONE = -1;

  final List<Subject> subjects;
  final Map<String, Integer> places;
  final int[] assigned;
  final int[] completed;
  final int[] onTime;
  final int[] exceeded;
  final int[] worstTask;
  final int[] worstGeneral;
  final boolean[] emptyTask;
  final boolean[] emptyGeneral;
  final int[] basicPoor;
  final int[] excellent;
  final int[] emptyMarks;
  final int[] cell;
  final int[] disciplined;
  final int[] itself;
  final int[] itselfNotAside;
  final int[] leadership;
  final int[] leadershipNotAside;
  final int[] corruption;
  final boolean[] degraded;
  final boolean[] forbidden;
  final boolean[] breach;
  final boolean[] disunity;
  final boolean[] waived;
  final boolean[] kept;
  final boolean[] cut;

  Columns(Dossier dossier) {
    subjects = dossier.subjects();
    int size = subjects.size();
    places = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      places.put(subjects.get(i).id(), i);
    }
    assigned = filled(size, NONE);
    completed = filled(size, NONE);
    onTime = filled(size, NONE);
    exceeded = filled(size, NONE);
    worstTask = filled(size, Integer.MAX_VALUE);
    worstGeneral = filled(size, Integer.MAX_VALUE);
    emptyTask = new boolean[size];
    emptyGeneral = new boolean[size];
    basicPoor = filled(size, NONE);
    excellent = new int[size];
    emptyMarks = new int[size];
    cell = filled(size, NONE);
    disciplined = new int[size];
    itself = new int[size];
    itselfNotAside = new int[size];
    leadership = new int[size];
    leadershipNotAside = new int[size];
    corruption = new int[size];
    degraded = new boolean[size];
    forbidden = new boolean[size];
    breach = new boolean[size];
    disunity = new boolean[size];
    waived = new boolean[size];
    kept = new boolean[size];
    cut = new boolean[size];
    read(dossier);
  }

  int place(String subject) {
    return places.getOrDefault(subject, NONE);
  }

  /** Whether every grade of a kind is this mark or better. */
  int every(boolean task, int at, Mark least) {
    int worst = task ? worstTask[at] : worstGeneral[at];
    boolean empty = task ? emptyTask[at] : emptyGeneral[at];
    if (worst < least.height()) {
      return Three.NO;
    }
    return empty || worst == Integer.MAX_VALUE ? Three.UNKNOWN : Three.YES;
  }

  /** Whether a basic grade is Kém; unknown where there is no grade at all. */
  int basicPoor(int at) {
    return basicPoor[at] == NONE ? Three.UNKNOWN : basicPoor[at];
  }

  /** Whether a kind of grades has none, so that any number may be missing. */
  boolean lacksKind(int at) {
    return (worstTask[at] == Integer.MAX_VALUE && !emptyTask[at])
        || (worstGeneral[at] == Integer.MAX_VALUE && !emptyGeneral[at]);
  }

  private static int[] filled(int size, int value) {
    int[] column = new int[size];
    Arrays.fill(column, value);
    return column;
  }

  private void read(Dossier dossier) {
    int year = dossier.commune().year();
    for (Member member : dossier.members()) {
      cell[place(member.id())] = place(member.cell());
    }
    dossier.work().forEach(this::read);
    readGrades(dossier.grades());
    for (Discipline row : dossier.discipline()) {
      if (row.inYear(year)) {
        read(row);
      }
    }
    for (Conclusion row : dossier.conclusions()) {
      if (row.inYear(year)) {
        read(row, dossier);
      }
    }
    for (Ruling row : dossier.rulings()) {
      if (row.countsFor(year)) {
        read(row);
      }
    }
  }

  private void read(Work row) {
    int at = place(row.subject());
    assigned[at] = row.assigned().orElse(NONE);
    completed[at] = row.completed().orElse(NONE);
    onTime[at] = row.onTime().orElse(NONE);
    exceeded[at] = row.exceeded().orElse(NONE);
  }

  private void readGrades(List<Grade> grades) {
    String before = "";
    int at = NONE;
    for (Grade row : grades) {
      if (!row.subject().equals(before)) {
        before = row.subject();
        at = place(before);
      }
      int mark = row.mark().isPresent() ? row.mark().get().height() : NONE;
      read(at, row.kind() == Grade.Kind.TASK, mark);
      int poor = mark == NONE ? Three.UNKNOWN : Three.of(mark == Mark.POOR.height());
      basicPoor[at] = Math.max(basicPoor[at], Math.min(Three.of(row.basic()), poor));
    }
  }

  private void read(int at, boolean task, int mark) {
    boolean[] empty = task ? emptyTask : emptyGeneral;
    int[] worst = task ? worstTask : worstGeneral;
    if (mark == NONE) {
      empty[at] = true;
      emptyMarks[at]++;
      return;
    }
    worst[at] = Math.min(worst[at], mark);
    if (mark == Mark.EXCELLENT.height()) {
      excellent[at]++;
    }
  }

  private void read(Discipline row) {
    int at = place(row.subject());
    int led = Three.of(row.leadership());
    int counts = Three.not(Three.of(row.selfDetected()));
    or(disciplined, at, counts);
    or(itself, at, Three.not(led));
    or(itselfNotAside, at, Math.min(Three.not(led), counts));
    or(corruption, at, Math.min(Three.of(row.corruption()), counts));
    int concerned = cell[at] == NONE ? at : cell[at];
    or(leadership, concerned, led);
    or(leadershipNotAside, concerned, Math.min(led, counts));
  }

  private static void or(int[] column, int at, int three) {
    column[at] = Math.max(column[at], three);
  }

  private void read(Conclusion row, Dossier dossier) {
    int at = place(row.subject());
    switch (row.kind()) {
      case DEGRADATION -> {
        degraded[at] = true;
        if (cell[at] != NONE && dossier.members().get(at).role() == Member.Role.LEADER) {
          degraded[cell[at]] = true;
        }
      }
      case FORBIDDEN_ACTS -> forbidden[at] = true;
      case EXAMPLE_BREACH -> breach[at] = true;
      case DISUNITY -> disunity[at] = true;
      case WRONG_PERSONNEL_WORK -> {
        // asked by qd366 only
      }
    }
  }

  private void read(Ruling row) {
    int at = place(row.subject());
    switch (row.kind()) {
      case WAIVE -> waived[at] |= row.clause().equals("KHTNV.work-and-key");
      case QUOTA_KEEP -> kept[at] = true;
      case QUOTA_CUT -> cut[at] = true;
      case LEVEL, QUOTA_PERCENT -> {
        // without effect under qd124
      }
    }
  }
}
