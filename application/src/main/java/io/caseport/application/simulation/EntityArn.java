package io.caseport.application.simulation;

import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An ARN that names an identity of an account by kind and name. */
record EntityArn(String value, String accountId, String kind, String name) {
  private static final Pattern SESSION =
      Pattern.compile(
          "arn:aws:sts::([0-9]{12}):assumed-role/([\\w+=,.@-]{1,64})/[\\w+=,.@-]{2,64}");
  private static final Pattern FORM =
      Pattern.compile("arn:aws:iam::([0-9]{12}):(user|group|role)/([!-~]*/)?([\\w+=,.@-]{1,128})");

  /** The name of the role of the account whose session the text names, if it names one. */
  static Optional<String> roleOfSession(String accountId, String text) {
    var session = SESSION.matcher(text);
    return session.matches() && session.group(1).equals(accountId)
        ? Optional.of(session.group(2))
        : Optional.empty();
  }

  static Optional<EntityArn> find(String text) {
    var parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new EntityArn(text, parts.group(1), parts.group(2), parts.group(4)))
        : Optional.empty();
  }

  /**
   * @throws Refusal.InvalidInput in AWS's words if the text names no identity
   */
  static EntityArn of(String text) {
    return find(text).orElseThrow(() -> unclear(text));
  }

  static Refusal.InvalidInput unclear(String text) {
    return new Refusal.InvalidInput(
        "Invalid Entity Arn: %s does not clearly define entity type and name.".formatted(text));
  }

  /**
   * The user who makes simulated requests.
   *
   * @throws Refusal.InvalidInput if the text names no user
   */
  static EntityArn ofCaller(String text) {
    return find(text)
        .filter(arn -> arn.kind().equals("user"))
        .orElseThrow(
            () ->
                new Refusal.InvalidInput(
                    "CallerArn: %s is not the ARN of an IAM user, which has the form arn:aws:iam::123456789012:user/name."
                        .formatted(text)));
  }
}
