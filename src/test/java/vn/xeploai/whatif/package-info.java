/** What-if, held against ratings made anew and against the second reading. */
@NullMarked
package vn.xeploai.whatif;

import org.jspecify.annotations.NullMarked;
