package vn.xeploai.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xeploai.conclusions.BasicTargets;
import vn.xeploai.conclusions.Basis;
import vn.xeploai.conclusions.CivilStanding;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.KeyTargets;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Owned;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaPercent;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Subordinates;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.dossier.FactCells;
import vn.xeploai.facts.Reported;

/** What each conclusion and each fact says in a proof. */
final class Steps {
  private Steps() {}

  /** A reported fact: its row. */
  static Step of(Reported fact) {
    Step step = Step.of(fact.place(), "FACT", fact.about(), "").readAt(fact.source());
    for (Map.Entry<String, String> cell : FactCells.of(fact).entrySet()) {
      step = step.with(cell.getKey(), cell.getValue());
    }
    return step;
  }

  /** A group of conditions of one level: all of them must hold, or for KHTNV one. */
  static Step group(Finding first, boolean any, Outcome outcome) {
    return Step.of(
            "merit:" + first.subject() + "/" + first.level(),
            any ? "ANY" : "ALL",
            first.subject(),
            outcome.name())
        .with("level", first.level().name());
  }

  /** A conclusion. */
  static Step of(Concluded conclusion) {
    String id = conclusion.handle();
    String kind = id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT).replace('-', '_');
    if (conclusion instanceof Rating rating) {
      return Step.of(id, kind, rating.subject(), rating.span().toString())
          .with("merit", rating.merit().toString());
    }
    if (conclusion instanceof Merit merit) {
      Step step = Step.of(id, kind, merit.subject(), merit.span().toString());
      return merit.ruled() ? step.with("ruled", "yes") : step;
    }
    if (conclusion instanceof Finding finding) {
      return finding(Step.of(id, kind, finding.subject(), finding.outcome().name()), finding);
    }
    if (conclusion instanceof Judgement judgement) {
      return Step.of(id, kind, judgement.code(), judgement.verdict().name())
          .with("value", judgement.value())
          .with("exceedable", yes(judgement.exceedable()))
          .counting(judgement.counted());
    }
    if (conclusion instanceof Tally tally) {
      Step step = Step.of(id, kind, tally.of(), "").with("sort", tally.sort().name());
      return step.with("rated", String.valueOf(tally.ratings().size()));
    }
    if (conclusion instanceof Workload work) {
      return figure(
          figure(
              figure(
                  figure(Step.of(id, kind, work.subject(), ""), "completed", work.completed()),
                  "on_time",
                  work.onTime()),
              "exceeded",
              work.exceeded()),
          "remedied",
          work.remedied());
    }
    if (conclusion instanceof KeyTargets keys) {
      Step step = Step.of(id, kind, keys.of(), keys.missed().text());
      return step.counting(Counted.behind(keys.missed()));
    }
    if (conclusion instanceof Subordinates below) {
      return Step.of(id, kind, below.of(), "").with("cells", String.join(", ", below.cells()));
    }
    if (conclusion instanceof Quota quota) {
      return quota(Step.of(id, kind, "", ""), quota);
    }
    if (conclusion instanceof Rank rank) {
      return rank(Step.of(id, kind, rank.subject(), ""), rank);
    }
    return plain(id, kind, conclusion);
  }

  private static Step plain(String id, String kind, Concluded conclusion) {
    if (conclusion instanceof QuotaPercent percent) {
      return Step.of(id, kind, "", "").with("percent", Quantity.plain(percent.percent()));
    }
    if (conclusion instanceof PointTotal total) {
      return Step.of(id, kind, total.subject(), "").with("points", total.points().text());
    }
    if (conclusion instanceof CivilStanding standing) {
      return Step.of(id, kind, standing.subject(), "").with("level", standing.level().text());
    }
    if (conclusion instanceof BasicTargets basic) {
      return Step.of(id, kind, basic.of(), "")
          .with("met", String.valueOf(basic.targets().stream().filter(Judgement::met).count()))
          .with("targets", String.valueOf(basic.targets().size()));
    }
    if (conclusion instanceof Rated rated) {
      return Step.of(id, kind, rated.subject(), "").with("as", rated.as());
    }
    if (conclusion instanceof Basis basis) {
      return Step.of(id, kind, basis.code(), "")
          .with("key", yes(basis.key()))
          .with("computed", yes(basis.computed()))
          .with("own", yes(basis.own()));
    }
    if (conclusion instanceof Owned owned) {
      return Step.of(id, kind, owned.owner(), "").with("code", owned.code());
    }
    if (conclusion instanceof OwnerTally tally) {
      return Step.of(id, kind, tally.owner(), "")
          .with("met", String.valueOf(tally.met() + tally.exceeded()))
          .with("targets", String.valueOf(tally.targets()))
          .with("missed", String.valueOf(tally.missed()));
    }
    int slash = id.indexOf('/');
    return Step.of(
        id, kind, id.substring(id.indexOf(':') + 1, slash < 0 ? id.length() : slash), "");
  }

  private static Step finding(Step step, Finding finding) {
    Step whole =
        step.with("level", finding.level().name())
            .with("criterion", finding.criterion())
            .asking(finding.condition());
    List<Counted> units =
        finding.condition().simple().stream()
            .map(part -> Counted.behind(part.actual()))
            .filter(one -> one.sort() != Counted.Sort.NUMBERS)
            .toList();
    return units.size() == 1 ? whole.counting(units.get(0)) : whole;
  }

  private static Step quota(Step step, Quota quota) {
    Step whole =
        step.with("group", quota.group().name())
            .with("within", quota.within())
            .with("reading", quota.reading().word())
            .with("rounding", quota.rounding().word())
            .with("percent", Quantity.plain(quota.percent()))
            .with("base", quota.base().text())
            .with("ceiling", quota.ceilings(quota.reading()).text())
            .with("kept", String.join(", ", quota.kept()))
            .with("cut", String.join(", ", quota.cut()));
    for (Place place : quota.places().values()) {
      whole =
          whole.with(
              "candidate:" + place.subject(),
              new Place.Bounds(place.best(), place.worst()).text() + " " + place.decision());
    }
    return whole;
  }

  private static Step rank(Step step, Rank rank) {
    Step whole = step;
    for (int i = 0; i < rank.keys().size(); i++) {
      whole = whole.with("key" + (i + 1), rank.keys().get(i).text());
    }
    return whole;
  }

  private static Step figure(Step step, String name, Quantity quantity) {
    String counts = quantity.ofText();
    return step.with(name, counts.isEmpty() ? quantity.text() : quantity.text() + " " + counts);
  }

  private static String yes(boolean answer) {
    return answer ? "yes" : "no";
  }
}
