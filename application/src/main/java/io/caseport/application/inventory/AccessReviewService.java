package io.caseport.application.inventory;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;
import static java.util.stream.Collectors.toSet;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountInventory.Kind;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.analysis.Permissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads all grants of a page at once, and looks through them when the store is free again. Those
 * who have their rights from the same groups only are looked through once.
 */
public final class AccessReviewService implements AccessReview {
  private final AccessControl access;
  private final IdentityRepository identities;
  private final RoleRepository roles;
  private final PolicyRepository policies;
  private final GrantedDocuments documents;
  private final UnitOfWork work;
  private final PageTokens tokens;

  public AccessReviewService(
      AccessControl access,
      IdentityRepository identities,
      RoleRepository roles,
      PolicyRepository policies,
      AwsManagedPolicies awsManaged,
      UnitOfWork work,
      PageTokens tokens) {
    this.access = access;
    this.identities = identities;
    this.roles = roles;
    this.policies = policies;
    this.documents = new GrantedDocuments(awsManaged);
    this.work = work;
    this.tokens = tokens;
  }

  @Override
  public Page<Access> whoMay(Caller caller, Set<Action> actions, PageRequest page) {
    var governed = work.read(() -> governed(caller, actions, page));
    Map<PolicySet, Permissions> known = new HashMap<>();
    return new Page<>(
        governed.items().stream()
            .map(
                one ->
                    new Access(
                        one.who(),
                        one.arn(),
                        known.computeIfAbsent(one.policies(), set -> Permissions.of(set, actions))))
            .toList(),
        governed.nextToken());
  }

  /** A user or role with all that governs it. */
  private record Governed(PolicyHolder who, String arn, PolicySet policies) {}

  private Page<Governed> governed(Caller caller, Set<Action> actions, PageRequest page) {
    access.require(caller, new Action("iam", "GetAccountAuthorizationDetails"), ANY_RESOURCE);
    var account = caller.accountId();
    var scope =
        new PageTokens.Scope(
            account, "WhoMay", actions.stream().map(Action::text).sorted().toList());
    var after = tokens.open(page, scope).map(Place::parse).orElse(Place.START);
    var found = tokens.page(found(account, after, page.size() + 1), page, scope, Found::position);
    var grants = grants(account, found.items());
    return new Page<>(
        found.items().stream()
            .map(
                one ->
                    new Governed(
                        one.who(),
                        one.arn(),
                        documents.of(grants.getOrDefault(one.id(), Grants.NONE))))
            .toList(),
        found.nextToken());
  }

  /** A user or role, and where it stands in the list. */
  private record Found(PolicyHolder who, UniqueId id, String arn, Place place) {
    static Found of(User user) {
      var place = new Place(Kind.USER, Optional.of(user.name().key()));
      return new Found(new PolicyHolder.User(user.name().value()), user.id(), user.arn(), place);
    }

    static Found of(Role role) {
      var place = new Place(Kind.ROLE, Optional.of(role.name().key()));
      return new Found(new PolicyHolder.Role(role.name().value()), role.id(), role.arn(), place);
    }

    String position() {
      return place.text();
    }
  }

  private List<Found> found(AccountId account, Place after, int limit) {
    var found = new ArrayList<Found>();
    if (after.kind() == Kind.USER) {
      identities.users(account, "/", after.key(), limit).stream()
          .map(Found::of)
          .forEach(found::add);
    }
    if (found.size() < limit) {
      var behind = after.kind() == Kind.ROLE ? after.key() : Optional.<String>empty();
      roles.list(account, "/", behind, limit - found.size()).stream()
          .map(Found::of)
          .forEach(found::add);
    }
    return found;
  }

  private Map<UniqueId, Grants> grants(AccountId account, List<Found> found) {
    Map<UniqueId, Grants> grants = new HashMap<>();
    grants.putAll(policies.grantsToUsers(account, ids(found, PolicyHolder.User.class)));
    grants.putAll(policies.grantsToRoles(account, ids(found, PolicyHolder.Role.class)));
    return grants;
  }

  private static Set<UniqueId> ids(List<Found> found, Class<? extends PolicyHolder> kind) {
    return found.stream().filter(one -> kind.isInstance(one.who())).map(Found::id).collect(toSet());
  }
}
