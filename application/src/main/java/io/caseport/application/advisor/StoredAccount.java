package io.caseport.application.advisor;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.toMap;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.application.port.out.UserCredentials.Held;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicySet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An account in the store. Parts of it are read when they are asked for, each once. */
public final class StoredAccount implements AdvisedAccount {
  private static final int AT_ONCE = 500;

  /** Every access key begins so. */
  private static final SearchWords KEYS = SearchWords.of("AKIA");

  private static final int CASES_WITH_KEYS = 50;
  private static final int MESSAGES_OF_EACH = 20;

  private final AdvisedStore store;
  private final GrantedDocuments documents;
  private final Account account;
  private final Instant now;

  private final Supplier<Held> root;
  private final Supplier<List<UserCredentials>> users;
  private final Supplier<Optional<PasswordPolicy>> passwordPolicy;
  private final Supplier<List<ManagedPolicy>> policies;
  private final Supplier<Map<String, PolicySet>> rights;
  private final Supplier<List<OpenCase>> openCases;
  private final Supplier<List<WrittenKey>> keysInCases;

  public StoredAccount(
      AdvisedStore store, GrantedDocuments documents, Account account, Instant now) {
    this.store = store;
    this.documents = documents;
    this.account = account;
    this.now = now;
    root = once(() -> store.overview().ofRoot(id()));
    users = once(this::readUsers);
    passwordPolicy = once(() -> store.credentials().findPasswordPolicy(id()));
    policies =
        once(
            () ->
                all(
                    after -> store.policies().list(id(), "/", after, AT_ONCE),
                    policy -> policy.name().key()));
    rights = once(this::readRights);
    openCases = once(this::readOpenCases);
    keysInCases = once(this::readKeysInCases);
  }

  private AccountId id() {
    return account.id();
  }

  private <T> Supplier<T> once(Supplier<T> read) {
    return new Part<>(() -> store.work().read(read));
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Held root() {
    return root.get();
  }

  @Override
  public List<UserCredentials> users() {
    return users.get();
  }

  @Override
  public Optional<PasswordPolicy> passwordPolicy() {
    return passwordPolicy.get();
  }

  @Override
  public List<ManagedPolicy> policies() {
    return policies.get();
  }

  @Override
  public Map<String, PolicySet> rights() {
    return rights.get();
  }

  @Override
  public List<OpenCase> openCases() {
    return openCases.get();
  }

  @Override
  public List<WrittenKey> keysInCases() {
    return keysInCases.get();
  }

  @Override
  public int count(AccountQuota quota) {
    return store.work().read(() -> store.counted(id(), quota));
  }

  private List<UserCredentials> readUsers() {
    return all(
        after -> store.overview().ofUsers(id(), after, AT_ONCE), held -> held.user().name().key());
  }

  private Map<String, PolicySet> readRights() {
    var arns = new HashMap<UniqueId, String>();
    for (var held : users()) {
      arns.put(held.user().id(), held.user().arn());
    }
    var granted = new TreeMap<>(granted(arns, ids -> store.policies().grantsToUsers(id(), ids)));
    var roles = all(after -> store.roles().list(id(), "/", after, AT_ONCE), r -> r.name().key());
    var roleArns = roles.stream().collect(toMap(Role::id, Role::arn));
    granted.putAll(granted(roleArns, ids -> store.policies().grantsToRoles(id(), ids)));
    return unmodifiableMap(granted);
  }

  private Map<String, PolicySet> granted(
      Map<UniqueId, String> arns, Function<Set<UniqueId>, Map<UniqueId, Grants>> read) {
    return arns.isEmpty()
        ? Map.of()
        : read.apply(arns.keySet()).entrySet().stream()
            .collect(
                toMap(
                    entry -> arns.getOrDefault(entry.getKey(), entry.getKey().value()),
                    entry -> documents.of(entry.getValue())));
  }

  private List<OpenCase> readOpenCases() {
    var open = store.cases().list(id(), unresolved(), Optional.empty(), MOST_CASES);
    var last = store.cases().recentCommunications(open, 1);
    var due = store.answers().answersDue(id(), open.stream().map(SupportCase::id).toList());
    return open.stream()
        .map(
            found ->
                new OpenCase(
                    found,
                    last.getOrDefault(found.id(), List.of()).stream()
                        .findFirst()
                        .map(Communication::createdAt)
                        .orElse(found.createdAt()),
                    Optional.ofNullable(due.get(found.id()))))
        .toList();
  }

  private List<WrittenKey> readKeysInCases() {
    var keys = keys();
    if (keys.isEmpty()) {
      return List.of();
    }
    var found =
        store
            .caseIndex()
            .find(
                id(),
                Optional.of(KEYS),
                new Wanted(visible(), CaseTraits.ANY, CaseOrder.NEWEST_FIRST),
                Optional.empty(),
                CASES_WITH_KEYS)
            .cases();
    var messages = store.cases().recentCommunications(found, MESSAGES_OF_EACH);
    return keys.stream()
        .flatMap(
            key ->
                found.stream()
                    .filter(one -> isWritten(key, one, messages.getOrDefault(one.id(), List.of())))
                    .limit(1)
                    .map(
                        one ->
                            new WrittenKey(key.key().id(), key.key().active(), key.owner(), one)))
        .toList();
  }

  private record OwnedKey(UserCredentials.Key key, Optional<UserName> owner) {}

  private List<OwnedKey> keys() {
    return Stream.concat(
            root().keys().stream().map(key -> new OwnedKey(key, Optional.empty())),
            users().stream()
                .flatMap(
                    held ->
                        held.held().keys().stream()
                            .map(key -> new OwnedKey(key, Optional.of(held.user().name())))))
        .toList();
  }

  private static boolean isWritten(
      OwnedKey key, SupportCase written, List<Communication> messages) {
    var id = key.key().id().value();
    return written.subject().contains(id)
        || messages.stream().anyMatch(message -> message.body().contains(id));
  }

  private CaseFilter unresolved() {
    return new CaseFilter(Set.of(), Optional.empty(), visible(), false, Optional.empty());
  }

  private TimeSpan visible() {
    return new TimeSpan(Optional.of(SupportCase.visibleSince(now)), Optional.empty());
  }

  private static <T> List<T> all(
      Function<Optional<String>, List<T>> page, Function<T, String> key) {
    var all = new ArrayList<T>();
    Optional<String> after = Optional.empty();
    List<T> some;
    do {
      some = page.apply(after);
      all.addAll(some);
      after = some.isEmpty() ? Optional.empty() : Optional.of(key.apply(some.getLast()));
    } while (some.size() == AT_ONCE);
    return List.copyOf(all);
  }

  /** A part that was read, or that is to be read when somebody asks for it. */
  private static final class Part<T> implements Supplier<T> {
    private final Supplier<T> read;
    private Optional<T> value = Optional.empty();

    Part(Supplier<T> read) {
      this.read = read;
    }

    @Override
    public synchronized T get() {
      if (value.isEmpty()) {
        value = Optional.of(read.get());
      }
      return value.get();
    }
  }
}
