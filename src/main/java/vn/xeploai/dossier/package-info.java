/** Dossiers in files: reading them with all their problems told at once, and writing them. */
@NullMarked
package vn.xeploai.dossier;

import org.jspecify.annotations.NullMarked;
