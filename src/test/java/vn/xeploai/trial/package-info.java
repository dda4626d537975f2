/** Tests of made-up communes. */
@NullMarked
package vn.xeploai.trial;

import org.jspecify.annotations.NullMarked;
