package io.caseport.domain.policy;

/** Whether a request may go on, and why. */
public sealed interface Decision {

  /** A statement allows the request and none denies it. */
  record Allowed(DecidingStatement by) implements Decision {}

  /** The account's root user may do everything; identity policies do not apply to it. */
  record AllowedAsRoot() implements Decision {}

  /** A statement denies the request, which no other can undo. */
  record ExplicitDeny(DecidingStatement by) implements Decision {}

  /** No statement allows the request. */
  record ImplicitDeny() implements Decision {}

  default boolean isAllowed() {
    return switch (this) {
      case Allowed _, AllowedAsRoot _ -> true;
      case ExplicitDeny _, ImplicitDeny _ -> false;
    };
  }

  /**
   * Why, in AWS's words, ready to follow "is not authorized to perform: ACTION"; an explicit deny
   * also names the statement.
   */
  default String reason(Action action) {
    return switch (this) {
      case Allowed(var by) -> "because of an allow in an identity-based policy: " + by.label();
      case AllowedAsRoot() -> "because the root user of the account is allowed every action";
      case ExplicitDeny(var by) ->
          "with an explicit deny in an identity-based policy: " + by.label();
      case ImplicitDeny() ->
          "because no identity-based policy allows the %s action".formatted(action.text());
    };
  }
}
