package vn.xeploai.side;

import java.util.List;
import java.util.Objects;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.jspecify.annotations.Nullable;
import vn.xeploai.facts.Level;

/**
 * Evrete: conditions as texts that are compiled at the start, a session for each commune. It knows
 * no "not", so rules of less salience find the entry decided.
 */
final class Evrete extends JavaEngine {
  private final KnowledgeService service = new KnowledgeService();
  private @Nullable Knowledge knowledge;

  Evrete() {
    super("Evrete", versionOf(KnowledgeService.class));
  }

  @Override
  void read() {
    Knowledge read = service.newKnowledge();
    rule(
        read,
        5,
        Level.KHTNV,
        "$e.entry().basic() < 1 || $e.entry().completed() < 50 || $e.entry().disciplined()"
            + " || $e.entry().degraded() || $e.entry().forbidden() || $e.entry().breach()");
    rule(
        read,
        4,
        Level.HTXSNV,
        "$e.entry().task() >= 3",
        "$e.entry().general() >= 2",
        "$e.entry().completed() >= 100",
        "$e.entry().onTime() >= 100",
        "$e.entry().exceeded() >= 50");
    rule(
        read,
        3,
        Level.HTTNV,
        "$e.entry().task() >= 2",
        "$e.entry().general() >= 1",
        "$e.entry().completed() >= 100");
    rule(read, 2, Level.HTNV, "$e.entry().basic() >= 1", "$e.entry().onTime() >= 80");
    rule(read, 1, Level.KHTNV);
    knowledge = read;
  }

  private static void rule(Knowledge knowledge, int salience, Level level, String... conditions) {
    knowledge
        .builder()
        .newRule(salience + " " + level)
        .salience(salience)
        .forEach("$e", Undecided.class)
        .where(conditions)
        .execute(context -> context.<Undecided>get("$e").decide(level))
        .build();
  }

  @Override
  List<Level> levels(Commune commune) {
    List<Undecided> facts = commune.entries().stream().map(Undecided::new).toList();
    StatelessSession session = Objects.requireNonNull(knowledge).newStatelessSession();
    session.insert(facts);
    session.fire();
    return facts.stream().map(fact -> Objects.requireNonNull(fact.level())).toList();
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
