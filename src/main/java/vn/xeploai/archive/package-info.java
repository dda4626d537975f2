/** The run file: facts, rules and answer of one run, to be verified years later. */
@NullMarked
package vn.xeploai.archive;

import org.jspecify.annotations.NullMarked;
