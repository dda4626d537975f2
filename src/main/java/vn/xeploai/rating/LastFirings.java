package vn.xeploai.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/**
 * Watches rules that come to no end, and tells those that keep each other going from those that
 * merely follow.
 */
final class LastFirings extends DefaultAgendaEventListener
    implements AgendaEventListener, RuleRuntimeEventListener {
  private final Map<Object, String> makers = new HashMap<>();
  private final SortedSet<String> fired = new TreeSet<>();
  private final SortedSet<String> circling = new TreeSet<>();

  /** The rules whose conclusions made others fire; all that fired where none was seen to. */
  List<String> circling() {
    return List.copyOf(circling.isEmpty() ? fired : circling);
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    fired.add(event.getMatch().getRule().getName());
    for (Object premise : event.getMatch().getObjects()) {
      String maker = makers.get(premise);
      if (maker != null) {
        circling.add(maker);
      }
    }
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getRule() != null) {
      makers.put(event.getObject(), event.getRule().getName());
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    // Rules only conclude: nothing is updated.
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    // What is withdrawn made others fire all the same.
  }
}
