package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Judged;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Member;

/**
 * What the rules concluded of a member, to be held good for others of the same profile.
 *
 * @param merit the merit
 * @param rank the rank; nothing where it rests on points, which are each member's own
 */
record Precedent(Merit merit, Optional<Rank> rank) {
  /** What a session is given in place of such a member's facts, points excepted. */
  List<Object> facts(Member member) {
    Merit own = merit.as(member.id());
    List<Object> facts = new ArrayList<>(4);
    facts.add(new Judged(member.id(), member.cell()));
    facts.add(own);
    rank.ifPresent(of -> facts.add(of.as(member.id())));
    if (!own.candidate()) {
      facts.add(Rating.ofMerit(own));
    }
    return facts;
  }
}
