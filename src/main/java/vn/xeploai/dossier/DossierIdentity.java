package vn.xeploai.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.xeploai.facts.Dossier;

/** What makes two dossiers the same: their facts, not how or in which order they were written. */
public final class DossierIdentity {
  private DossierIdentity() {}

  /**
   * The SHA-256 over the names and contents {@link DossierWriter} gives, sorted by name; each as
   * its UTF-8 bytes after their number and a line end, so that no two lists run into the same
   * bytes.
   */
  public static String sha256(Dossier dossier) {
    MessageDigest digest = digest();
    for (Map.Entry<String, String> file : DossierWriter.write(dossier).entrySet()) {
      update(digest, file.getKey());
      update(digest, file.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
