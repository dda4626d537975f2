package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and marks of a DRL file, each with its place, read one after the other. Blanks and
 * comments are left out. What another reader could take for something else is refused: characters
 * nobody sees, escapes, texts over several lines.
 */
final class Signs {
  private static final int DEPTH = 25;

  /** So many problems of a file are told at once. */
  private static final int MOST = 50;

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<blank>[ \t\n]+|\r\n)"
              + "|(?<comment>//[^\n]*)"
              + "|(?<text>\"[^\"\n]*\")"
              + "|(?<name>[A-Za-z_$][\\w$]*)"
              + "|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<mark>==|!=|<=|>=|&&|\\|\\||/(?!\\*)|[-(),.:;@*<>!#\\[\\]{}=+%?&|^~])");

  /** What a sign is. */
  enum Kind {
    /** A word of letters, digits, {@code _} and {@code $}. */
    NAME,
    /** Text in double quotes, with them. */
    TEXT,
    /** A number. */
    NUMBER,
    /** An operator or another mark. */
    MARK
  }

  /**
   * A sign.
   *
   * @param kind what it is
   * @param text as it is written
   * @param start the character it begins with, from 0
   * @param line its line, from 1
   * @param column its column, from 1
   */
  record Sign(Kind kind, String text, int start, int line, int column) {
    /** A text without its quotes. */
    String unquoted() {
      return text.substring(1, text.length() - 1);
    }
  }

  private final String file;
  private final List<Sign> all;
  private final boolean commented;
  private String rule = "";
  private int at;

  private Signs(String file, List<Sign> all, boolean commented) {
    this.file = file;
    this.all = all;
    this.commented = commented;
  }

  /**
   * The signs of a text.
   *
   * @throws InvalidRulebook naming every character that may not stand in it
   */
  static Signs of(String file, String text) {
    List<Sign> signs = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    Lines lines = new Lines(text);
    boolean commented = false;
    int depth = 0;
    int from = 0;
    while (from < text.length() && problems.size() < MOST) {
      sign.region(from, text.length());
      if (!sign.lookingAt()) {
        problems.add(lines.refused(file, from, "rulebook.sign", named(text, from)));
        from += Character.charCount(text.codePointAt(from));
        continue;
      }
      for (int i = from; i < sign.end(); i += Character.charCount(text.codePointAt(i))) {
        if (hidden(text, i)) {
          problems.add(lines.refused(file, i, "rulebook.sign", named(text, i)));
        }
      }
      commented |= sign.group("comment") != null;
      if (sign.group("blank") == null && sign.group("comment") == null) {
        signs.add(new Sign(kind(sign), sign.group(), from, lines.line(from), lines.column(from)));
        depth += depth(sign.group());
        if (depth > DEPTH) {
          problems.add(lines.refused(file, from, "rulebook.deep", String.valueOf(DEPTH)));
          break;
        }
      }
      from = sign.end();
    }
    if (!problems.isEmpty()) {
      throw new InvalidRulebook(problems);
    }
    return new Signs(file, List.copyOf(signs), commented);
  }

  private static int depth(String sign) {
    return switch (sign) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  private static Kind kind(Matcher sign) {
    if (sign.group("text") != null) {
      return Kind.TEXT;
    }
    if (sign.group("name") != null) {
      return Kind.NAME;
    }
    return sign.group("number") != null ? Kind.NUMBER : Kind.MARK;
  }

  /** Whether a character may not stand in comments and texts either. */
  private static boolean hidden(String text, int at) {
    int point = text.codePointAt(at);
    if (point == '\\') {
      return true;
    }
    if (point < 0x7f) {
      boolean lineEnd = point == '\r' && text.startsWith("\r\n", at);
      return point < ' ' && point != '\n' && point != '\t' && !lineEnd;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static String named(String text, int at) {
    int point = text.codePointAt(at);
    if (text.startsWith("/*", at)) {
      return "/*";
    }
    return point > ' ' && point < 0x7f
        ? Character.toString(point)
        : "U+%04X %s".formatted(point, String.valueOf(Character.getName(point)));
  }

  /** Whether a comment stands among them. */
  boolean commented() {
    return commented;
  }

  /** All of them as one text, a blank between any two. */
  String joined() {
    return String.join(" ", all.stream().map(Sign::text).toList());
  }

  /** Goes on with the sign that begins at a character; what is said from now on is of a rule. */
  void seek(int start, String name) {
    rule = name;
    at = 0;
    while (at < all.size() && all.get(at).start() < start) {
      at++;
    }
  }

  /** Whether all were read. */
  boolean ended() {
    return at == all.size();
  }

  /** The next sign, which stays the next. */
  Sign peek() {
    return ended() ? new Sign(Kind.MARK, "", 0, last().line(), last().column()) : all.get(at);
  }

  /** The last sign that was read. */
  Sign last() {
    return at == 0 ? new Sign(Kind.MARK, "", 0, 1, 1) : all.get(at - 1);
  }

  /** The last of these signs that was read, else the last of all. */
  Sign before(String text) {
    for (int i = at - 1; i >= 0; i--) {
      if (all.get(i).text().equals(text)) {
        return all.get(i);
      }
    }
    return last();
  }

  /** Whether the next sign is this one. */
  boolean isAt(String text) {
    return peek().text().equals(text);
  }

  /** Reads the next sign, which must be of a kind. */
  Sign next(Kind kind) {
    if (ended() || peek().kind() != kind) {
      throw unread();
    }
    return all.get(at++);
  }

  /** Reads these signs, which must come next. */
  void expect(String... texts) {
    for (String text : texts) {
      if (!isAt(text)) {
        throw unread();
      }
      at++;
    }
  }

  /** Reads a sign if it comes next. */
  boolean skip(String text) {
    boolean here = isAt(text);
    at += here ? 1 : 0;
    return here;
  }

  /** The refusal of what stands here: the parser reads it otherwise, or rules may not use it. */
  InvalidRulebook unread() {
    return new InvalidRulebook(List.of(problem(peek(), "rulebook.word", peek().text())));
  }

  /** A problem with a sign. */
  RuleProblem problem(Sign sign, String key, String... arguments) {
    return new RuleProblem(file, sign.line(), sign.column(), rule, key, List.of(arguments));
  }

  /** Where lines begin, to turn rising places into lines and columns. */
  private static final class Lines {
    private final String text;
    private int counted;
    private int line = 1;
    private int begin;

    Lines(String text) {
      this.text = text;
    }

    int line(int place) {
      for (; counted < place; counted++) {
        if (text.charAt(counted) == '\n') {
          line++;
          begin = counted + 1;
        }
      }
      return line;
    }

    int column(int place) {
      line(place);
      return place - begin + 1;
    }

    RuleProblem refused(String file, int place, String key, String argument) {
      int here = line(place);
      return new RuleProblem(
          file,
          here,
          column(place),
          RuleNames.at(text.lines().toList(), here),
          key,
          List.of(argument));
    }
  }
}
