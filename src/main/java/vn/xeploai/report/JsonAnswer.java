package vn.xeploai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.EarlyMisses;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Messages;

/**
 * The answer of {@code rate} for other programs. Its keys and their order are the contract's, held
 * by {@code rate.schema.json}; the same facts and rulebook give the same bytes.
 */
public final class JsonAnswer {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Overview overview;
  private final Assessment assessment;
  private final Warnings warnings;

  private JsonAnswer(Assessment assessment, Messages messages) {
    this.overview = Overview.of(assessment);
    this.assessment = assessment;
    this.warnings = new Warnings(overview, messages);
  }

  /** The answer as text, ending in a line feed. */
  public static String write(Assessment assessment, Messages messages) {
    return JsonText.of(new JsonAnswer(assessment, messages).answer());
  }

  private ObjectNode answer() {
    ObjectNode answer = NODES.objectNode();
    Dossier.Commune commune = assessment.dossier().commune();
    answer
        .putObject("dossier")
        .put("commune", commune.name())
        .put("year", commune.year())
        .put("sha256", assessment.dossierSha256())
        .put("illustrative", commune.illustrative());
    ObjectNode rulebook = answer.putObject("rulebook");
    rulebook.put("id", assessment.rulebook()).put("sha256", assessment.rulebookSha256());
    DepartureWords.write(rulebook, assessment.departure());
    answer.set("targets", targets());
    ArrayNode ratings = answer.putArray("ratings");
    assessment.ratings().values().forEach(rating -> ratings.add(rating(rating)));
    answer.putPOJO("findings", JsonText.array(assessment.findings(), this::write));
    ArrayNode recommendations = answer.putArray("recommendations");
    assessment.recommendations().forEach(one -> recommendations.add(recommendation(one)));
    ArrayNode told = answer.putArray("warnings");
    assessment.warnings().forEach(warning -> told.add(warning(warning)));
    ArrayNode owners = answer.putArray("owners");
    assessment.owners().forEach(owner -> owners.add(owner(owner)));
    ArrayNode levels = answer.putArray("levels");
    HumanLevels.of(assessment).forEach(one -> levels.add(levels(one)));
    ArrayNode overrides = answer.putArray("overrides");
    HumanLevels.overrides(assessment).forEach(one -> overrides.add(override(one)));
    ArrayNode quotas = answer.putArray("quotas");
    assessment.quotas().stream()
        .filter(quota -> !quota.lone() && !quota.places().isEmpty())
        .forEach(quota -> quotas.add(quota(quota)));
    return answer;
  }

  private static ObjectNode quota(Quota quota) {
    return NODES
        .objectNode()
        .put("kind", quota.group().name())
        .put("within", quota.within())
        .put("candidates", quota.places().size())
        .put("kept", quota.excellent())
        .put("ceiling", quota.ceilings(quota.reading()).text())
        .put("base", quota.base().text())
        .put("percent", Quantity.plain(quota.percent()))
        .put("reading", quota.reading().word())
        .put("rounding", quota.rounding().word());
  }

  private ObjectNode targets() {
    Overview.TargetCount count = overview.count(overview.targets().values());
    ObjectNode node =
        NODES
            .objectNode()
            .put("counted", count.counted())
            .put("met", count.met())
            .put("exceeded", count.exceeded())
            .put("missed", count.missed())
            .put("notReported", count.notReported());
    ArrayNode all = node.putArray("items");
    overview.targets().values().stream()
        .filter(Target::counted)
        .sorted(Comparator.comparing(Target::code))
        .forEach(target -> all.add(target(target)));
    return node;
  }

  private ObjectNode target(Target target) {
    Judgement judgement = overview.judgement(target);
    ObjectNode node =
        NODES
            .objectNode()
            .put("code", target.code())
            .put("title", target.title())
            .put("outcome", judgement.verdict().name())
            .<ObjectNode>set("value", textOrNull(Optional.of(judgement.value())))
            .<ObjectNode>set("required", textOrNull(Demand.required(target.requirement())))
            .<ObjectNode>set("exceeds", textOrNull(Demand.exceeds(target.requirement())))
            .put("unit", target.unitName())
            .<ObjectNode>set("owner", textOrNull(target.owner()));
    ArrayNode leaves = node.putArray("leaves");
    overview.leaves(target).stream()
        .sorted(Comparator.comparing(Target::code))
        .forEach(leaf -> leaves.add(target(leaf)));
    return node;
  }

  private ObjectNode rating(Rating rating) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("subject", rating.subject())
            .put("kind", rating.kind().name())
            .put("name", overview.name(rating.subject(), true))
            .<ObjectNode>set("level", textOrNull(rating.span().level().map(Level::name)))
            .<ObjectNode>set("merit", textOrNull(rating.merit().level().map(Level::name)))
            .put("settled", rating.span().settled())
            .put("lowest", rating.span().lowest().name())
            .put("highest", rating.span().highest().name());
    node.set("missing", texts(rating.missing()));
    return node;
  }

  private void write(Finding finding, JsonGenerator json) throws IOException {
    List<Justification> why = assessment.why(finding);
    Rule rule = assessment.ruleOf(why);
    json.writeStartObject();
    json.writeStringField("subject", finding.subject());
    json.writeStringField("level", finding.level().name());
    json.writeStringField("criterion", finding.criterion());
    json.writeStringField("outcome", finding.outcome().name());
    write("actual", finding.condition().actual().text(), json);
    write("of", finding.condition().actual().ofText(), json);
    write("required", finding.condition().requiredText(), json);
    json.writeStringField("clause", rule.clause());
    json.writeStringField("standing", assessment.standingOf(why).name().toLowerCase(Locale.ROOT));
    json.writeStringField("rule", rule.id());
    json.writeEndObject();
  }

  private static void write(String key, String text, JsonGenerator json) throws IOException {
    json.writeFieldName(key);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  private ObjectNode recommendation(Recommendation recommendation) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("subject", recommendation.subject())
            .put("kind", recommendation.kind().name())
            .put("reason", recommendation.reason().name())
            .put(
                "clause",
                assessment
                    .clauseOf(recommendation)
                    .orElse(assessment.ruleOf(recommendation).clause()));
    node.set("early", texts(EarlyMisses.behind(assessment, recommendation)));
    return node;
  }

  private ObjectNode warning(Warning warning) {
    return NODES
        .objectNode()
        .put("code", warning.code().name())
        .put("message", warnings.text(warning))
        .put("where", warning.where());
  }

  private static ObjectNode owner(OwnerTally owner) {
    ObjectNode node = NODES.objectNode().put("owner", owner.owner());
    node.putObject("targets")
        .put("met", owner.met() + owner.exceeded())
        .put("exceeded", owner.exceeded())
        .put("missed", owner.missed())
        .put("notReported", owner.notReported());
    node.putObject("tasks")
        .put("done", owner.done())
        .put("partly", owner.partly())
        .put("notDone", owner.notDone())
        .put("notReported", owner.tasksNotReported());
    return node;
  }

  /** What people gave beside what was computed, and how each stands to it. */
  private static ObjectNode levels(HumanLevels levels) {
    ObjectNode node = NODES.objectNode().put("subject", levels.computed().subject());
    span(node, levels);
    ObjectNode differences = NODES.objectNode();
    for (Stage stage : Stage.values()) {
      String key = stage.name().toLowerCase(Locale.ROOT);
      node.set(key, textOrNull(levels.level(stage).map(Level::name)));
      differences.put(key, levels.difference(stage).name());
    }
    node.set("differences", differences);
    return node;
  }

  private static void span(ObjectNode node, HumanLevels levels) {
    node.set("computed", textOrNull(levels.computed().span().level().map(Level::name)));
    node.put("lowest", levels.computed().span().lowest().name())
        .put("highest", levels.computed().span().highest().name());
  }

  private static ObjectNode override(HumanLevels levels) {
    HumanLevel decision = levels.decision(Stage.DECISION).orElseThrow();
    ObjectNode node = NODES.objectNode().put("subject", levels.computed().subject());
    span(node, levels);
    node.set("decided", textOrNull(decision.level().map(Level::name)));
    node.set("decidedBy", textOrNull(Optional.of(decision.decidedBy())));
    node.set("decidedOn", textOrNull(decision.decidedOn().map(Object::toString)));
    node.set("reason", textOrNull(Optional.of(decision.reason())));
    node.set("document", textOrNull(Optional.of(decision.document())));
    return node;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode node = NODES.arrayNode();
    texts.forEach(node::add);
    return node;
  }

  private static JsonNode textOrNull(Optional<String> text) {
    return text.filter(one -> !one.isEmpty())
        .<JsonNode>map(NODES::textNode)
        .orElseGet(NODES::nullNode);
  }
}
