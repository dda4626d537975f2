/** What-if: changes of facts, numbers and rules, who moves, and why. */
@NullMarked
package vn.xeploai.whatif;

import org.jspecify.annotations.NullMarked;
