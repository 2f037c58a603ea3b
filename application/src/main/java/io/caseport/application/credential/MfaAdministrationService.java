package io.caseport.application.credential;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.identity.KeyOwner;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.credential.TotpSeed;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Devices for one-time codes, each act allowed by the {@code iam:} action of its name. */
public final class MfaAdministrationService implements MfaAdministration {
  private static final int DEVICES_PER_USER = 8;
  private static final String ROOT = "root";

  private final AccessControl access;
  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final MfaDeviceRepository devices;
  private final TagRepository tags;
  private final NamedIdentities named;
  private final MfaSeeds seeds;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public MfaAdministrationService(
      AccessControl access,
      AccountRepository accounts,
      IdentityRepository identities,
      MfaDeviceRepository devices,
      TagRepository tags,
      MfaSeeds seeds,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.accounts = accounts;
    this.identities = identities;
    this.devices = devices;
    this.tags = tags;
    this.named = new NamedIdentities(access, identities);
    this.seeds = seeds;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public NewDevice createVirtualMfaDevice(
      Caller caller, IamPath path, MfaDeviceName name, Tags given) {
    var seed = TotpSeed.generate(random);
    var serial = MfaDevice.serial(caller.accountId(), path, name);
    var device =
        MfaDevice.unassigned(caller.accountId(), path, name, seeds.seal(serial, seed), now());
    return work.write(
        () -> {
          var resource = new Resource.Named(serial.value());
          var keys = RequestKeys.NONE.withTags(given);
          access.require(caller, iam("CreateVirtualMFADevice"), resource, keys);
          if (!given.equals(Tags.NONE)) {
            access.require(caller, iam("TagMFADevice"), resource, keys);
          }
          if (devices.find(caller.accountId(), serial).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.MFA_DEVICE, serial.value());
          }
          AccountQuota.VIRTUAL_MFA_DEVICES.requireRoom(
              devices.count(caller.accountId(), Assignment.ANY));
          devices.add(device);
          tags.put(caller.accountId(), serial, given);
          var account = accountOf(caller.accountId());
          var label = account.alias().map(AccountAlias::value).orElse(account.id().value());
          return new NewDevice(device, seed, label);
        });
  }

  @Override
  public void enableMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode) {
    work.write(
        () -> {
          var owner = owner(caller, "EnableMFADevice", Optional.of(name));
          var device = find(caller, serial);
          if (device.assignment().isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.MFA_DEVICE, serial.value());
          }
          if (devices.enabledFor(owner.accountId(), owner.userId()).size() >= DEVICES_PER_USER) {
            throw new Refusal.QuotaExceeded("MFADevicesPerUser", DEVICES_PER_USER);
          }
          devices.replace(
              device
                  .enable(owner.userId(), seeds.open(device), firstCode, secondCode, now())
                  .orElseThrow(Refusal.InvalidAuthenticationCode::new));
        });
  }

  @Override
  public void resyncMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode) {
    work.write(
        () -> {
          var device = enabled(caller, "ResyncMFADevice", Optional.of(name), serial);
          devices.replace(
              device
                  .resync(seeds.open(device), firstCode, secondCode, now())
                  .orElseThrow(Refusal.InvalidAuthenticationCode::new));
        });
  }

  @Override
  public void deactivateMfaDevice(Caller caller, Optional<UserName> name, MfaSerial serial) {
    work.write(
        () -> devices.replace(enabled(caller, "DeactivateMFADevice", name, serial).deactivated()));
  }

  private MfaDevice enabled(
      Caller caller, String operation, Optional<UserName> name, MfaSerial serial) {
    var owner = owner(caller, operation, name);
    return devices
        .find(caller.accountId(), serial)
        .filter(device -> device.isAssignedTo(owner.userId()))
        .orElseThrow(() -> none(serial));
  }

  @Override
  public void deleteVirtualMfaDevice(Caller caller, MfaSerial serial) {
    work.write(
        () -> {
          var resource =
              devices
                  .find(caller.accountId(), serial)
                  .<Resource>map(Resource.OfMfaDevice::new)
                  .orElse(new Resource.Named(serial.value()));
          access.require(caller, iam("DeleteVirtualMFADevice"), resource);
          var device = find(caller, serial);
          if (device.assignment().isPresent()) {
            throw new Refusal.DeleteConflict(Dependents.MFA_USE);
          }
          devices.remove(device);
          tags.put(caller.accountId(), serial, Tags.NONE);
        });
  }

  @Override
  public Page<EnabledDevice> listMfaDevices(
      Caller caller, Optional<UserName> name, PageRequest page) {
    return work.read(
        () -> {
          var owner = owner(caller, "ListMFADevices", name);
          var scope = new PageTokens.Scope(caller.accountId(), "ListMFADevices", owner.userId());
          var after = tokens.open(page, scope).orElse("");
          var rows =
              devices.enabledFor(owner.accountId(), owner.userId()).stream()
                  .filter(device -> device.serial().value().compareTo(after) > 0)
                  .flatMap(device -> enabledDevice(owner, device).stream())
                  .toList();
          return tokens.page(rows, page, scope, device -> device.serial().value());
        });
  }

  private static Optional<EnabledDevice> enabledDevice(KeyOwner owner, MfaDevice device) {
    return device
        .assignment()
        .map(to -> new EnabledDevice(owner.name(), device.serial(), to.enabledAt()));
  }

  @Override
  public Page<VirtualDevice> listVirtualMfaDevices(
      Caller caller, Optional<Boolean> enabled, PageRequest page) {
    var assignment =
        enabled
            .map(only -> only ? Assignment.ASSIGNED : Assignment.UNASSIGNED)
            .orElse(Assignment.ANY);
    return work.read(
        () -> {
          access.require(caller, iam("ListVirtualMFADevices"), ANY_RESOURCE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListVirtualMFADevices", assignment);
          var after = tokens.open(page, scope).map(MfaSerial::new);
          var rows = devices.list(caller.accountId(), assignment, after, page.size() + 1);
          var devicesOfPage =
              rows.stream()
                  .map(
                      device ->
                          new VirtualDevice(
                              device.serial(),
                              device.assignment().map(to -> owner(device.accountId(), to))))
                  .toList();
          return tokens.page(devicesOfPage, page, scope, device -> device.serial().value());
        });
  }

  private Owner owner(AccountId account, MfaDevice.Assignment to) {
    var user = to.user().flatMap(id -> identities.findUser(account, id));
    return new Owner(
        user.map(found -> described(found.principal(), found.createdAt()))
            .orElseGet(
                () -> described(new Principal.Root(account), accountOf(account).createdAt())),
        to.enabledAt());
  }

  private static UserDescription described(Principal principal, Instant createdAt) {
    return new UserDescription(principal, createdAt, Optional.empty(), Tags.NONE);
  }

  private KeyOwner owner(Caller caller, String operation, Optional<UserName> name) {
    boolean root =
        name.filter(given -> given.value().equals(ROOT)).isPresent()
            && isRoot(caller.principal())
            && identities.findUser(caller.accountId(), new UserName(ROOT)).isEmpty();
    return named.owner(caller, iam(operation), root ? Optional.empty() : name);
  }

  private static boolean isRoot(Principal principal) {
    return principal instanceof Principal.Root
        || (principal instanceof Principal.InSession session
            && session.holder() instanceof Principal.Root);
  }

  private MfaDevice find(Caller caller, MfaSerial serial) {
    return devices.find(caller.accountId(), serial).orElseThrow(() -> none(serial));
  }

  private static Refusal none(MfaSerial serial) {
    return new Refusal.NoSuchEntity(Entity.MFA_DEVICE, serial.value());
  }

  private Account accountOf(AccountId id) {
    return accounts.find(id).orElseThrow(Refusal.InvalidCredential::new);
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
