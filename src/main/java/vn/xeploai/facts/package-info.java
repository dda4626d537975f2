/** What is known of one commune and one year: immutable records, read once at the door. */
@NullMarked
package vn.xeploai.facts;

import org.jspecify.annotations.NullMarked;
