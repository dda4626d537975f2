package vn.xeploai.batch;

import java.util.function.Supplier;
import vn.xeploai.dossier.Reading;

/**
 * A dossier among many, not read yet.
 *
 * @param name where it stands among the others, with {@code /} between folders; no two share one
 * @param mark changes when its files do: their names, sizes and times, or their checksums
 * @param reading reads it
 */
public record Packed(String name, String mark, Supplier<Reading> reading) {}
