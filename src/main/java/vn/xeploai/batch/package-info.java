/**
 * Many communes in one run: read as a stream, rated side by side, written as tables; stopped and
 * gone on with.
 */
@NullMarked
package vn.xeploai.batch;

import org.jspecify.annotations.NullMarked;
