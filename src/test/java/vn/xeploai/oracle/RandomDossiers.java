package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;

/** Small valid dossiers for rulebook {@code qd124}, drawn so that every edge occurs often. */
public final class RandomDossiers {
  private final Draw draw;
  private final Mood mood;
  private final Rows rows;
  private final List<String> meantExcellent = new ArrayList<>();

  /**
   * A dossier with one fact changed.
   *
   * @param dossier the dossier after the change
   * @param key the target's code or the subject's id whose fact it is
   */
  public record Edit(Dossier dossier, String key) {}

  private RandomDossiers(long seed) {
    this.draw = new Draw(seed);
    this.mood = draw.of(Mood.SPOTLESS, Mood.GOLDEN, Mood.PLAIN, Mood.PLAIN, Mood.POOR);
    this.rows = Rows.none(commune());
  }

  /** The dossier of a seed. */
  public static Dossier of(long seed) {
    return new RandomDossiers(seed).draw();
  }

  /** The dossier of a seed for a rulebook. */
  public static Dossier of(long seed, String rulebook) {
    Dossier dossier = of(seed);
    return rulebook.equals("qd124") ? dossier : RandomRegimes.of(dossier, rulebook, seed);
  }

  /** Parameters of a seed, for {@link Oracle#rate}: mostly the defaults, some moved. */
  public static Map<String, String> parameters(long seed) {
    return parameters(seed, "qd124");
  }

  /** Parameters of a seed for a rulebook. */
  public static Map<String, String> parameters(long seed, String rulebook) {
    Draw draw = new Draw(seed);
    Map<String, String> parameters = Oracle.defaults(rulebook);
    for (String name : List.copyOf(parameters.keySet())) {
      if (draw.chance(name.startsWith("quota.") ? 40 : 15)) {
        String moved =
            switch (name) {
              case "quota.base" -> draw.of("good", "rated");
              case "quota.rounding" -> "nearest";
              case "quota.members" -> draw.of("cell", "role");
              case "quota.cells" -> "committee";
              case "committee.bodies-level" -> draw.of("HTNV", "HTXSNV");
              case "body.leadership-form" -> draw.of("khiển trách", "cách chức", "khai trừ");
              case "basic-five" -> "all";
              case "grades.poor" -> "any";
              default -> draw.of("20", "25", "33.3", "50", "66.7", "75", "80", "90", "0", "100");
            };
        parameters.put(name, moved);
      }
    }
    return parameters;
  }

  /** The same dossier with every gap filled by chance. */
  public static Dossier complete(Dossier dossier, long seed) {
    return new Completion(new Draw(seed), dossier).filled();
  }

  /** One reported result moved in its better direction; the key is the target's code. */
  public static Optional<Edit> raiseOneResult(Dossier dossier, long seed) {
    return Edits.raiseOneResult(dossier, new Draw(seed));
  }

  /** One reported mark turned into Xuất sắc; the key is the subject's id. */
  public static Optional<Edit> oneMoreExcellentGrade(Dossier dossier, long seed) {
    return Edits.oneMoreExcellentGrade(dossier, new Draw(seed));
  }

  private Dossier.Commune commune() {
    int year = draw.chance(85) ? draw.of(2023, 2024) : draw.of(2019, 2022, 2025, 2027);
    boolean named = draw.chance(50) || year < 2023 || year > 2024;
    return new Dossier.Commune(
        "Xã thử nghiệm",
        "",
        "",
        year,
        named ? Optional.of("qd124") : Optional.empty(),
        new Dossier.Resolution("", "", ""),
        true,
        Optional.empty(),
        Map.of("office", "Văn phòng Đảng ủy"),
        Rows.SOURCE);
  }

  private Dossier draw() {
    List<String> cells = ids("c", List.of(0, 1, 2, 3, 4, 5, 6).get(cellCount()));
    List<String> organisations = ids("o", draw.of(0, 1, 1, 2, 3, 4, 4));
    boolean government = draw.chance(90);
    boolean front = draw.chance(90);
    List<String> owners = new ArrayList<>(List.of(Committee.ID, "office"));
    owners.addAll(cells);
    owners.addAll(organisations);
    if (government) {
      owners.add("gov");
    }
    if (front) {
      owners.add("front");
    }
    RandomTargets targets = new RandomTargets(draw, mood, rows, owners);
    targets.addTargets();
    targets.addResults();
    for (String cell : cells) {
      rows.cells.add(new Cell(cell, "Chi bộ " + cell, ownerOf(), Rows.SOURCE));
    }
    if (government) {
      addOrganisation("gov", SubjectKind.GOVERNMENT);
    }
    if (front) {
      addOrganisation("front", SubjectKind.FRONT);
    }
    for (String organisation : organisations) {
      addOrganisation(organisation, SubjectKind.ORGANISATION);
    }
    Map<String, Mood> moods = addMembers();
    for (Subject subject : rows.subjects()) {
      addFacts(subject, moods.getOrDefault(subject.id(), mood));
    }
    RandomRegisters registers = new RandomRegisters(draw, rows);
    registers.addRulings(meantExcellent);
    registers.addHistory(meantExcellent);
    registers.addLevels();
    addTasks(owners);
    return new Gaps(draw, rows, gapsPercent()).thinned();
  }

  private int cellCount() {
    return draw.weighted(List.of(4, 8, 12, 10, 14, 30, 22));
  }

  private int gapsPercent() {
    boolean fine = mood.equals(Mood.SPOTLESS) || mood.equals(Mood.GOLDEN);
    return fine ? draw.of(0, 0, 0, 1, 3) : draw.of(0, 0, 0, 2, 2, 4, 8, 8, 30);
  }

  private static List<String> ids(String prefix, int count) {
    List<String> ids = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      ids.add(prefix + number);
    }
    return ids;
  }

  private List<String> ownerOf() {
    if (!draw.chance(45)) {
      return List.of();
    }
    List<String> codes = rows.targets.stream().map(Target::code).toList();
    return draw.some(codes, draw.between(1, 3));
  }

  private void addOrganisation(String id, SubjectKind kind) {
    int eligible = draw.of(0, 10, 10, 20, 30);
    rows.organisations.add(
        new Organisation(
            id,
            "Tổ chức " + id,
            kind,
            Optional.of(eligible * draw.of(0, 5, 7, 8, 8, 10) / 10),
            Optional.of(eligible),
            ownerOf(),
            Rows.SOURCE));
  }

  /** Members of the cells; half of the cells are better than their commune. */
  private Map<String, Mood> addMembers() {
    Map<String, Mood> moods = new LinkedHashMap<>();
    for (Cell cell : rows.cells) {
      Mood own = draw.chance(50) ? Mood.GOLDEN : mood;
      int size = draw.of(0, 1, 2, 3, 5, 5, 5, 5, 6, 10, 10);
      for (int number = 1; number <= size && rows.members.size() < 40; number++) {
        String id = "m" + cell.id() + "-" + number;
        rows.members.add(member(id, cell.id()));
        moods.put(id, own);
      }
    }
    return moods;
  }

  private Member member(String id, String cell) {
    Optional<Member.Exemption> exemption =
        draw.chance(8)
            ? Optional.of(draw.of(Member.Exemption.values()))
            : Optional.<Member.Exemption>empty();
    boolean civil = draw.chance(20);
    Optional<Level> rating =
        civil && draw.chance(70) ? Optional.of(draw.one(Level.OFFICIAL)) : Optional.empty();
    Member.Role role =
        draw.of(Member.Role.LEADER, Member.Role.MEMBER, Member.Role.MEMBER, Member.Role.OUTSIDE);
    return new Member(id, "Đảng viên " + id, cell, role, civil, rating, exemption, Rows.SOURCE);
  }

  private void addFacts(Subject subject, Mood own) {
    Level meant = own.level(draw);
    if (meant == Level.HTXSNV) {
      meantExcellent.add(subject.id());
    }
    RandomReviews.Failure failure = draw.of(RandomReviews.Failure.values());
    if (subject.kind().isCollective() && draw.chance(30)) {
      failure = RandomReviews.Failure.WORK;
    }
    if (meant == Level.KHTNV && failure == RandomReviews.Failure.WORK) {
      giveKeyTarget(subject);
    }
    new RandomReviews(draw, rows).add(subject.id(), meant, failure, draw.chance(own.edges()));
    RandomRegisters registers = new RandomRegisters(draw, rows);
    if (meant == Level.KHTNV && failure == RandomReviews.Failure.REGISTER) {
      registers.addFailure(subject);
    }
    boolean exempt = subject instanceof Member member && member.exemption().isPresent();
    boolean rare = subject.kind().isCollective() && subject.kind() != SubjectKind.CELL;
    if (draw.chance(own.trouble() + (exempt ? 10 : rare && own.trouble() > 0 ? 8 : 0))) {
      registers.addTrouble(subject);
    }
    if (draw.chance(20)) {
      rows.points.add(
          new Points(
              subject.id(),
              Optional.of(new BigDecimal(draw.between(0, 30))),
              Optional.of(new BigDecimal(draw.between(0, 70))),
              Rows.SOURCE));
    }
  }

  /** So little work counts only where a key target is missed. */
  private void giveKeyTarget(Subject subject) {
    List<String> keys =
        rows.targets.stream()
            .filter(target -> target.key() && target.measure().isEmpty())
            .map(Target::code)
            .toList();
    if (subject instanceof Cell cell) {
      rows.cells.set(
          rows.cells.indexOf(cell),
          new Cell(cell.id(), cell.name(), draw.some(keys, 2), cell.source()));
    } else if (subject instanceof Organisation row) {
      rows.organisations.set(
          rows.organisations.indexOf(row),
          new Organisation(
              row.id(),
              row.name(),
              row.kind(),
              row.members(),
              row.eligible(),
              draw.some(keys, 2),
              row.source()));
    }
  }

  private void addTasks(List<String> owners) {
    for (String code : ids("n", draw.between(0, 3))) {
      rows.tasks.add(
          new Task(
              code,
              "Nhiệm vụ " + code,
              Optional.of(draw.one(owners)),
              Optional.empty(),
              Optional.of(draw.of(Task.Status.values())),
              Optional.empty(),
              "",
              Rows.SOURCE));
    }
  }
}
