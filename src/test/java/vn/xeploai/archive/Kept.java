package vn.xeploai.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Run files for tests, and zips made of them by hand. */
final class Kept {
  static final Instant AT = Instant.parse("2023-12-31T10:00:00Z");

  private Kept() {}

  static RunFile run(Dossier dossier) {
    return run(DossierWriter.write(dossier), Rulebooks.named("qd124"), AT);
  }

  static RunFile run(SortedMap<String, String> files, Rulebook rulebook, Instant at) {
    if (DossierReader.read(files) instanceof Reading.Accepted accepted) {
      Dossier dossier = accepted.dossier();
      return RunFile.of(
          Rater.rate(dossier, DossierIdentity.sha256(dossier), rulebook), files, rulebook, at);
    }
    throw new AssertionError(files);
  }

  /** The members of a run file in their order, the manifest first. */
  static SortedMap<String, byte[]> members(RunFile run) {
    SortedMap<String, byte[]> members = new TreeMap<>(run.members());
    members.put(RunManifest.NAME, run.manifest().bytes());
    return members;
  }

  static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The members that are at fault, with the keys of what is said of them. */
  static List<String> faults(byte[] zip) {
    List<String> faults = new ArrayList<>();
    if (RunReader.read(zip) instanceof RunReading.Broken broken) {
      broken.faults().forEach(one -> faults.add(one.member() + " " + one.message().key()));
    }
    return faults;
  }
}
