package org.chengshu.cli;

import java.util.Optional;

/** 版本: as the jar's manifest says. */
final class Version {

  private Version() {}

  static String line() {
    Optional<String> version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return "chengshu " + version.orElse("(dev)");
  }
}
