/** Why and why not, held against brute force and against the second reading. */
@NullMarked
package vn.xeploai.explain;

import org.jspecify.annotations.NullMarked;
