/** The command line: arguments in, one call, a renderer out. */
@NullMarked
package vn.xeploai.cli;

import org.jspecify.annotations.NullMarked;
