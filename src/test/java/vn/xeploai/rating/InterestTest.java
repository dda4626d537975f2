package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Gradebook;
import vn.xeploai.conclusions.Marks;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.rulebook.Rulebooks;

/**
 * Profiles hold only some of what is known of work, grades and tallies. A criterion that reads more
 * has to be told to {@link Interest} and {@link Profile}; else subjects it tells apart would be
 * taken for alike.
 */
class InterestTest {
  private static final Set<String> WHOSE = Set.of("subject", "of", "sort");

  private static final Set<String> TOLD =
      Set.of(
          "completed",
          "notCompleted",
          "onTime",
          "notOnTime",
          "late",
          "exceeded",
          "remedied",
          "share",
          "worst",
          "task",
          "general",
          "every",
          "basic");

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void criteriaReadNothingThatProfilesDoNotHold(String id) {
    Set<String> readable =
        Stream.of(Workload.class, Gradebook.class, Tally.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    Set<String> read = new TreeSet<>();
    Rulebooks.named(id).wordings().values().stream()
        .flatMap(List::stream)
        .forEach(criterion -> read.addAll(criterion.words()));
    read.retainAll(readable);
    read.removeAll(WHOSE);
    read.removeAll(TOLD);
    assertEquals(Set.of(), read);
  }

  /** What a criterion reads by itself is what profiles of the whole hold, and all of that. */
  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void theCriteriaTogetherReadWhatTheWholeDoes(String id) {
    for (Criteria criteria : Read.by(Rulebooks.named(id)).criteria().values()) {
      Set<String> together = new TreeSet<>();
      criteria.each().values().forEach(one -> together.addAll(named(one.interest())));
      assertEquals(named(criteria.whole().interest()), together, criteria.whole().name());
    }
  }

  private static Set<String> named(Interest interest) {
    Set<String> read = new TreeSet<>();
    for (RecordComponent one : Interest.class.getRecordComponents()) {
      if (OneFact.value(interest, one).equals(true)) {
        read.add(one.getName());
      }
    }
    interest.some().forEach(mark -> read.add("some " + mark));
    for (Interest.Upward upward : interest.upward()) {
      read.add(upward.sort() + (upward.worst() ? " worst" : ""));
      upward.shares().forEach(level -> read.add(upward.sort() + " " + level));
    }
    return read;
  }

  @Test
  void ofMarksOnlyTheWorstAndThoseOfSomeGradeAreAsked() {
    Set<String> asked =
        Stream.of(Condition.class.getDeclaredMethods())
            .filter(method -> List.of(method.getParameterTypes()).contains(Marks.class))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertEquals(Set.of("every", "some"), asked);
  }
}
