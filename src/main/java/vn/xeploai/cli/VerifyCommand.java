package vn.xeploai.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.archive.Difference;
import vn.xeploai.archive.Fault;
import vn.xeploai.archive.Product;
import vn.xeploai.archive.RunFile;
import vn.xeploai.archive.RunReader;
import vn.xeploai.archive.RunReading;
import vn.xeploai.archive.Signature;
import vn.xeploai.archive.Verification;
import vn.xeploai.report.DepartureWords;
import vn.xeploai.report.JsonText;
import vn.xeploai.report.Lines;
import vn.xeploai.text.Message;

/** Whether an archived run is whole and unaltered, and rates to the same bytes again. */
@Command(addMethodSubcommands = false)
final class VerifyCommand extends AbstractCommand {
  private static final int SHOWN = 40;

  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  /** What is known of a signature. */
  private enum Signed {
    /** There is none, and none was asked for. */
    NONE,
    /** There is one, and no key to check it with. */
    UNCHECKED,
    /** It is that of the key's owner. */
    VALID,
    /** It is not, or it is missing. */
    INVALID
  }

  @Parameters(paramLabel = "${bundle:label.run-zip}", descriptionKey = "run")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "${bundle:label.pub}", descriptionKey = "key")
  private Optional<Path> key = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  VerifyCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return RunReader.read(file) instanceof RunReading.Whole whole && !whole.run().rulesShip();
  }

  @Override
  ExitCode answer() {
    Optional<PublicKey> open = key.flatMap(Keeping::text).flatMap(Signature::open);
    if (key.isPresent() && open.isEmpty()) {
      console().problem(Message.of("archive.verify-key", key.get().toString()));
      return ExitCode.USAGE;
    }
    Signed signed = signed(open);
    RunReading reading = RunReader.read(file);
    Optional<RunFile> run =
        reading instanceof RunReading.Whole whole ? Optional.of(whole.run()) : Optional.empty();
    List<Fault> faults = reading instanceof RunReading.Broken broken ? broken.faults() : List.of();
    Optional<Verification> again = run.map(Verification::of);
    out.give(
        format() == Format.JSON
            ? json(run, faults, signed, again)
            : table(run, faults, signed, again),
        console());
    boolean holds = signed != Signed.INVALID && again.filter(Verification::same).isPresent();
    return holds ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private Signed signed(Optional<PublicKey> open) {
    Path beside = Keeping.signature(file);
    if (open.isEmpty()) {
      return Files.isRegularFile(beside) ? Signed.UNCHECKED : Signed.NONE;
    }
    try {
      Optional<String> line = Keeping.text(beside);
      boolean small = Files.isRegularFile(file) && Files.size(file) <= RunReader.FILE_BYTES;
      return small
              && line.isPresent()
              && Signature.holds(Files.readAllBytes(file), line.get(), open.get())
          ? Signed.VALID
          : Signed.INVALID;
    } catch (IOException e) {
      return Signed.INVALID;
    }
  }

  private String table(
      Optional<RunFile> run, List<Fault> faults, Signed signed, Optional<Verification> again) {
    Lines lines = new Lines();
    run.ifPresent(
        one ->
            lines.wrapped(
                say(
                    "archive.head",
                    one.commune(),
                    String.valueOf(one.year()),
                    one.at(),
                    DepartureWords.named(one.rulebook(), one.departure(), console().messages()),
                    one.content().substring(0, 12)),
                2));
    lines.wrapped(say("archive.signed." + signed), 2);
    if (!faults.isEmpty()) {
      lines.wrapped(say("archive.broken", String.valueOf(faults.size())), 2);
      tell(faults, lines);
      return lines.text();
    }
    lines.wrapped(say("archive.whole"), 2);
    again.ifPresent(one -> tell(one, run.orElseThrow(), lines));
    return lines.text();
  }

  private void tell(Verification again, RunFile run, Lines lines) {
    if (again.same()) {
      lines.wrapped(say("archive.same"), 2);
      return;
    }
    lines.wrapped(say("archive.not-same", product(run.product()), product(Product.here())), 2);
    tell(again.faults(), lines);
    again.problems().stream()
        .limit(SHOWN)
        .forEach(problem -> lines.wrapped("  " + problem.sentence(console().messages()), 4));
    again.differences().stream()
        .limit(SHOWN)
        .forEach(difference -> lines.wrapped("  " + text(difference), 4));
    int more = again.differences().size() - SHOWN;
    if (more > 0) {
      lines.wrapped("  " + say("archive.more", String.valueOf(more)), 4);
    }
  }

  private static String product(Product product) {
    return product.version() + " (Drools " + product.engine() + ")";
  }

  private String text(Difference difference) {
    return say(
        "archive.difference",
        difference.path(),
        shown(difference.before()),
        shown(difference.after()));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "–" : value;
  }

  private void tell(List<Fault> faults, Lines lines) {
    faults.forEach(
        fault ->
            lines.wrapped(
                "  "
                    + (fault.member().isEmpty() ? "" : fault.member() + ": ")
                    + console().say(fault.message()),
                4));
  }

  private String say(String key, String... arguments) {
    return console().say(Message.of(key, arguments));
  }

  private String json(
      Optional<RunFile> run, List<Fault> faults, Signed signed, Optional<Verification> again) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("whole", run.isPresent()).put("same", again.filter(Verification::same).isPresent());
    answer.put("signature", signed.name().toLowerCase(Locale.ROOT));
    List<Fault> all = new ArrayList<>(faults);
    again.ifPresent(one -> all.addAll(one.faults()));
    ArrayNode altered = answer.putArray("faults");
    all.forEach(
        fault ->
            altered
                .addObject()
                .put("member", fault.member())
                .put("problem", console().say(fault.message())));
    ArrayNode differences = answer.putArray("differences");
    again.ifPresent(
        one ->
            one.differences()
                .forEach(
                    difference ->
                        differences
                            .addObject()
                            .put("path", difference.path())
                            .put("archived", difference.before())
                            .put("now", difference.after())));
    ArrayNode problems = answer.putArray("problems");
    again.ifPresent(
        one ->
            one.problems()
                .forEach(problem -> problems.add(problem.sentence(console().messages()))));
    run.ifPresent(one -> DepartureWords.write(answer, one.departure()));
    run.ifPresent(
        one ->
            answer
                .put("commune", one.commune())
                .put("year", one.year())
                .put("rulebook", one.rulebook())
                .put("content", one.content())
                .put("at", one.at())
                .put("product", one.product().version())
                .put("engine", one.product().engine()));
    answer
        .putObject("now")
        .put("product", Product.here().version())
        .put("engine", Product.here().engine());
    return JsonText.of(answer);
  }
}
