package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Cascade;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.Tree;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Messages;

/** The answer of {@code why}, in its three lengths and its formats. */
public final class WhyAnswer {
  private static final int MISSING = 6;

  private final Proof proof;
  private final Concluded root;
  private final Messages messages;
  private final boolean members;
  private final Overview overview;
  private final Words words;
  private final StepWords steps;

  /**
   * The answer about one conclusion.
   *
   * @param root a rating, the outcome of a target, or any other conclusion
   * @param members whether a member is named
   */
  public WhyAnswer(Proof proof, Concluded root, Messages messages, boolean members) {
    this.proof = proof;
    this.root = root;
    this.messages = messages;
    this.members = members;
    this.overview = Overview.of(proof.assessment());
    this.words = new Words(messages);
    this.steps = new StepWords(overview, words);
  }

  /** One sentence, for the minutes. */
  public String sentence() {
    return said() + "\n";
  }

  private String said() {
    WhySentence sentence = new WhySentence(proof, overview, words, steps, members);
    if (root instanceof Rating rating) {
      return Lines.shown(sentence.of(rating));
    }
    if (root instanceof Judgement judgement) {
      return Lines.shown(sentence.of(target(judgement), judgement));
    }
    return Lines.shown(steps.text(tree(0)));
  }

  private Target target(Judgement judgement) {
    return Optional.ofNullable(overview.targets().get(judgement.code())).orElseThrow();
  }

  /** One screen: the sentence, then what it rests on. */
  public String screen() {
    Lines lines = new Lines();
    title(lines);
    if (root instanceof Rating rating) {
      new WhyScreen(proof, words, steps, lines).write(rating);
    } else if (root instanceof Judgement judgement) {
      new TargetScreen(proof, words, steps, lines).write(target(judgement), judgement);
    } else {
      lines.blank();
      new ProofText(words, steps, lines).write(tree(2));
    }
    lines.blank().wrapped(words.say("why.further"), 2);
    return lines.text();
  }

  /** Everything, down to the reported facts. */
  public String whole(int depth) {
    Lines lines = new Lines();
    title(lines);
    lines.blank();
    new ProofText(words, steps, lines).write(tree(depth));
    return lines.text();
  }

  /** Everything for other programs: the contract's tree of nodes. */
  public String json(int depth) {
    ObjectNode node = new ProofJson(steps).node(tree(depth));
    DepartureWords.write(node, proof.assessment().departure());
    return JsonText.line(node);
  }

  /** Everything as a page. */
  public String html(int depth) {
    return new ProofHtml(words, steps)
        .page(
            heading(proof.assessment(), overview, words, root, members),
            said(),
            overview.provenance(words),
            tree(depth),
            messages.language());
  }

  /** Everything as a graph. */
  public String dot(int depth) {
    return ProofDot.of(tree(depth), steps);
  }

  /** Who holds a collective down, the weakest first, for people. */
  public String weakest() {
    Lines lines = new Lines();
    title(lines);
    List<Cascade.Hold> holds = holds();
    if (holds.isEmpty()) {
      lines.blank().wrapped(words.say("why.weakest-none"), 2);
    }
    new WhyScreen(proof, words, steps, lines).weakest(holds, Integer.MAX_VALUE);
    return lines.text();
  }

  /** Who holds a collective down, for other programs. */
  public String weakestJson() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    Rating rating = (Rating) root;
    answer.put("subject", rating.subject());
    ArrayNode all = answer.putArray("weakest");
    for (Cascade.Hold hold : holds()) {
      ObjectNode one =
          all.addObject()
              .put("unit", hold.target() ? "target:" + hold.unit() : hold.unit())
              .put("state", hold.state())
              .put("hypothesis", hold.hypothesis())
              .put("levels", hold.levels())
              .put("lowest", hold.after().lowest().name())
              .put("highest", hold.after().highest().name());
      ArrayNode held = one.putArray("holds");
      hold.held().forEach(finding -> held.add(finding.key()));
      ArrayNode effects = one.putArray("effects");
      for (Cascade.Effect effect : hold.effects()) {
        effects
            .addObject()
            .put("criterion", effect.before().key())
            .put("outcomeBefore", effect.before().outcome().name())
            .put("outcomeAfter", effect.after().outcome().name())
            .put("actualBefore", effect.before().condition().actual().text())
            .put("actualAfter", effect.after().condition().actual().text())
            .put("ofBefore", effect.before().condition().actual().ofText())
            .put("ofAfter", effect.after().condition().actual().ofText());
      }
    }
    return JsonText.of(answer);
  }

  private List<Cascade.Hold> holds() {
    return root instanceof Rating rating ? Cascade.of(proof, rating) : List.of();
  }

  private Node tree(int depth) {
    return Tree.of(proof, root, depth);
  }

  private void title(Lines lines) {
    lines.wrapped(heading(proof.assessment(), overview, words, root, members), 2);
    overview.provenance(words).forEach(line -> lines.wrapped(line, 2));
    lines.blank().wrapped(said(), 0);
  }

  private static String heading(
      Assessment assessment, Overview overview, Words words, Concluded root, boolean members) {
    Dossier.Commune commune = assessment.dossier().commune();
    String what =
        root instanceof Rating rating
            ? overview.naming(rating.subject(), members, words)
            : root.handle();
    return words.say("why.title", what, commune.year(), commune.name());
  }

  /** The head of an answer about a rating. */
  static void head(
      Assessment assessment,
      Overview overview,
      Words words,
      Lines lines,
      Rating rating,
      boolean members) {
    lines.wrapped(heading(assessment, overview, words, rating, members), 2);
    overview.provenance(words).forEach(line -> lines.wrapped(line, 2));
  }

  /** What keeps a rating open, in the order in which to ask for it. */
  static void open(Proof proof, Rating rating, Words words, Lines lines) {
    if (rating.span().settled()) {
      return;
    }
    List<OpenFacts.OpenFact> facts = OpenFacts.of(proof.assessment(), rating);
    lines.blank().wrapped(words.say("why.missing", facts.size()), 2);
    lines.table(
        facts.stream()
            .limit(MISSING)
            .map(
                fact ->
                    List.of(
                        fact.address(), words.say("why.settles", fact.settles(), fact.concerns())))
            .toList());
    if (facts.size() > MISSING) {
      lines.wrapped("  " + words.say("why.missing-more", facts.size() - MISSING), 4);
    }
  }
}
