package vn.xeploai.dossier;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.xeploai.text.Message;

/** The decoding of a file's bytes. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** The text of {@code bytes}; empty, with a problem, where they are not UTF-8. */
  static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What is not UTF-8 is decoded as a replacement character, which UTF-8 may hold all the same.
    int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrong(bytes);
    if (wrong < 0) {
      return Optional.of(text);
    }
    int line = 1;
    for (int at = 0; at < wrong; at++) {
      if (bytes[at] == '\n') {
        line++;
      }
    }
    problems.add(
        file,
        line,
        Message.of("problem.file.encoding", Integer.toString(wrong + 1)),
        Message.of("hint.file.encoding"));
    return Optional.empty();
  }

  /** The index of the first byte that is not UTF-8, -1 where all are. */
  private static int firstWrong(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CharBuffer discarded = CharBuffer.allocate(8 << 10);
    CoderResult result;
    do {
      discarded.clear();
      result = decoder.decode(source, discarded, true);
    } while (result.isOverflow());
    return result.isError() ? source.position() : -1;
  }
}
