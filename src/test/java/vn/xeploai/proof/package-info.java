/**
 * A checker that knows the criteria and nothing of the program: it reads proofs as JSON and derives
 * every rating anew.
 */
@NullMarked
package vn.xeploai.proof;

import org.jspecify.annotations.NullMarked;
