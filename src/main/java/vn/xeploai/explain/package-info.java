/** Why and why not: every answer here is a function of an assessment. */
@NullMarked
package vn.xeploai.explain;

import org.jspecify.annotations.NullMarked;
