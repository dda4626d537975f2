/** Run files: kept, altered, forged, and rated again. */
@NullMarked
package vn.xeploai.archive;

import org.jspecify.annotations.NullMarked;
