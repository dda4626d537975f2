package vn.xeploai.rating;

import java.util.Optional;
import vn.xeploai.facts.Truth;

/** The text of a profile: short words behind each other, none of which can be taken for another. */
final class ProfileText {
  /** Places are letters from here: none of them is a mark of something else. */
  private static final char FIRST_PLACE = '\u0080';

  private final StringBuilder text = new StringBuilder(100);

  /** Begins with what the subject is held against, and in which year. */
  ProfileText(Yardstick yardstick, int year) {
    text.append(yardstick.name()).append(year);
  }

  void next() {
    text.append('|');
  }

  void put(String word) {
    text.append(word);
  }

  void put(boolean yes) {
    text.append(yes ? 'y' : 'n');
  }

  void put(Enum<?> constant) {
    text.append(constant.name()).append(' ');
  }

  void put(Optional<?> value) {
    text.append(value.isPresent() ? value.get() : "?").append(' ');
  }

  void put(Truth truth) {
    text.append(
        switch (truth) {
          case YES -> 'y';
          case NO -> 'n';
          case UNKNOWN -> '?';
        });
  }

  void place(int place) {
    text.append((char) (FIRST_PLACE + place));
  }

  /** The length keeps a name apart from what comes next. */
  void name(String name) {
    text.append(name.length()).append(':').append(name);
  }

  /** All that was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
