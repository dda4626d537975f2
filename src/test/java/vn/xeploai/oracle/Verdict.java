package vn.xeploai.oracle;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Everything the oracle says about a dossier, in words that compare easily.
 *
 * @param targets code → MET, EXCEEDED, MISSED or NOT_REPORTED, leaves too
 * @param findings {@code subject LEVEL.name} → MET, NOT_MET, UNKNOWN, NOT_APPLICABLE or WAIVED
 * @param merits subject → {@code LOWEST..HIGHEST} before the quota
 * @param ratings subject → {@code LOWEST..HIGHEST} after the quota
 * @param recommendations {@code subject KIND reason}
 */
public record Verdict(
    SortedMap<String, String> targets,
    SortedMap<String, String> findings,
    SortedMap<String, String> merits,
    SortedMap<String, String> ratings,
    SortedSet<String> recommendations) {}
