package io.caseport.domain.policy;

import java.util.Set;

/** Whether a request may go on, and why. */
public sealed interface Decision {

  /** A statement allows the request, every limit lets it pass, and no statement denies it. */
  record Allowed(DecidingStatement by, Set<OpenRule> openRules) implements Decision {
    public Allowed {
      openRules = Set.copyOf(openRules);
    }
  }

  /** The account's root user may do everything; identity policies do not apply to it. */
  record AllowedAsRoot() implements Decision {}

  /** The service lets every caller do this, whatever policies say. */
  record AllowedToAll() implements Decision {}

  /** A statement denies the request, which no other can undo. */
  record ExplicitDeny(DecidingStatement by, Set<OpenRule> openRules) implements Decision {
    public ExplicitDeny {
      openRules = Set.copyOf(openRules);
    }
  }

  /** No statement of the policies of a kind allows the request. */
  record ImplicitDeny(PolicyKind kind, Set<OpenRule> openRules) implements Decision {
    public ImplicitDeny {
      openRules = Set.copyOf(openRules);
    }
  }

  default boolean isAllowed() {
    return switch (this) {
      case Allowed _, AllowedAsRoot _, AllowedToAll _ -> true;
      case ExplicitDeny _, ImplicitDeny _ -> false;
    };
  }

  /** The rules, left open by AWS's documentation, on whose reading the decision depended. */
  default Set<OpenRule> openRules() {
    return switch (this) {
      case Allowed(var _, var rules) -> rules;
      case ExplicitDeny(var _, var rules) -> rules;
      case ImplicitDeny(var _, var rules) -> rules;
      case AllowedAsRoot _, AllowedToAll _ -> Set.of();
    };
  }

  /**
   * Why, in AWS's words, ready to follow "is not authorized to perform: ACTION"; an explicit deny
   * also names the statement.
   */
  default String reason(Action action) {
    return switch (this) {
      case Allowed(var by, var _) ->
          "because of an allow in %s: %s".formatted(by.kind().withArticle(), by.label());
      case AllowedAsRoot() -> "because the root user of the account is allowed every action";
      case AllowedToAll() ->
          "because every caller is allowed the %s action".formatted(action.text());
      case ExplicitDeny(var by, var _) ->
          "with an explicit deny in %s: %s".formatted(by.kind().withArticle(), by.label());
      case ImplicitDeny(var kind, var _) ->
          "because no %s allows the %s action".formatted(kind.text(), action.text());
    };
  }
}
