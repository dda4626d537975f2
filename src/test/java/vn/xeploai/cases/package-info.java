/** Runs the cases that stand beside the rules. */
@NullMarked
package vn.xeploai.cases;

import org.jspecify.annotations.NullMarked;
