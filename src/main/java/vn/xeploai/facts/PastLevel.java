package vn.xeploai.facts;

import java.util.Optional;

/**
 * The level of a subject in an earlier year ({@code history.csv}).
 *
 * @param subject the subject's id
 * @param year the rating year
 * @param level one of the four official levels, empty where not known
 * @param source where it was read
 */
public record PastLevel(String subject, int year, Optional<Level> level, Source source) {}
