package vn.xeploai.side;

/**
 * What the criteria ask of one member, the same for every engine. Every bound of {@code qd124} is a
 * whole per cent to be reached, so shares rounded down to whole per cents decide exactly as the
 * shares themselves.
 *
 * @param number its place among the entries of its commune
 * @param completed per cent of the assigned tasks that were completed
 * @param onTime per cent of them completed on time
 * @param exceeded per cent of them exceeded
 * @param task the worst grade on results, 0 (Kém) to 3 (Xuất sắc)
 * @param general the worst other grade
 * @param basic the worst grade of a basic criterion
 * @param disciplined whether he was disciplined in the year
 * @param degraded whether degradation was concluded
 * @param forbidden whether forbidden acts were concluded
 * @param breach whether a breach of the duty to set an example was concluded
 */
public record Entry(
    int number,
    int completed,
    int onTime,
    int exceeded,
    int task,
    int general,
    int basic,
    boolean disciplined,
    boolean degraded,
    boolean forbidden,
    boolean breach) {}
