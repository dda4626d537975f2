/** Rulebooks: the rules in force for a span of years, with their numbers, clauses and identity. */
@NullMarked
package vn.xeploai.rulebook;

import org.jspecify.annotations.NullMarked;
