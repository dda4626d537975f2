package vn.xeploai.conclusions;

/**
 * How many criteria a rulebook asks of a subject. A level is chosen only once as many are judged,
 * so that none can be forgotten.
 *
 * @param as the set of criteria, as in {@link Rated#as}
 * @param criteria their number, from 0
 */
public record Asked(String as, int criteria) {}
