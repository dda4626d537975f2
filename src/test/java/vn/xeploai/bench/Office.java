package vn.xeploai.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The distribution, unpacked in a folder of its own, and the plain program in a jar beside it. */
final class Office {
  private static final String BENCH = "vn/xeploai/bench";

  /** What the distribution's launcher gives the JVM too. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xlog:disable",
          "-Xlog:all=off",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-Dfile.encoding=UTF-8",
          "-XX:TieredStopAtLevel=1");

  private final Path home;
  private final Path plain;

  private Office(Path home, Path plain) {
    this.home = home;
    this.plain = plain;
  }

  /** Unpacks {@code target/xeploai.zip} anew into a folder that may be emptied for it. */
  static Office in(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path one : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
    Files.createDirectories(folder);
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(Path.of("target/xeploai.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(zip, file);
        }
      }
    }
    Path plain = folder.resolve("plain.jar").toAbsolutePath();
    pack(Path.of("target/test-classes"), plain);
    return new Office(folder.resolve("xeploai").toAbsolutePath(), plain);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.list(classes.resolve(BENCH))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new JarEntry(BENCH + "/" + file.getFileName()));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
  }

  /** Makes the archives of classes: the product's by its own command, the plain program's alike. */
  void prepare() throws IOException, InterruptedException {
    run(List.of("sh", home.resolve("bin/prepare").toString()));
    start(plain(List.of("-XX:AOTCacheOutput=" + archive()))).waitFor();
    if (!Files.exists(archive())) {
      Path list = archive().resolveSibling("plain.list");
      run(plain(List.of("-XX:DumpLoadedClassList=" + list)));
      run(
          plain(
              List.of(
                  "-XX:-UseSerialGC",
                  "-XX:+UseG1GC",
                  "-Xshare:dump",
                  "-XX:SharedClassListFile=" + list,
                  "-XX:SharedArchiveFile=" + archive())));
    }
  }

  /** A command of the product, through its launcher. */
  List<String> product(String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("bin/xeploai").toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The plain program, with the archive of its classes where there is one. */
  List<String> plain() {
    String option =
        Files.exists(home.resolve("lib/xeploai.aot")) ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    return plain(Files.exists(archive()) ? List.of(option + archive()) : List.of());
  }

  private List<String> plain(List<String> options) {
    String path = plain + System.getProperty("path.separator") + home.resolve("xeploai.jar");
    List<String> command = java(options, path, PlainTable.class);
    command.add(facts());
    return command;
  }

  /** A JVM that does nothing. */
  List<String> nothing() {
    return java(List.of(), plain.toString(), Nothing.class);
  }

  /** The shipped dossier. */
  String facts() {
    return home.resolve("facts/duc-tho-2023").toString();
  }

  private Path archive() {
    return plain.resolveSibling("plain.archive");
  }

  private static List<String> java(List<String> options, String path, Class<?> main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-cp", path, main.getName()));
    return command;
  }

  /** Runs a command to its end, which must be a good one. */
  static void run(List<String> command) throws IOException, InterruptedException {
    int code = start(command).waitFor();
    if (code != 0) {
      throw new IllegalStateException(code + " " + String.join(" ", command));
    }
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    return process.start();
  }
}
