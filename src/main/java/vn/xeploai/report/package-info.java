/** One view of an assessment, many renderers. */
@NullMarked
package vn.xeploai.report;

import org.jspecify.annotations.NullMarked;
