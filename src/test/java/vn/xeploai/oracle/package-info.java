/**
 * A second reading of the criteria in plain Java, and random dossiers to hold the rules against it.
 * Written from {@code criteria.md} alone; knows nothing of the engine.
 */
@NullMarked
package vn.xeploai.oracle;

import org.jspecify.annotations.NullMarked;
