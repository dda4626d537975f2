/** Benchmarks: how quick the product is beside an evaluator that only finds levels. */
@NullMarked
package vn.xeploai.bench;

import org.jspecify.annotations.NullMarked;
