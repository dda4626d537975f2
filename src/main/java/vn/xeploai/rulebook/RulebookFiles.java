package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a rulebook: its own by their names, shared ones as {@code common/NAME}.
 *
 * @param files the bytes by name
 */
record RulebookFiles(SortedMap<String, byte[]> files) {
  static final String MANIFEST = "rulebook.yaml";
  static final String SHARED = "common/";
  static final String CHANGED = "changed/";
  private static final String SHIPPED = "/rulebooks/";
  private static final String INDEX = "INDEX";
  private static final long MAX_BYTES = 4L * 1024 * 1024;
  private static final int MAX_FILES = 500;
  private static final String READ = "[A-Za-z0-9._-]+\\.(drl|yaml)";
  private static final Pattern LIKE_RULES =
      Pattern.compile(
          ".*\\.(drl|rdrl|dsl|dslr|rdslr|gdst|xls|xlsx|xlsb|xlsm|yaml|yml)",
          Pattern.CASE_INSENSITIVE);

  RulebookFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The names of the files under {@code rulebooks/} that ship with the product. */
  static List<String> shippedNames() {
    return new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList();
  }

  /** The manifest of a shipped rulebook, read alone. */
  static Manifest shippedManifest(String id) {
    byte[] manifest = resource(id + "/" + MANIFEST);
    return Manifest.of(new RulebookFiles(new TreeMap<>(Map.of(MANIFEST, manifest))).text(MANIFEST));
  }

  /** The files of a shipped rulebook. */
  static RulebookFiles shipped(String id) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : shippedNames()) {
      if (name.startsWith(id + "/")) {
        files.put(name.substring(id.length() + 1), resource(name));
      }
    }
    return withShared(files, RulebookFiles::resource);
  }

  /**
   * The files of a folder; shared ones are those of the folder beside it, or the shipped ones.
   *
   * @throws InvalidRulebook if the folder cannot be read or is too large
   */
  static RulebookFiles ofFolder(Path folder) {
    SortedMap<String, byte[]> files = rulesIn(folder).files();
    Path parent = folder.toAbsolutePath().normalize().getParent();
    return withShared(
        files,
        name -> {
          Path beside = parent == null ? folder.resolve(name) : parent.resolve(name);
          return Files.isRegularFile(beside) ? read(beside) : resource(name);
        });
  }

  /**
   * The files of a folder alone.
   *
   * @throws InvalidRulebook if the folder cannot be read or is too large
   */
  static RulebookFiles rulesIn(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : filesIn(folder)) {
      files.put(file.getFileName().toString(), read(file));
    }
    return new RulebookFiles(files);
  }

  /** The SHA-256 over names and bytes, sorted by name. */
  String sha256() {
    MessageDigest digest = sha();
    files.forEach(
        (name, bytes) -> {
          byte[] key = name.getBytes(StandardCharsets.UTF_8);
          digest.update(ByteBuffer.allocate(8).putInt(key.length).putInt(bytes.length).array());
          digest.update(key);
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The text of a file. */
  String text(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw InvalidRulebook.of(name, 0, "rulebook.file-missing", name);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw InvalidRulebook.of(name, 0, "rulebook.not-utf8", name);
    }
  }

  /** The manifest. */
  Manifest manifest() {
    return Manifest.of(text(MANIFEST));
  }

  /** The DRL files by name. */
  SortedMap<String, String> drl() {
    return texts(".drl");
  }

  /** The parameter files by name. */
  SortedMap<String, String> parameters() {
    return texts("parameters.yaml");
  }

  /** These files with other rules: each replaces the one of its id, or is added. */
  RulebookFiles with(SortedMap<String, String> other) {
    RuleCheck.refuse(other, manifest());
    Set<String> replaced =
        RuleTexts.of(other).stream().map(RuleTexts.Text::id).collect(Collectors.toSet());
    SortedMap<String, byte[]> changed = new TreeMap<>(without(replaced).files);
    other.forEach(
        (name, text) -> changed.put(CHANGED + name, text.getBytes(StandardCharsets.UTF_8)));
    return new RulebookFiles(changed);
  }

  /** These files without some rules; what stands around them keeps its line. */
  RulebookFiles without(Set<String> ids) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    drl()
        .forEach(
            (name, text) -> {
              String rest = text;
              for (RuleTexts.Text rule : RuleTexts.of(new TreeMap<>(Map.of(name, text)))) {
                if (ids.contains(rule.id())) {
                  rest = rest.replace(rule.text(), "\n".repeat(rule.lines()));
                }
              }
              changed.put(name, rest.getBytes(StandardCharsets.UTF_8));
            });
    return new RulebookFiles(changed);
  }

  private SortedMap<String, String> texts(String ending) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : files.keySet()) {
      if (name.endsWith(ending)) {
        texts.put(name, text(name));
      }
    }
    return texts;
  }

  private static RulebookFiles withShared(Map<String, byte[]> own, Reader shared) {
    RulebookFiles alone = new RulebookFiles(new TreeMap<>(own));
    SortedMap<String, byte[]> all = new TreeMap<>(own);
    for (String name : Manifest.of(alone.text(MANIFEST)).shares()) {
      if (!name.matches(SHARED + "[a-z0-9-]+\\.(drl|yaml)")) {
        throw InvalidRulebook.of(MANIFEST, 0, "rulebook.shared-name", name);
      }
      all.put(name, shared.read(name));
    }
    return new RulebookFiles(all);
  }

  private static List<Path> filesIn(Path folder) {
    List<Path> files = new ArrayList<>();
    refuseUnread(folder);
    try (Stream<Path> listed = Files.list(folder)) {
      listed
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> file.getFileName().toString().matches(READ))
          .limit(MAX_FILES + 1L)
          .forEach(files::add);
    } catch (IOException | UncheckedIOException e) {
      throw InvalidRulebook.of(folder.toString(), 0, "rulebook.folder", folder.toString());
    }
    if (files.size() > MAX_FILES) {
      throw InvalidRulebook.of(
          folder.toString(), 0, "rulebook.too-many-files", String.valueOf(MAX_FILES));
    }
    return files;
  }

  /** Files that look like rules and would not be read are a mistake, not something beside. */
  private static void refuseUnread(Path folder) {
    List<RuleProblem> unread;
    try (Stream<Path> listed = Files.list(folder)) {
      unread =
          listed
              .filter(file -> LIKE_RULES.matcher(file.getFileName().toString()).matches())
              .filter(
                  file ->
                      !file.getFileName().toString().matches(READ)
                          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> file.getFileName().toString())
              .sorted()
              .limit(MAX_FILES)
              .map(name -> new RuleProblem(name, 0, "rulebook.unread", List.of(name)))
              .toList();
    } catch (IOException | UncheckedIOException e) {
      throw InvalidRulebook.of(folder.toString(), 0, "rulebook.folder", folder.toString());
    }
    if (!unread.isEmpty()) {
      throw new InvalidRulebook(unread);
    }
  }

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw InvalidRulebook.of(
            file.toString(), 0, "rulebook.too-large", String.valueOf(MAX_BYTES));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw InvalidRulebook.of(file.toString(), 0, "rulebook.folder", file.toString());
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = RulebookFiles.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw InvalidRulebook.of(name, 0, "rulebook.file-missing", name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where a shared file is read. */
  private interface Reader {
    byte[] read(String name);
  }
}
