/** The program as people start it: arguments in, answers, problems and an exit code out. */
@NullMarked
package vn.xeploai.cli;

import org.jspecify.annotations.NullMarked;
