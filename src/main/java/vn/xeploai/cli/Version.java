package vn.xeploai.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The product's version, as its jar says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
    return new String[] {"xeploai " + version};
  }
}
