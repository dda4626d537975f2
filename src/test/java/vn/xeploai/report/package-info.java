/** Sentences and figures in both languages. */
@NullMarked
package vn.xeploai.report;

import org.jspecify.annotations.NullMarked;
