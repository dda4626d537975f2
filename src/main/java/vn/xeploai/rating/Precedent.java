package vn.xeploai.rating;

import java.util.Optional;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Rank;

/**
 * What was concluded of a subject, to be held good for others of the same profile.
 *
 * @param merit the merit
 * @param rank the rank; nothing where the profile does not tell it
 */
record Precedent(Merit merit, Optional<Rank> rank) {}
