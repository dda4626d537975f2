package vn.xeploai.cli;

import picocli.CommandLine.IVersionProvider;
import vn.xeploai.archive.Product;

/** The product's version, as its jar says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"xeploai " + Product.here().version()};
  }
}
