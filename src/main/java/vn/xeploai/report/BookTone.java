package vn.xeploai.report;

import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;

/** How a cell looks: apart by lightness and weight as well as by colour, so also in grey. */
enum BookTone {
  /** As it comes. */
  PLAIN,
  /** As it comes, on one line, beyond its cell where it is long. */
  LINE,
  /** A heading. */
  HEADING,
  /** The best there is: dark green under white, bold. */
  BEST,
  /** Good: green. */
  GOOD,
  /** It will do: pale yellow. */
  FAIR,
  /** It failed: dark red under white, bold. */
  BAD,
  /** Not known yet: hatched. */
  OPEN,
  /** Nothing is asked: grey letters. */
  ASIDE;

  /** The tone of a level. */
  static BookTone of(Span span) {
    return span.level().map(BookTone::of).orElse(OPEN);
  }

  /** The tone of a level that is settled. */
  static BookTone of(Level level) {
    return switch (level) {
      case HTXSNV -> BEST;
      case HTTNV -> GOOD;
      case HTNV -> FAIR;
      case KHTNV -> BAD;
      case NO_LEVEL, NOT_RATED -> ASIDE;
    };
  }

  /** The tone of a target. */
  static BookTone of(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> BEST;
      case MET -> GOOD;
      case MISSED -> BAD;
      case NOT_REPORTED -> OPEN;
    };
  }

  /** The tone of a finding; a case of KHTNV that is met is the failure. */
  static BookTone of(Finding finding) {
    boolean asCase = finding.level() == Level.KHTNV;
    return switch (finding.outcome()) {
      case MET -> asCase ? BAD : GOOD;
      case NOT_MET -> asCase ? GOOD : BAD;
      case UNKNOWN -> OPEN;
      case NOT_APPLICABLE, WAIVED -> ASIDE;
    };
  }
}
