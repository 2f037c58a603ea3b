package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
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

  static Optional<Phrase> problemWith(String text, String[] segments) {
    return text.equals(ResourcePattern.ANY) ? Optional.empty() : problemWithArn(text, segments);
  }

  private static Optional<Phrase> problemWithArn(String text, String[] segments) {
    if (segments.length == 1 || !segments[0].equals("arn")) {
      return Optional.of(GrammarFault.NO_ARN.of(Shown.text(text)));
    }
    if (!PARTITIONS.contains(segments[1])) {
      return Optional.of(
          GrammarFault.PARTITION.of(Shown.text(segments[1]), Shown.text(completed(segments))));
    }
    if (segments.length == SERVICE || hasWildcard(segments[SERVICE])) {
      return Optional.of(GrammarFault.NO_SERVICE.of(Shown.quoted(text)));
    }
    boolean incomplete = segments.length < SEGMENTS && text.contains("::");
    if (segments[SERVICE].isEmpty() || incomplete) {
      return Optional.of(
          GrammarFault.LEGACY.of(GrammarFault.INCOMPLETE_ARN.of(Shown.quoted(text))));
    }
    if (segments[SERVICE].equals("iam") && namesRegion(segments)) {
      return Optional.of(GrammarFault.REGION.of(Shown.text(text)));
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
