/** What is written for an office suite, opened by one. */
@NullMarked
package vn.xeploai.office;

import org.jspecify.annotations.NullMarked;
