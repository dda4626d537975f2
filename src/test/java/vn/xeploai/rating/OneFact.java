package vn.xeploai.rating;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Members' facts with one field changed, every field in turn: a new field is tried at once. */
final class OneFact {
  private static final Set<String> WHO = Set.of("id", "subject", "name", "cell", "source");

  private static final Member MEMBER =
      new Member(
          "m",
          "A",
          "c",
          Member.Role.MEMBER,
          true,
          Optional.of(Level.HTTNV),
          Optional.empty(),
          new Source("members.csv", 2));
  private static final Work WORK =
      new Work(
          "m",
          Optional.of(9),
          Optional.of(8),
          Optional.of(7),
          Optional.of(6),
          Optional.of(5),
          Optional.of(4),
          new Source("work.csv", 2));
  private static final Grade GRADE =
      new Grade(
          "m",
          "t1",
          Grade.Kind.TASK,
          Optional.of(Grade.Mark.GOOD),
          Truth.YES,
          new Source("grades.csv", 2));
  private static final Points POINTS =
      new Points(
          "m",
          Optional.of(BigDecimal.TEN),
          Optional.of(BigDecimal.ONE),
          new Source("points.csv", 2));

  private static final Read EVERYTHING =
      new Read(
          Arrays.stream(Member.Role.values())
              .collect(Collectors.toMap(Function.identity(), Function.identity())),
          true,
          true,
          true,
          true,
          new TreeSet<>(List.of(BigDecimal.TEN)));

  private OneFact() {}

  /** A dossier with one fact of a member changed. */
  record Other(Dossier dossier, String what) {}

  /** The profile of a member, that of one of equal facts, and one with a fact changed. */
  record Pair(Profile profile, Profile sameOfAnother, Profile changed, String what) {}

  /** Every field of a member's facts changed, and the year. */
  static List<Pair> pairs() {
    Profile same = profile(2023, another(MEMBER), another(WORK), another(GRADE), another(POINTS));
    Profile own = profile(2023, MEMBER, WORK, GRADE, POINTS);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(own, same, profile(2024, MEMBER, WORK, GRADE, POINTS), "year"));
    for (String field : fields(MEMBER)) {
      if (!field.equals("exemption")) {
        Member other = changed(MEMBER, field);
        pairs.add(new Pair(own, same, profile(2023, other, WORK, GRADE, POINTS), field));
      }
    }
    for (String field : fields(WORK)) {
      Work other = changed(WORK, field);
      pairs.add(new Pair(own, same, profile(2023, MEMBER, other, GRADE, POINTS), field));
    }
    for (String field : fields(GRADE)) {
      Grade other = changed(GRADE, field);
      pairs.add(new Pair(own, same, profile(2023, MEMBER, WORK, other, POINTS), field));
    }
    for (String field : fields(POINTS)) {
      Points other = changed(POINTS, field);
      pairs.add(new Pair(own, same, profile(2023, MEMBER, WORK, GRADE, other), field));
    }
    return pairs;
  }

  /** The dossier with every field of the facts of its first members changed, one at a time. */
  static List<Other> changed(Dossier dossier) {
    List<Other> others = new ArrayList<>();
    Set<String> members = Set.copyOf(dossier.members().stream().limit(2).map(Member::id).toList());
    others.addAll(
        changed(
            members,
            dossier.members(),
            rows -> with(dossier, rows, dossier.work(), dossier.grades(), dossier.points())));
    others.addAll(
        changed(
            members,
            dossier.work(),
            rows -> with(dossier, dossier.members(), rows, dossier.grades(), dossier.points())));
    others.addAll(
        changed(
            members,
            dossier.grades(),
            rows -> with(dossier, dossier.members(), dossier.work(), rows, dossier.points())));
    others.addAll(
        changed(
            members,
            dossier.points(),
            rows -> with(dossier, dossier.members(), dossier.work(), dossier.grades(), rows)));
    return others;
  }

  /** Every field of these members' rows changed, one at a time. */
  private static <R extends Record & Reported> List<Other> changed(
      Set<String> members, List<R> rows, Function<List<R>, Dossier> with) {
    List<Other> others = new ArrayList<>();
    for (R row : rows) {
      if (members.contains(row.about())) {
        for (String field : fields(row)) {
          others.add(new Other(with.apply(put(rows, row, changed(row, field))), row + ":" + field));
        }
      }
    }
    return others;
  }

  private static Profile profile(int year, Member member, Work work, Grade grade, Points points) {
    return Profile.of(EVERYTHING, year, member, List.of(work), List.of(grade), List.of(points));
  }

  private static Dossier with(
      Dossier from,
      List<Member> members,
      List<Work> work,
      List<Grade> grades,
      List<Points> points) {
    return new Dossier(
        from.commune(),
        from.targets(),
        from.results(),
        from.cells(),
        members,
        from.organisations(),
        work,
        grades,
        points,
        from.discipline(),
        from.conclusions(),
        from.tasks(),
        from.rulings(),
        from.levels(),
        from.history());
  }

  private static <T> List<T> put(List<T> rows, T row, T other) {
    return rows.stream().map(one -> one.equals(row) ? other : one).toList();
  }

  private static List<String> fields(Record row) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !WHO.contains(name))
        .toList();
  }

  /** The same facts of somebody else, read elsewhere. */
  private static <T extends Record> T another(T row) {
    T other = row;
    for (RecordComponent one : row.getClass().getRecordComponents()) {
      if (WHO.contains(one.getName())) {
        other = changed(other, one.getName());
      }
    }
    return other;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T changed(T row, String field) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Object value = components[i].getAccessor().invoke(row);
        values[i] =
            components[i].getName().equals(field)
                ? other(value, components[i].getGenericType())
                : value;
      }
      Constructor<?> constructor =
          row.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(row.getClass().getName(), e);
    }
  }

  private static Object other(Object value, Type type) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent()
          ? Optional.empty()
          : Optional.of(first((Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]));
    }
    if (value instanceof Enum<?> constant) {
      return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
          .filter(one -> !one.equals(constant))
          .findFirst()
          .orElseThrow();
    }
    if (value instanceof Boolean yes) {
      return !yes;
    }
    if (value instanceof Source source) {
      return new Source(source.file(), source.line() + 1);
    }
    return value + "x";
  }

  private static Object first(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type == Integer.class ? 0 : BigDecimal.ONE;
  }
}
