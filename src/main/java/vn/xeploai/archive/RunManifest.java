package vn.xeploai.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.report.JsonText;

/**
 * What a run file says of itself. {@link #content} names what was rated and what came of it,
 * whenever that was; the seal covers the manifest too, its time with it.
 *
 * @param product the product and engine that made the answer
 * @param commune the commune
 * @param year the rating year
 * @param dossierSha256 the identity of the facts
 * @param rulebook the rulebook's id
 * @param rulebookSha256 the rulebook's identity
 * @param members all other members, by name
 * @param at when it was rated, in whole seconds
 */
public record RunManifest(
    Product product,
    String commune,
    int year,
    String dossierSha256,
    String rulebook,
    String rulebookSha256,
    List<Member> members,
    Instant at) {
  static final String NAME = "manifest.json";
  private static final int FORMAT = 1;

  /**
   * A member of a run file.
   *
   * @param name its name
   * @param bytes its length
   * @param sha256 the SHA-256 of its bytes
   */
  public record Member(String name, long bytes, String sha256) {}

  /** Copies the list. */
  public RunManifest {
    members = List.copyOf(members);
  }

  /** The SHA-256 over names and hashes of all members: the run without its time. */
  String content() {
    StringBuilder text = new StringBuilder();
    members.forEach(one -> text.append(one.sha256()).append(' ').append(one.name()).append('\n'));
    return Sha256.of(text.toString());
  }

  /** The manifest in its one form. */
  byte[] bytes() {
    ObjectNode node = node();
    node.put("seal", Sha256.of(JsonText.of(node)));
    return JsonText.of(node).getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    node.putObject("product").put("version", product.version()).put("engine", product.engine());
    node.putObject("dossier")
        .put("commune", commune)
        .put("year", year)
        .put("sha256", dossierSha256);
    node.putObject("rulebook").put("id", rulebook).put("sha256", rulebookSha256);
    ArrayNode all = node.putArray("members");
    members.forEach(
        one ->
            all.addObject()
                .put("name", one.name())
                .put("bytes", one.bytes())
                .put("sha256", one.sha256()));
    return node.put("content", content()).put("at", at.toString());
  }

  /**
   * The manifest in these bytes; nothing where they are not, byte for byte, one that was sealed.
   */
  static Optional<RunManifest> read(byte[] bytes) {
    try {
      JsonNode node = new ObjectMapper().readTree(bytes);
      List<Member> members = new ArrayList<>();
      for (JsonNode one : node.path("members")) {
        members.add(
            new Member(
                one.path("name").asText(),
                one.path("bytes").asLong(),
                one.path("sha256").asText()));
      }
      JsonNode product = node.path("product");
      JsonNode dossier = node.path("dossier");
      RunManifest manifest =
          new RunManifest(
              new Product(product.path("version").asText(), product.path("engine").asText()),
              dossier.path("commune").asText(),
              dossier.path("year").asInt(),
              dossier.path("sha256").asText(),
              node.path("rulebook").path("id").asText(),
              node.path("rulebook").path("sha256").asText(),
              members,
              Instant.parse(node.path("at").asText()));
      return Arrays.equals(manifest.bytes(), bytes) ? Optional.of(manifest) : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
