package vn.xeploai.side;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The rules the engines read. */
final class Rules {
  private Rules() {}

  /** The text of a file of rules. */
  static String text(String name) throws IOException {
    try (InputStream in = Rules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
