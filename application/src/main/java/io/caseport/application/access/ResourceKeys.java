package io.caseport.application.access;

import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys that tell what an action works on. Each is found only when a condition asks for it,
 * since most requests are decided by none.
 */
final class ResourceKeys {
  private static final Pattern ACCOUNT_IN_ARN =
      Pattern.compile("arn:[^:]*:[^:]*:[^:]*:(\\d{12}):.*");
  private static final Pattern TAG =
      Pattern.compile("(?:aws|iam):resourcetag/(.+)", Pattern.DOTALL);
  private static final String BOUNDARY = "iam:PermissionsBoundary";

  private final Action action;
  private final Resource resource;
  private final AccountId callersAccount;
  private final TagRepository tags;
  private final PolicyRepository policies;

  ResourceKeys(
      Action action,
      Resource resource,
      AccountId callersAccount,
      TagRepository tags,
      PolicyRepository policies) {
    this.action = action;
    this.resource = resource;
    this.callersAccount = callersAccount;
    this.tags = tags;
    this.policies = policies;
  }

  /**
   * The value of the key, if the resource has it.
   *
   * @param key in lower case
   */
  Optional<String> find(String key) {
    return switch (key) {
      case "aws:resourceaccount" -> Optional.of(account());
      case "iam:permissionsboundary" -> boundary();
      default -> {
        var tag = TAG.matcher(key);
        yield tag.matches() ? tags().find(tag.group(1)) : Optional.empty();
      }
    };
  }

  /** What no account is named in, as all of Support, is the caller's own. */
  private String account() {
    var named = ACCOUNT_IN_ARN.matcher(resource.arn());
    return named.matches() ? named.group(1) : callersAccount.value();
  }

  private Tags tags() {
    return switch (resource) {
      case Resource.OfUser(User user) -> tags.of(user.accountId(), user.id());
      case Resource.OfRole(Role role) -> tags.of(role.accountId(), role.id());
      case Resource.OfPolicy(var account, var policy) -> tags.of(account, policy.id());
      case Resource.OfMfaDevice(var device) -> tags.of(device.accountId(), device.serial());
      case Resource.Named _, Resource.OfGroup _ -> Tags.NONE;
    };
  }

  /** Asked of some actions only, though others work on users and roles too. */
  private Optional<String> boundary() {
    boolean asked =
        ActionCatalogue.standard()
            .find(action.service(), action.name())
            .filter(known -> known.conditionKeys().contains(BOUNDARY))
            .isPresent();
    return asked ? boundary(resource) : Optional.empty();
  }

  private Optional<String> boundary(Resource bounded) {
    return switch (bounded) {
      case Resource.OfUser(User user) -> boundary(new Grantee.OfUser(user.accountId(), user.id()));
      case Resource.OfRole(Role role) -> boundary(new Grantee.OfRole(role.accountId(), role.id()));
      case Resource.Named _, Resource.OfGroup _, Resource.OfPolicy _, Resource.OfMfaDevice _ ->
          Optional.empty();
    };
  }

  private Optional<String> boundary(Grantee grantee) {
    return policies.boundaryOf(grantee).map(PolicyArn::value);
  }
}
