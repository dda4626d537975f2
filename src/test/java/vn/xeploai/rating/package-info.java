/** Tests of the session against the second reading of the criteria. */
@NullMarked
package vn.xeploai.rating;

import org.jspecify.annotations.NullMarked;
