package vn.xeploai.side;

import vn.xeploai.facts.Level;

/**
 * What a rule concludes of an entry.
 *
 * @param number the entry's number
 * @param level its level
 */
public record Verdict(int number, Level level) {}
