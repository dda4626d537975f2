/** Holds the sentences of both languages against each other and against the code. */
@NullMarked
package vn.xeploai.text;

import org.jspecify.annotations.NullMarked;
