/** What the program says to people, in their language. */
@NullMarked
package vn.xeploai.text;

import org.jspecify.annotations.NullMarked;
