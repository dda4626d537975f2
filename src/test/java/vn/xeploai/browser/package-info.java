/** The report's page in a real browser. */
@NullMarked
package vn.xeploai.browser;

import org.jspecify.annotations.NullMarked;
