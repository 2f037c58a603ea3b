package io.caseport.application.inventory;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;
import static java.util.Comparator.comparing;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.policy.NamedPolicies;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.role.RoleUses;
import io.caseport.application.role.TrustedNames;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The inventory of an account, each look allowed by the {@code iam:} action of its name. */
public final class AccountInventoryService implements AccountInventory {
  private final AccessControl access;
  private final IdentityRepository identities;
  private final RoleRepository roles;
  private final PolicyRepository policies;
  private final MfaDeviceRepository devices;
  private final AwsManagedPolicies awsManaged;
  private final NamedPolicies named;
  private final Holdings holdings;
  private final UnitOfWork work;
  private final PageTokens tokens;

  public AccountInventoryService(
      AccessControl access,
      IdentityRepository identities,
      RoleRepository roles,
      PolicyRepository policies,
      TagRepository tags,
      MfaDeviceRepository devices,
      AwsManagedPolicies awsManaged,
      RoleUses uses,
      UnitOfWork work,
      PageTokens tokens) {
    this.access = access;
    this.identities = identities;
    this.roles = roles;
    this.policies = policies;
    this.devices = devices;
    this.awsManaged = awsManaged;
    var managed = new ManagedPolicies(policies, awsManaged);
    this.named = new NamedPolicies(access, managed);
    this.holdings =
        new Holdings(
            identities, policies, tags, managed, uses, new TrustedNames(identities, roles));
    this.work = work;
    this.tokens = tokens;
  }

  @Override
  public Map<String, Integer> accountSummary(Caller caller) {
    return work.read(
        () -> {
          access.require(caller, iam("GetAccountSummary"), ANY_RESOURCE);
          return new AccountSummary(identities, roles, policies, devices).of(caller.accountId());
        });
  }

  @Override
  public Page<Governed> listEntitiesForPolicy(
      Caller caller,
      PolicyArn arn,
      Set<Kind> kinds,
      Optional<PolicyUsage> usage,
      String pathPrefix,
      PageRequest page) {
    return work.read(
        () -> {
          named.policy(caller, iam("ListEntitiesForPolicy"), arn);
          var scope =
              new PageTokens.Scope(
                  caller.accountId(),
                  "ListEntitiesForPolicy",
                  arn + "|" + kinds.stream().sorted().toList() + "|" + usage + "|" + pathPrefix);
          var after = tokens.open(page, scope).orElse("");
          var rows =
              grantees(caller.accountId(), arn, usage)
                  .flatMap(grantee -> governed(grantee).stream())
                  .filter(found -> kinds.isEmpty() || kinds.contains(found.kind()))
                  .filter(found -> found.path().value().startsWith(pathPrefix))
                  .filter(found -> found.position().compareTo(after) > 0)
                  .sorted(comparing(Found::position))
                  .limit(page.size() + 1L)
                  .toList();
          var found = tokens.page(rows, page, scope, Found::position);
          return new Page<>(found.items().stream().map(Found::who).toList(), found.nextToken());
        });
  }

  /** Someone whom a policy governs, and where it stands in the list. */
  private record Found(Kind kind, IamPath path, String position, Governed who) {}

  private Stream<Grantee> grantees(AccountId account, PolicyArn arn, Optional<PolicyUsage> usage) {
    var attached =
        usage.equals(Optional.of(PolicyUsage.PERMISSIONS_BOUNDARY))
            ? List.<Grantee>of()
            : policies.attachedBy(account, arn);
    var bounded =
        usage.equals(Optional.of(PolicyUsage.PERMISSIONS_POLICY))
            ? List.<Grantee>of()
            : policies.boundedBy(account, arn);
    return Stream.concat(attached.stream(), bounded.stream()).distinct();
  }

  private Optional<Found> governed(Grantee grantee) {
    return switch (grantee) {
      case Grantee.OfGroup(var account, var id) ->
          identities
              .findGroup(account, id)
              .map(
                  group ->
                      new Found(
                          Kind.GROUP,
                          group.path(),
                          "1/" + group.name().key(),
                          new Governed.ByGroup(group)));
      case Grantee.OfUser(var account, var id) ->
          identities
              .findUser(account, id)
              .map(
                  user ->
                      new Found(
                          Kind.USER,
                          user.path(),
                          "2/" + user.name().key(),
                          new Governed.ByUser(user)));
      case Grantee.OfRole(var account, var id) ->
          roles
              .find(account, id)
              .map(
                  role ->
                      new Found(
                          Kind.ROLE,
                          role.path(),
                          "3/" + role.name().key(),
                          new Governed.ByRole(role)));
    };
  }

  @Override
  public Page<Detail> accountAuthorizationDetails(
      Caller caller, Set<Kind> kinds, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("GetAccountAuthorizationDetails"), ANY_RESOURCE);
          var scope =
              new PageTokens.Scope(
                  caller.accountId(),
                  "GetAccountAuthorizationDetails",
                  kinds.stream().sorted().toList());
          var after = tokens.open(page, scope).map(Place::parse).orElse(Place.START);
          var rows = entries(caller.accountId(), kinds, after, page.size() + 1);
          var entries = tokens.page(rows, page, scope, entry -> entry.place().text());
          return new Page<>(
              entries.items().stream().map(entry -> entry.detail().get()).toList(),
              entries.nextToken());
        });
  }

  /** Reads kind after kind, no further than the page reaches. */
  private List<Entry> entries(AccountId account, Set<Kind> kinds, Place after, int limit) {
    var entries = new ArrayList<Entry>();
    for (Kind kind : Kind.values()) {
      boolean wanted = kinds.isEmpty() || kinds.contains(kind);
      if (wanted && kind.compareTo(after.kind()) >= 0 && entries.size() < limit) {
        var behind = kind == after.kind() ? after.key() : Optional.<String>empty();
        entries.addAll(entries(account, kind, behind, limit - entries.size()));
      }
    }
    return entries;
  }

  private List<Entry> entries(AccountId account, Kind kind, Optional<String> after, int limit) {
    return switch (kind) {
      case USER ->
          identities.users(account, "/", after, limit).stream()
              .map(user -> Entry.of(kind, user.name().key(), () -> holdings.of(user)))
              .toList();
      case GROUP ->
          identities.groups(account, "/", after, limit).stream()
              .map(group -> Entry.of(kind, group.name().key(), () -> holdings.of(group)))
              .toList();
      case ROLE ->
          roles.list(account, "/", after, limit).stream()
              .map(role -> Entry.of(kind, role.name().key(), () -> holdings.of(role)))
              .toList();
      case LOCAL_POLICY ->
          policies.list(account, "/", after, limit).stream()
              .map(own -> Entry.of(kind, own.name().key(), () -> holdings.of(account, own)))
              .toList();
      case AWS_POLICY ->
          awsManaged.all().stream()
              .filter(published -> published.name().key().compareTo(after.orElse("")) > 0)
              .filter(published -> holdings.isUsed(account, published))
              .limit(limit)
              .map(
                  published ->
                      Entry.of(kind, published.name().key(), () -> holdings.of(account, published)))
              .toList();
    };
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }
}
