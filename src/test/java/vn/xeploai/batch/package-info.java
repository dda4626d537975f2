/** Tests of runs over many communes. */
@NullMarked
package vn.xeploai.batch;

import org.jspecify.annotations.NullMarked;
