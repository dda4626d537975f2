package vn.xeploai.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The templates of pages: every text put into one is escaped. */
final class Templates {
  private Templates() {}

  /** The template filled with a view. */
  static String fill(String name, Map<String, Object> view) {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
        .withLoader(partial -> new StringReader(text(partial + ".mustache")))
        .compile(text(name + ".mustache"))
        .execute(view);
  }

  /** A file beside the templates, as it is. */
  static String text(String file) {
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a content security policy names an inline script or style by. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
