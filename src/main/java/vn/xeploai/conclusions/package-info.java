/** What rules may conclude, and the assessment that collects it: immutable and sorted. */
@NullMarked
package vn.xeploai.conclusions;

import org.jspecify.annotations.NullMarked;
