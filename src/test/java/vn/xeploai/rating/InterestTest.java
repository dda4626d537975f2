package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.rulebook.Rulebooks;

/**
 * Profiles hold only some of what is known of work and tallies. A criterion that reads more has to
 * be told to {@link Interest} and {@link Profile}; else subjects it tells apart would be taken for
 * alike.
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
          "worst");

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void criteriaReadNothingThatProfilesDoNotHold(String id) {
    Set<String> readable =
        Stream.of(Workload.class, Tally.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    Set<String> read = new TreeSet<>();
    Rulebooks.named(id).words().values().forEach(rules -> rules.forEach(read::addAll));
    read.retainAll(readable);
    read.removeAll(WHOSE);
    read.removeAll(TOLD);
    assertEquals(Set.of(), read);
  }
}
