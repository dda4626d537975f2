package vn.xeploai.rating;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Value;
import vn.xeploai.facts.Work;

/** Facts with one field changed, every field in turn: a new field is tried at once. */
final class OneFact {
  private static final Set<String> WHO = Set.of("id", "subject", "name", "cell", "source");

  /** What no criterion reads: whether a row is of the year is told before, and a name beside it. */
  private static final Set<String> UNREAD =
      Set.of("decidedOn", "decidedBy", "document", "criterion");

  /** What other facts would have to change with. */
  private static final Set<String> FIXED = Set.of("code", "requirement", "measure", "ownerOf");

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

  private static final Discipline DISCIPLINE =
      new Discipline(
          "m",
          Discipline.Form.WARNING,
          LocalDate.of(2023, 5, 4),
          Truth.YES,
          Truth.NO,
          Truth.NO,
          Truth.NO,
          new Source("discipline.csv", 2));
  private static final Conclusion CONCLUSION =
      new Conclusion(
          "m",
          Conclusion.Kind.DEGRADATION,
          "A",
          Optional.empty(),
          "1",
          new Source("conclusions.csv", 2));

  private static final Ruling RULING =
      new Ruling(
          "m",
          Ruling.Kind.WAIVE,
          "KHTNV.a",
          Optional.of(Level.HTTNV),
          Optional.empty(),
          "A",
          LocalDate.of(2023, 5, 4),
          "",
          new Source("rulings.csv", 2));

  private static final Interest EVERYTHING =
      new Interest(
          true,
          true,
          true,
          true,
          true,
          true,
          true,
          List.of(Grade.Mark.values()),
          true,
          true,
          true,
          true,
          true,
          true,
          List.of());

  private OneFact() {}

  /** A dossier with one fact changed. */
  record Other(Dossier dossier, String what) {}

  /** The profile of a member, that of one of equal facts, and one with a fact changed. */
  record Pair(Profile profile, Profile sameOfAnother, Profile changed, String what) {}

  /** Every field of a member's facts changed that criteria may read, and the year. */
  static List<Pair> pairs() {
    Own own = new Own(MEMBER, WORK, GRADE, POINTS, DISCIPLINE, CONCLUSION, RULING);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair(own, own.profile(2024), "year"));
    for (String field : fields(MEMBER)) {
      if (!field.equals("exemption")) {
        pairs.add(pair(own, own.with(changed(MEMBER, field)).profile(2023), field));
      }
    }
    for (Record row : List.of(WORK, GRADE, POINTS, DISCIPLINE, CONCLUSION)) {
      for (String field : fields(row)) {
        if (!UNREAD.contains(field)) {
          pairs.add(pair(own, own.with(changed(row, field)).profile(2023), row + ":" + field));
        }
      }
    }
    for (String field : List.of("kind", "clause")) {
      pairs.add(pair(own, own.with(changed(RULING, field)).profile(2023), "ruling:" + field));
    }
    Ruling level = with(RULING, "kind", Ruling.Kind.LEVEL);
    pairs.add(
        pair(own.with(level), own.with(changed(level, "level")).profile(2023), "ruling:level"));
    Own nothingNamed = own.with(weaknesses(0));
    pairs.add(
        new Pair(
            nothingNamed.profile(2023),
            nothingNamed.ofAnother().profile(2023),
            own.with(weaknesses(2)).profile(2023),
            "remedied is not reported, of none named and of some"));
    return pairs;
  }

  private static Work weaknesses(int named) {
    return with(with(WORK, "weaknesses", Optional.of(named)), "remedied", Optional.empty());
  }

  private static Pair pair(Own own, Profile changed, String what) {
    return new Pair(own.profile(2023), own.ofAnother().profile(2023), changed, what);
  }

  /** The rows of one member. */
  private record Own(
      Member member,
      Work work,
      Grade grade,
      Points points,
      Discipline discipline,
      Conclusion conclusion,
      Ruling ruling) {
    private Own with(Record row) {
      return new Own(
          row instanceof Member other ? other : member,
          row instanceof Work other ? other : work,
          row instanceof Grade other ? other : grade,
          row instanceof Points other ? other : points,
          row instanceof Discipline other ? other : discipline,
          row instanceof Conclusion other ? other : conclusion,
          row instanceof Ruling other ? other : ruling);
    }

    private Own ofAnother() {
      return new Own(
          another(member),
          another(work),
          another(grade),
          another(points),
          another(discipline),
          another(conclusion),
          another(ruling));
    }

    private Profile profile(int year) {
      Registers registers =
          new Registers(
              BySubject.of(List.of(work)),
              BySubject.of(List.of(grade)),
              BySubject.of(List.of(points)),
              BySubject.of(List.of(discipline)),
              BySubject.of(List.of(conclusion)),
              BySubject.of(List.of(ruling)));
      Scale scale = Scale.of(List.of(BigDecimal.TEN), List.of(BigDecimal.TEN));
      return Profile.of(
          new Yardstick(Rated.as(member), EVERYTHING, scale), year, member, registers);
    }
  }

  /** The dossier with every field of the facts of some subjects changed, one at a time. */
  static List<Other> changed(Dossier dossier) {
    Set<String> subjects =
        Stream.<List<? extends Subject>>of(
                dossier.members(), dossier.cells(), dossier.organisations())
            .flatMap(some -> some.stream().limit(2))
            .map(Subject::id)
            .collect(Collectors.toSet());
    Set<String> targets =
        dossier.targets().stream().limit(3).map(Target::code).collect(Collectors.toSet());
    Map<String, Set<String>> about = new TreeMap<>();
    List.of("members", "work", "grades", "points", "discipline", "conclusions", "rulings")
        .forEach(table -> about.put(table, subjects));
    List.of("targets", "results").forEach(table -> about.put(table, targets));
    List<Other> others = new ArrayList<>();
    for (RecordComponent table : Dossier.class.getRecordComponents()) {
      Set<String> some = about.getOrDefault(table.getName(), Set.of());
      List<?> rows = some.isEmpty() ? List.of() : (List<?>) value(dossier, table);
      for (Object row : rows) {
        if (row instanceof Record fact && some.contains(((Reported) fact).about())) {
          for (Record other : changed(fact)) {
            others.add(
                new Other(
                    with(dossier, table.getName(), put(rows, fact, other)), other.toString()));
          }
        }
      }
    }
    return others;
  }

  /** The row with every field changed, one at a time. */
  private static List<Record> changed(Record row) {
    return fields(row).stream()
        .filter(field -> !FIXED.contains(field))
        .map(field -> changed(row, field))
        .toList();
  }

  private static List<Object> put(List<?> rows, Record row, Record other) {
    return rows.stream().<Object>map(one -> one.equals(row) ? other : one).toList();
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

  private static <T extends Record> T changed(T row, String field) {
    for (RecordComponent one : row.getClass().getRecordComponents()) {
      if (one.getName().equals(field)) {
        return with(row, field, other(value(row, one), one.getGenericType()));
      }
    }
    throw new IllegalArgumentException(field);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T with(T row, String field, Object value) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(one -> one.getName().equals(field) ? value : value(row, one))
            .toArray();
    try {
      Constructor<?> constructor =
          row.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(row.getClass().getName(), e);
    }
  }

  /** What a record holds in one component. */
  static Object value(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
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
    if (value instanceof LocalDate day) {
      return day.plusYears(1);
    }
    return value + "x";
  }

  private static Object first(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Map<Class<?>, Object> firsts =
        Map.of(
            Integer.class,
            0,
            BigDecimal.class,
            BigDecimal.ONE,
            String.class,
            "x",
            LocalDate.class,
            LocalDate.of(2023, 6, 1),
            Value.class,
            new Value.Held(true));
    return Objects.requireNonNull(firsts.get(type), type.getName());
  }
}
