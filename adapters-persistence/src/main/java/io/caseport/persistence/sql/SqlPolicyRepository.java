package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The port on policies, put together from the tables that it spans. */
public final class SqlPolicyRepository implements PolicyRepository {
  private final Database database;
  private final ParsedPolicies parsed = new ParsedPolicies();

  public SqlPolicyRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(AccountId account, ManagedPolicy policy) {
    database.write(session -> ManagedPolicyTable.insert(session, account, policy));
  }

  @Override
  public Optional<ManagedPolicy> find(AccountId account, PolicyArn arn) {
    return database.read(session -> ManagedPolicyTable.find(session, account, arn));
  }

  @Override
  public Optional<ManagedPolicy> findNamed(AccountId account, PolicyName name) {
    return database.read(session -> ManagedPolicyTable.find(session, account, name));
  }

  @Override
  public List<ManagedPolicy> list(
      AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return database.read(
        session -> ManagedPolicyTable.list(session, account, pathPrefix, after, limit));
  }

  @Override
  public int count(AccountId account) {
    return database.read(session -> AccountRows.count(session, "managed_policy", account));
  }

  @Override
  public int countVersions(AccountId account) {
    return database.read(session -> AccountRows.count(session, "policy_version", account));
  }

  @Override
  public void remove(AccountId account, ManagedPolicy policy) {
    database.write(session -> ManagedPolicyTable.delete(session, account, policy));
  }

  @Override
  public ManagedPolicyVersion addVersion(
      AccountId account, ManagedPolicy policy, String documentText, Instant now) {
    return database.write(
        session -> PolicyVersionTable.add(session, account, policy, documentText, now));
  }

  @Override
  public List<ManagedPolicyVersion> versions(AccountId account, ManagedPolicy policy) {
    return database.read(session -> PolicyVersionTable.list(session, account, policy));
  }

  @Override
  public void setDefaultVersion(
      AccountId account, ManagedPolicy policy, ManagedPolicyVersion version) {
    database.write(session -> PolicyVersionTable.setDefault(session, account, policy, version));
  }

  @Override
  public void removeVersion(AccountId account, ManagedPolicy policy, ManagedPolicyVersion version) {
    database.write(session -> PolicyVersionTable.delete(session, account, policy, version));
  }

  @Override
  public void attach(Grantee grantee, PolicyArn arn) {
    database.write(session -> PolicyAttachmentTable.insert(session, grantee, arn));
  }

  @Override
  public boolean detach(Grantee grantee, PolicyArn arn) {
    return database.write(session -> PolicyAttachmentTable.delete(session, grantee, arn)) > 0;
  }

  @Override
  public List<PolicyArn> attachedTo(Grantee grantee) {
    return database.read(session -> PolicyAttachmentTable.list(session, grantee));
  }

  @Override
  public Map<PolicyArn, Integer> attachmentCounts(AccountId account, Set<PolicyArn> arns) {
    return arns.isEmpty()
        ? Map.of()
        : counts(
            arns, database.read(session -> PolicyAttachmentTable.counts(session, account, arns)));
  }

  private static Map<PolicyArn, Integer> counts(Set<PolicyArn> arns, List<PolicyCount> found) {
    var counts = found.stream().collect(toMap(PolicyCount::arn, PolicyCount::rows));
    return arns.stream().collect(toMap(Function.identity(), arn -> counts.getOrDefault(arn, 0)));
  }

  @Override
  public List<Grantee> attachedBy(AccountId account, PolicyArn arn) {
    return database.read(session -> PolicyAttachmentTable.grantees(session, account, arn));
  }

  @Override
  public void putBoundary(Grantee grantee, PolicyArn arn) {
    database.write(session -> BoundaryTable.put(session, grantee, arn));
  }

  @Override
  public void removeBoundary(Grantee grantee) {
    database.write(session -> BoundaryTable.delete(session, grantee));
  }

  @Override
  public Optional<PolicyArn> boundaryOf(Grantee grantee) {
    return database.read(session -> BoundaryTable.find(session, grantee));
  }

  @Override
  public Map<PolicyArn, Integer> boundaryCounts(AccountId account, Set<PolicyArn> arns) {
    return arns.isEmpty()
        ? Map.of()
        : counts(arns, database.read(session -> BoundaryTable.counts(session, account, arns)));
  }

  @Override
  public List<Grantee> boundedBy(AccountId account, PolicyArn arn) {
    return database.read(session -> BoundaryTable.grantees(session, account, arn));
  }

  @Override
  public void putInline(Grantee grantee, InlinePolicy policy) {
    database.write(session -> InlinePolicyTable.put(session, grantee, policy));
  }

  @Override
  public boolean removeInline(Grantee grantee, PolicyName name) {
    return database.write(session -> InlinePolicyTable.delete(session, grantee, name)) > 0;
  }

  @Override
  public List<InlinePolicy> inlineOf(Grantee grantee) {
    return database.read(session -> InlinePolicyTable.list(session, grantee, parsed));
  }

  @Override
  public Grants grantsTo(Principal.IamUser user) {
    return database.read(
        session ->
            session.remembered(
                user.accountId(), user, () -> GrantQuery.run(session, user, parsed)));
  }

  @Override
  public Grants grantsTo(Grantee.OfRole role) {
    return database.read(
        session ->
            session.remembered(
                role.accountId(), role, () -> GrantQuery.run(session, role, parsed)));
  }

  @Override
  public Map<UniqueId, Grants> grantsToUsers(AccountId account, Set<UniqueId> users) {
    return users.isEmpty()
        ? Map.of()
        : database.read(session -> ManyGrants.ofUsers(session, parsed, account, users));
  }

  @Override
  public Map<UniqueId, Grants> grantsToRoles(AccountId account, Set<UniqueId> roles) {
    return roles.isEmpty()
        ? Map.of()
        : database.read(session -> ManyGrants.ofRoles(session, parsed, account, roles));
  }
}
