package io.caseport.domain.audit;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has done something, or tried to. */
public sealed interface Actor {

  /** In whose trail the record is kept, unless it is about another account. */
  AccountId accountId();

  /** The name to look records up by. */
  Optional<String> userName();

  Optional<AccessKeyId> key();

  /** What CloudTrail calls {@code userIdentity}. */
  Map<String, Object> members();

  /** Someone whose signature was proved, or who needs none, being at the machine itself. */
  record Proved(Principal principal, Optional<AccessKeyId> key) implements Actor {

    @Override
    public AccountId accountId() {
      return principal.accountId();
    }

    @Override
    public Optional<String> userName() {
      return Optional.of(nameOf(principal));
    }

    static String nameOf(Principal principal) {
      return switch (principal) {
        case Principal.Root _ -> "root";
        case Principal.IamUser user -> user.name().value();
        case Principal.InSession session -> nameOf(session.holder());
        case Principal.AssumedRole role -> role.name().value();
        case Principal.FederatedUser user -> user.name().value();
      };
    }

    @Override
    public Map<String, Object> members() {
      var members = new LinkedHashMap<String, Object>();
      members.put("type", typeOf(principal));
      members.put("principalId", principal.userId());
      members.put("arn", principal.arn());
      members.put("accountId", principal.accountId().value());
      key.ifPresent(id -> members.put("accessKeyId", id.value()));
      if (longTerm(principal) instanceof Principal.IamUser user) {
        members.put("userName", user.name().value());
      }
      principal.session().ifPresent(session -> members.put("sessionContext", context(session)));
      return members;
    }

    private static String typeOf(Principal principal) {
      return switch (principal) {
        case Principal.Root _ -> "Root";
        case Principal.IamUser _ -> "IAMUser";
        case Principal.InSession session -> typeOf(session.holder());
        case Principal.AssumedRole _ -> "AssumedRole";
        case Principal.FederatedUser _ -> "FederatedUser";
      };
    }

    private static Principal longTerm(Principal principal) {
      return principal instanceof Principal.InSession session ? session.holder() : principal;
    }

    private Map<String, Object> context(Session session) {
      var context = new LinkedHashMap<String, Object>();
      switch (principal) {
        case Principal.AssumedRole role -> context.put("sessionIssuer", issuer(role));
        case Principal.FederatedUser user -> context.put("sessionIssuer", issuer(user.issuer()));
        case Principal.LongTerm _, Principal.InSession _ -> {}
      }
      context.put(
          "attributes",
          inOrder(
              "creationDate",
              EventText.time(session.issuedAt()),
              "mfaAuthenticated",
              Boolean.toString(session.mfaAt().isPresent())));
      session.sourceIdentity().ifPresent(source -> context.put("sourceIdentity", source));
      return context;
    }

    private static Map<String, Object> issuer(Principal.AssumedRole role) {
      return inOrder(
          "type",
          "Role",
          "principalId",
          role.roleId().value(),
          "arn",
          role.identityArn(),
          "accountId",
          role.accountId().value(),
          "userName",
          role.role().value());
    }

    private static Map<String, Object> issuer(Principal.LongTerm issuer) {
      return inOrder(
          "type",
          typeOf(issuer),
          "principalId",
          issuer.userId(),
          "arn",
          issuer.arn(),
          "accountId",
          issuer.accountId().value(),
          "userName",
          nameOf(issuer));
    }
  }

  /** Whoever used the name of a key without proving that it is theirs. */
  record Unproved(AccountId accountId, AccessKeyId presented) implements Actor {

    @Override
    public Optional<String> userName() {
      return Optional.empty();
    }

    @Override
    public Optional<AccessKeyId> key() {
      return Optional.of(presented);
    }

    @Override
    public Map<String, Object> members() {
      return inOrder(
          "type",
          "Unknown",
          "accountId",
          accountId.value(),
          "accessKeyId",
          EventText.cut(presented.value()));
    }
  }

  /** Whoever has answered a mail, of whom nothing is told but that the address was told to them. */
  record Correspondent(AccountId accountId) implements Actor {

    @Override
    public Optional<String> userName() {
      return Optional.empty();
    }

    @Override
    public Optional<AccessKeyId> key() {
      return Optional.empty();
    }

    @Override
    public Map<String, Object> members() {
      return inOrder("type", "Correspondent", "accountId", accountId.value());
    }
  }

  /**
   * Whoever tried to sign in without proving that they are who they said.
   *
   * @param claimed whom they named, if there is such a user; what else they typed may be a password
   */
  record SigningIn(AccountId accountId, Optional<Principal.LongTerm> claimed) implements Actor {
    private static final String HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

    @Override
    public Optional<String> userName() {
      return claimed.map(Proved::nameOf);
    }

    @Override
    public Optional<AccessKeyId> key() {
      return Optional.empty();
    }

    @Override
    public Map<String, Object> members() {
      return claimed.filter(Principal.Root.class::isInstance).isPresent()
          ? new Proved(claimed.get(), Optional.empty()).members()
          : inOrder(
              "type",
              "IAMUser",
              "accountId",
              accountId.value(),
              "userName",
              userName().orElse(HIDDEN));
    }
  }

  /**
   * Who has the store itself, and needs nobody's permission.
   *
   * @param name what the system of the machine calls the person
   */
  record Operator(String name) implements Actor {

    /** What operators do stays when the account is erased that they do it to. */
    @Override
    public AccountId accountId() {
      return AccountId.DESK;
    }

    @Override
    public Optional<String> userName() {
      return Optional.of(EventText.cut(name));
    }

    @Override
    public Optional<AccessKeyId> key() {
      return Optional.empty();
    }

    @Override
    public Map<String, Object> members() {
      return inOrder(
          "type", "Operator", "accountId", accountId().value(), "userName", EventText.cut(name));
    }
  }

  private static Map<String, Object> inOrder(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return members;
  }
}
