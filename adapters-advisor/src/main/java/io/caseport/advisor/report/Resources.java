package io.caseport.advisor.report;

import java.util.Optional;

/** What both formats say in the same way. */
final class Resources {
  private static final int LONGEST_REPORTER = 200;

  private Resources() {}

  static String id(ReportedFinding resource, String member, String path) {
    var meaning = "the ARN or the name of the resource";
    return resource.name(member, meaning).orElseThrow(() -> resource.missing(path, meaning));
  }

  /** Empty for what is everywhere. */
  static Optional<String> region(ReportedFinding finding, String path) {
    return finding.name(path, "a region").filter(region -> !region.equalsIgnoreCase("global"));
  }

  static String withVersion(String product, Optional<String> version) {
    return PlainText.shortened(
        version.map(number -> product + " " + number).orElse(product), LONGEST_REPORTER);
  }
}
