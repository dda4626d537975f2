/** The members' criteria of {@code qd124} on other rule engines, beside the product. */
@NullMarked
package vn.xeploai.side;

import org.jspecify.annotations.NullMarked;
