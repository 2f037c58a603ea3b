package io.caseport.application.desk;

import io.caseport.application.account.GeneratedPassword;
import io.caseport.application.identity.SecretKeys;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.EngineerRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes engineers as users of the desk's own account, which comes with the first of them. */
public final class EngineerAdministrationService implements EngineerAdministration {
  private static final AccountId DESK = AccountId.DESK;

  /**
   * A denial, so that sessions which are open end with it, too. Keys stay as they are: one that was
   * made inactive because it leaked must not come back with its engineer.
   */
  private static final InlinePolicy DISABLED =
      new InlinePolicy(
          new PolicyName("EngineerDisabled"),
          PolicyDocument.parse(
              """
              {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]
              }
              """));

  private final DeskAccount desk;
  private final IdentityRepository identities;
  private final CredentialRepository credentials;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final EngineerRepository engineers;
  private final SecretKeys secrets;
  private final PasswordHasher hasher;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public EngineerAdministrationService(
      AccountRepository accounts,
      IdentityRepository identities,
      CredentialRepository credentials,
      PolicyRepository policies,
      TagRepository tags,
      EngineerRepository engineers,
      SecretKeys secrets,
      PasswordHasher hasher,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.desk = new DeskAccount(accounts, identities, policies, random);
    this.identities = identities;
    this.credentials = credentials;
    this.policies = policies;
    this.tags = tags;
    this.engineers = engineers;
    this.secrets = secrets;
    this.hasher = hasher;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  /** Passwords are hashed outside of the work, since that takes long on purpose. */
  @Override
  public NewEngineer createEngineer(WantedEngineer wanted) {
    var rootPassword =
        work.read(desk::isThere) ? Optional.<PasswordHash>empty() : Optional.of(hashOf(random));
    var password = GeneratedPassword.next(random);
    var hash = hasher.hash(password);
    var secret = SecretAccessKey.generate(random);
    return work.write(
        () -> {
          if (!desk.isThere()) {
            desk.open(rootPassword.orElseThrow(), now());
          }
          var user = add(wanted, hash);
          var key = addKey(user, secret);
          return new NewEngineer(describe(user), password, key, secret);
        });
  }

  private PasswordHash hashOf(RandomGenerator source) {
    return hasher.hash(GeneratedPassword.next(source));
  }

  private User add(WantedEngineer wanted, PasswordHash password) {
    var user = new User(DESK, UniqueId.ofUser(random), IamPath.ROOT, wanted.name(), now());
    var engineer =
        new EngineerProfile(user.id(), wanted.email(), wanted.languages(), wanted.timeZone());
    requireFree(wanted);
    var group =
        identities
            .findGroup(DESK, wanted.group())
            .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.GROUP, wanted.group().value()));
    AccountQuota.USERS.requireRoom(identities.countUsers(DESK));
    identities.addUser(user);
    identities.addMember(group, user);
    credentials.addLoginProfile(LoginProfile.first(DESK, user.id(), password, true, now()));
    engineers.add(engineer);
    return user;
  }

  private void requireFree(WantedEngineer wanted) {
    if (identities.findUser(DESK, wanted.name()).isPresent()) {
      throw new Refusal.EntityAlreadyExists(Entity.ENGINEER, wanted.name().value());
    }
    if (engineers.findByEmail(wanted.email()).isPresent()) {
      throw new Refusal.EntityAlreadyExists(Entity.ENGINEER_EMAIL, wanted.email().value());
    }
  }

  private AccessKeyId addKey(User user, SecretAccessKey secret) {
    var id = AccessKeyId.generate(random);
    identities.addKey(
        new AccessKey(id, DESK, Optional.of(user.id()), secrets.seal(id, secret), true, now()));
    return id;
  }

  @Override
  public EngineerDescription getEngineer(UserName name) {
    return work.read(() -> describe(named(name)));
  }

  @Override
  public Page<EngineerDescription> listEngineers(PageRequest page) {
    return work.read(
        () -> {
          var scope = new PageTokens.Scope(DESK, "engineers", "all");
          var after = tokens.open(page, scope);
          var rows = identities.users(DESK, IamPath.ROOT.value(), after, page.size() + 1);
          var users = tokens.page(rows, page, scope, user -> user.name().key());
          return new Page<>(describe(users.items()), users.nextToken());
        });
  }

  @Override
  public EngineerDescription disableEngineer(UserName name) {
    return work.write(
        () -> {
          var user = named(name);
          policies.putInline(grantee(user), DISABLED);
          return describe(user);
        });
  }

  @Override
  public EngineerDescription enableEngineer(UserName name) {
    return work.write(
        () -> {
          var user = named(name);
          policies.removeInline(grantee(user), DISABLED.name());
          return describe(user);
        });
  }

  @Override
  public void deleteEngineer(UserName name) {
    work.write(
        () -> {
          var user = named(name);
          var grantee = grantee(user);
          policies.attachedTo(grantee).forEach(arn -> policies.detach(grantee, arn));
          policies.inlineOf(grantee).forEach(own -> policies.removeInline(grantee, own.name()));
          policies.removeBoundary(grantee);
          tags.put(DESK, user.id(), Tags.NONE);
          identities.removeUser(user);
        });
  }

  private User named(UserName name) {
    return identities
        .findUser(DESK, name)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ENGINEER, name.value()));
  }

  private EngineerDescription describe(User user) {
    return describe(List.of(user)).getFirst();
  }

  private List<EngineerDescription> describe(List<User> users) {
    var ids = users.stream().map(User::id).collect(Collectors.toSet());
    var profiles = engineers.find(ids);
    var grants = policies.grantsToUsers(DESK, ids);
    return users.stream()
        .map(
            user ->
                describe(
                    user,
                    Optional.ofNullable(profiles.get(user.id())),
                    grants.getOrDefault(user.id(), Grants.NONE).identity()))
        .toList();
  }

  private static EngineerDescription describe(
      User user, Optional<EngineerProfile> profile, List<Grant> grants) {
    var sources = grants.stream().map(Grant::source).toList();
    var groups =
        sources.stream()
            .map(PolicySource::holder)
            .filter(PolicyHolder.Group.class::isInstance)
            .map(holder -> ((PolicyHolder.Group) holder).name())
            .distinct()
            .sorted()
            .map(GroupName::new)
            .toList();
    return new EngineerDescription(
        user, profile, sources.stream().noneMatch(EngineerAdministrationService::disables), groups);
  }

  private static boolean disables(PolicySource source) {
    return source instanceof PolicySource.Inline own
        && own.holder() instanceof PolicyHolder.User
        && own.name().equals(DISABLED.name().value());
  }

  private static Grantee grantee(User user) {
    return new Grantee.OfUser(user.accountId(), user.id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
