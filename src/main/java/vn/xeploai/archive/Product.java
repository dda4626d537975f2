package vn.xeploai.archive;

import java.util.Optional;
import vn.xeploai.rulebook.Engine;

/**
 * What made an answer.
 *
 * @param version the product's version, {@code dev} where it does not run from its jar
 * @param engine the engine's version
 */
public record Product(String version, String engine) {
  /** This product. */
  public static Product here() {
    return new Product(
        Optional.ofNullable(Product.class.getPackage().getImplementationVersion()).orElse("dev"),
        Engine.version());
  }
}
