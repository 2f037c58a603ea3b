package io.caseport.domain.policy;

import java.util.Optional;
import java.util.Set;

/** Which texts may stand in Resource and NotResource, with AWS's words for those that may not. */
final class ArnSyntax {
  private static final Set<String> PARTITIONS =
      Set.of(
          "*",
          "aws",
          "aws-cn",
          "aws-eusc",
          "aws-iso",
          "aws-iso-b",
          "aws-iso-e",
          "aws-iso-f",
          "aws-us-gov");
  private static final int SEGMENTS = 6;
  private static final int SERVICE = 2;
  private static final int REGION = 3;

  private ArnSyntax() {}

  /** The six parts of an ARN, the last being all that is left; fewer where colons are missing. */
  static String[] segments(String text) {
    return text.split(":", SEGMENTS);
  }

  static Optional<String> problemWith(String text, String[] segments) {
    return text.equals(ResourcePattern.ANY) ? Optional.empty() : problemWithArn(text, segments);
  }

  private static Optional<String> problemWithArn(String text, String[] segments) {
    if (segments.length == 1 || !segments[0].equals("arn")) {
      return Optional.of("Resource %s must be in ARN format or \"*\".".formatted(Shown.text(text)));
    }
    if (!PARTITIONS.contains(segments[1])) {
      return Optional.of(
          "Partition \"%s\" is not valid for resource \"%s\"."
              .formatted(Shown.text(segments[1]), Shown.text(completed(segments))));
    }
    if (segments.length == SERVICE || hasWildcard(segments[SERVICE])) {
      return Optional.of(
          "Resource vendor must be fully qualified and cannot contain regexes. "
              + "%s does not name its service".formatted(Shown.quoted(text)));
    }
    boolean incomplete = segments.length < SEGMENTS && text.contains("::");
    if (segments[SERVICE].isEmpty() || incomplete) {
      return Optional.of(
          "The policy failed legacy parsing. %s is not arn:partition:service:region:account:resource"
              .formatted(Shown.quoted(text)));
    }
    if (segments[SERVICE].equals("iam") && namesRegion(segments)) {
      return Optional.of(
          "IAM resource %s cannot contain region information.".formatted(Shown.text(text)));
    }
    return Optional.empty();
  }

  private static String completed(String[] segments) {
    StringBuilder arn = new StringBuilder("arn");
    for (int i = 1; i < SEGMENTS; i++) {
      arn.append(':').append(i < segments.length ? segments[i] : "*");
    }
    return arn.toString();
  }

  private static boolean hasWildcard(String segment) {
    return segment.indexOf('*') >= 0 || segment.indexOf('?') >= 0;
  }

  private static boolean namesRegion(String[] segments) {
    return segments.length > REGION && !segments[REGION].isEmpty() && !segments[REGION].equals("*");
  }
}
