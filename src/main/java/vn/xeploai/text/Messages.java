package vn.xeploai.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language. Nothing here depends on the machine's locale.
 *
 * <p>Arguments are put in as they are: {@link java.text.MessageFormat} would read the apostrophes
 * of the sentences as quotes and write numbers by a locale.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  private final Language language;
  private final Properties sentences;

  private Messages(Language language, Properties sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** The sentences of {@code language}. */
  public static Messages in(Language language) {
    String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    Properties sentences = new Properties();
    try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The bundle " + name + " is not on the class path.");
      }
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        sentences.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(language, sentences);
  }

  /** The language spoken. */
  public Language language() {
    return language;
  }

  /** What has a text of its own in both languages, in this one. */
  public String of(String vietnamese, String english) {
    return language == Language.VI ? vietnamese : english;
  }

  /** Every key, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  /**
   * The message in this language.
   *
   * @throws IllegalArgumentException for a key that is not in the bundle, or an argument that the
   *     sentence asks for and the message lacks
   */
  public String of(Message message) {
    return PLACE
        .matcher(sentence(message.key()))
        .replaceAll(place -> Matcher.quoteReplacement(argument(message, place.group(1))));
  }

  /** The sentence of {@code key} with its places still open. */
  String sentence(String key) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("No sentence in " + language + " for the key " + key);
    }
    return sentence;
  }

  private static String argument(Message message, String place) {
    int index = Integer.parseInt(place);
    if (index >= message.arguments().size()) {
      throw new IllegalArgumentException("The message " + message + " lacks argument " + index);
    }
    return message.arguments().get(index);
  }
}
