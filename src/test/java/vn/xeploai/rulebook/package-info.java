/** Tests of rulebooks: their form, their checks, and that no rule is idle. */
@NullMarked
package vn.xeploai.rulebook;

import org.jspecify.annotations.NullMarked;
