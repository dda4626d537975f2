/** The session: facts in, conclusions and their justifications out. */
@NullMarked
package vn.xeploai.rating;

import org.jspecify.annotations.NullMarked;
