package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.conclusions.Concluded;

/** Every member rules may name is there, leads to nothing but values, and can do no harm. */
class VocabularyTest {
  private static final Vocabulary LISTED = Vocabulary.listed();

  /** Values of the language that members may give or take, besides listed types and texts. */
  private static final Set<String> VALUES =
      Set.of(
          "boolean",
          "int",
          "long",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.util.List",
          "java.util.Optional");

  static Stream<Arguments> members() {
    return Stream.concat(
            LISTED.types().values().stream(),
            Stream.of(java.math.BigDecimal.class, java.util.Optional.class))
        .flatMap(type -> LISTED.members(type).stream().map(member -> Arguments.of(type, member)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("members")
  void isThereAndGivesAValue(Class<?> type, String member) {
    List<Class<?>> gives =
        Stream.of(
                LISTED.methods(type, member, false).stream().map(Method::getReturnType),
                LISTED.methods(type, member.replace(".", ""), true).stream()
                    .filter(one -> member.startsWith("."))
                    .map(Method::getReturnType),
                Arrays.stream(type.getFields())
                    .filter(one -> one.getName().equals(member))
                    .map(Field::getType),
                member.equals(Vocabulary.NEW)
                    ? LISTED.constructors(type).stream().map(one -> type)
                    : Stream.<Class<?>>empty())
            .<Class<?>>flatMap(one -> one)
            .toList();
    assertTrue(!gives.isEmpty(), "there is no such member");
    for (Class<?> one : gives) {
      assertTrue(
          VALUES.contains(one.getName())
              || one.getName().startsWith("vn.xeploai.facts.")
              || one.getName().startsWith("vn.xeploai.conclusions."),
          one.getName());
    }
  }

  /** What every object has, and what enums, records and texts have beside what is ours. */
  @Test
  void nothingOfJavasOwnIsListed() {
    Set<String> java = new TreeSet<>();
    for (Class<?> one :
        List.of(Object.class, Enum.class, Record.class, Class.class, Comparable.class)) {
      Arrays.stream(one.getMethods()).map(Method::getName).forEach(java::add);
    }
    java.remove("name"); // of a class and an enum; a fact has one too
    java.addAll(Set.of(".values", ".valueOf"));
    for (Class<?> type : LISTED.types().values()) {
      Set<String> both = new TreeSet<>(LISTED.members(type));
      both.retainAll(java);
      assertEquals(Set.of(), both, type.getName());
      assertTrue(!type.isEnum() || !LISTED.members(type).contains("name"), type.getName());
    }
    assertEquals(Set.of(), LISTED.members(String.class));
    assertEquals(Set.of(), LISTED.members(Class.class));
    assertEquals(Set.of(), LISTED.members(Object.class));
  }

  @Test
  void factsAreNeverMade() {
    LISTED
        .types()
        .forEach(
            (name, type) -> {
              boolean makes =
                  LISTED.members(type).stream()
                      .filter(one -> one.startsWith("."))
                      .flatMap(one -> LISTED.methods(type, one.substring(1), true).stream())
                      .anyMatch(one -> one.getReturnType().getName().contains(".facts."));
              assertTrue(!makes, name);
              assertTrue(
                  LISTED.constructors(type).isEmpty() || Concluded.class.isAssignableFrom(type),
                  name);
            });
  }

  @Test
  void whatAGroupConcludesIsAConclusion() {
    LISTED
        .groups()
        .forEach(
            (group, types) ->
                types.forEach(
                    type ->
                        assertTrue(
                            Concluded.class.isAssignableFrom(
                                Names.of(new org.drools.drl.ast.descr.PackageDescr("rules"))
                                    .type(type)
                                    .orElseThrow()),
                            group + " " + type)));
  }

  /** What rows say is for drafts; to conclude in a way of their own they have no reason. */
  @Test
  void everyWayToMakeAConclusionIsUsedByARuleThatShips() {
    String all = String.join("\n", RuleText.files().stream().map(RuleText::text).toList());
    Collection<String> unused = new TreeSet<>();
    for (Map.Entry<String, Class<?>> one : LISTED.types().entrySet()) {
      for (String member : LISTED.members(one.getValue())) {
        String used = one.getKey() + member + "(";
        if (member.equals(Vocabulary.NEW)) {
          used = "new " + one.getKey() + "(";
        }
        if ((member.startsWith(".") || member.equals(Vocabulary.NEW)) && !all.contains(used)) {
          unused.add(used);
        }
      }
    }
    assertEquals(Set.of(), Set.copyOf(unused));
  }
}
