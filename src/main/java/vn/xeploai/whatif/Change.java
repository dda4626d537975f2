package vn.xeploai.whatif;

import java.util.SortedMap;
import vn.xeploai.dossier.FactEdit;

/** One edit of a what-if: a value that gives another dossier or another rulebook. */
public sealed interface Change {
  /** The sorts of change. */
  enum Kind {
    /** Another value of a parameter. */
    SET,
    /** Another value of a fact. */
    FACT,
    /** Other rules. */
    RULES,
    /** A rule left out. */
    WITHOUT,
    /** Another rulebook. */
    RULEBOOK
  }

  /** What sort of change it is. */
  Kind kind();

  /** The change as it is asked for on the command line, without its option. */
  String text();

  /**
   * Another value of a parameter.
   *
   * @param parameter the parameter's name
   * @param asked the value asked for: itself, or {@code +5}, {@code -10%} from the present one
   */
  record Setting(String parameter, String asked) implements Change {
    @Override
    public Kind kind() {
      return Kind.SET;
    }

    @Override
    public String text() {
      return parameter + "=" + asked;
    }
  }

  /** Another value of one reported fact. */
  record Fact(FactEdit edit) implements Change {
    @Override
    public Kind kind() {
      return Kind.FACT;
    }

    @Override
    public String text() {
      return edit.address() + "=" + edit.value();
    }
  }

  /**
   * Rules that replace those of the same id, or are added.
   *
   * @param name where they come from
   * @param drl the DRL files by name
   */
  record Rules(String name, SortedMap<String, String> drl) implements Change {
    @Override
    public Kind kind() {
      return Kind.RULES;
    }

    @Override
    public String text() {
      return name;
    }
  }

  /** A rule left out. */
  record Without(String rule) implements Change {
    @Override
    public Kind kind() {
      return Kind.WITHOUT;
    }

    @Override
    public String text() {
      return rule;
    }
  }

  /**
   * Another rulebook.
   *
   * @param name the id of one that ships, or a folder
   */
  record Regulation(String name) implements Change {
    @Override
    public Kind kind() {
      return Kind.RULEBOOK;
    }

    @Override
    public String text() {
      return name;
    }
  }
}
