package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Grantee;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rights are read once and hold until a row changes that they are made of. */
public abstract class RememberedRights {
  private static final Pattern TABLE = Pattern.compile("(?:FROM|JOIN) (\\w+) \\w");
  private static final User JANE = Users.named("jane");
  private static final Principal.IamUser PRINCIPAL =
      new Principal.IamUser(Accounts.ACME, JANE.id(), JANE.path(), JANE.name());

  private DrivenPorts ports;

  /** A store on an empty database; what it keeps in files goes into the folder. */
  protected abstract DrivenPorts openEmpty(Path folder);

  /** Changes rows as somebody who does not use the store; returns how many. */
  protected abstract int tamper(String sql);

  /** The events, such as INSERT, after which a row of the table has the access version changed. */
  protected abstract Set<String> eventsThatChangeAccess(String table);

  @BeforeEach
  void allowJaneAllOfSupport(@TempDir Path path) {
    ports = openEmpty(path);
    ports.accounts().add(Accounts.acme());
    ports.accounts().add(Accounts.globex());
    ports.identities().addUser(JANE);
    putOwnPolicy();
  }

  private void putOwnPolicy() {
    ports
        .policies()
        .putInline(
            new Grantee.OfUser(Accounts.ACME, JANE.id()),
            Policies.inline("own", Policies.ALLOW_SUPPORT));
  }

  @Test
  void they_end_when_anybody_changes_them() {
    var before = granted();
    assertThat(granted()).isSameAs(before);

    ports.accounts().replace(Accounts.globex().withPlan(SupportPlan.BASIC));
    assertThat(granted()).as("after a change of something else").isSameAs(before);

    tamper(
        "UPDATE inline_policy SET document = '%s'".formatted(Policies.denying("No", "support:*")));
    assertThat(granted()).isNotEqualTo(before);
  }

  private Grants granted() {
    return ports.unitOfWork().read(() -> ports.policies().grantsTo(PRINCIPAL));
  }

  @Test
  void work_that_writes_remembers_them_too() {
    var before = granted();
    assertThat(ports.unitOfWork().write(() -> ports.policies().grantsTo(PRINCIPAL)))
        .isSameAs(before);
  }

  @Test
  void those_that_were_never_committed_are_not_remembered() {
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          removeOwnPolicy();
                          assertThat(ports.policies().grantsTo(PRINCIPAL).identity()).isEmpty();
                          throw new IllegalStateException("boom");
                        }))
        .hasMessage("boom");
    assertThat(granted().identity()).hasSize(1);
    removeOwnPolicy();
    assertThat(granted().identity()).isEmpty();
  }

  private void removeOwnPolicy() {
    ports
        .policies()
        .removeInline(
            new Grantee.OfUser(Accounts.ACME, JANE.id()),
            Policies.inline("own", Policies.ALLOW_SUPPORT).name());
  }

  @Test
  void every_row_that_they_are_read_from_ends_them_when_it_changes() {
    var tables =
        Stream.of(GrantQuery.OF_USER, GrantQuery.OF_ROLE)
            .flatMap(query -> TABLE.matcher(query).results())
            .map(found -> found.group(1))
            .collect(toSet());
    assertThat(tables).contains("inline_policy", "membership", "iam_role").hasSize(7);
    assertThat(tables)
        .allSatisfy(
            table ->
                assertThat(eventsThatChangeAccess(table))
                    .containsExactlyInAnyOrder("INSERT", "UPDATE", "DELETE"));
  }
}
