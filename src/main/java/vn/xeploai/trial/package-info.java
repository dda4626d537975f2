/** Made-up communes for trials and benchmarks. */
@NullMarked
package vn.xeploai.trial;

import org.jspecify.annotations.NullMarked;
