package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.NewAccessKey;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Closing an account, opening it again, and erasing it. */
public interface AccountClosingContract extends RoleContract, OperatorContract {
  AccountId NO_ACCOUNT = new AccountId("000000000000");

  default AccountAdministration accounts() {
    return tenants().accounts();
  }

  private void authenticate(NewAccessKey key) {
    tenants().authentication().authenticate(key.key().id(), Optional.empty(), key.secret()::equals);
  }

  private void authenticate(TemporaryCredentials session) {
    tenants()
        .authentication()
        .authenticate(session.id(), Optional.of(session.sessionToken()), session.secret()::equals);
  }

  /** A user of another account, who may assume roles. */
  private Caller guest() {
    var name = new UserName("guest");
    var guest = identities().createUser(tenants().strangerRoot(), IamPath.ROOT, name);
    policies()
        .putInlinePolicy(
            tenants().strangerRoot(),
            new Holder.OfUser(name),
            new PolicyName("own"),
            Policies.allowing("sts:AssumeRole"));
    return tenants().as(guest);
  }

  @Test
  default void a_closed_account_is_known_to_be_closed_since_when_it_was() {
    var before = accounts().getAccount(root().accountId());
    assertThat(before.isOpen()).isTrue();
    var closed = accounts().closeAccount(before.id());
    assertThat(closed.state()).isEqualTo(new AccountState.Closed(tenants().now()));
    tenants().advance(Duration.ofDays(1));
    assertThat(accounts().closeAccount(before.id())).isEqualTo(closed);
    assertThat(accounts().getAccount(before.id())).isEqualTo(closed);
    assertThat(accounts().reopenAccount(before.id())).isEqualTo(before);
    assertThat(accounts().reopenAccount(before.id())).isEqualTo(before);
    assertThat(accounts().getAccount(before.id())).isEqualTo(before);
  }

  @Test
  default void in_a_closed_account_nobody_can_do_anything_even_if_let_in_before() {
    var jane = createUser("jane");
    var operations =
        Map.<String, Consumer<Caller>>of(
            "CreateCase", caller -> tenants().cases().createCase(caller, CaseRequests.about("A")),
            "DescribeCases", caller -> tenants().cases().describeCases(caller, CaseRequests.all()),
            "CreateUser",
                caller -> identities().createUser(caller, IamPath.ROOT, new UserName("john")),
            "GetUser", caller -> identities().getUser(caller, named("jane")));
    accounts().closeAccount(root().accountId());
    for (var caller : List.of(root(), tenants().supporter(), tenants().as(jane))) {
      assertRefusedEach(Refusal.InvalidCredential.class, caller, operations);
    }
    var elsewhere = tenants().cases().describeCases(tenants().strangerRoot(), CaseRequests.all());
    assertThat(elsewhere.items()).isEmpty();
    accounts().reopenAccount(root().accountId());
    assertThat(tenants().cases().describeCases(root(), CaseRequests.all()).items()).isEmpty();
    assertThat(identities().getUser(root(), named("jane")).principal()).isEqualTo(jane.principal());
  }

  @Test
  default void the_keys_and_sessions_of_a_closed_account_are_as_if_not_known() {
    var guest = guest();
    Role desk = roleTrusting("desk", Roles.trusting(guest.principal().arn()));
    var key = identities().createAccessKey(root(), Optional.empty());
    var sessions =
        List.of(
            assume(guest, desk).credentials(),
            sessions().getSessionToken(root(), Optional.of(900), Optional.empty()));
    accounts().closeAccount(root().accountId());
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(key));
    for (var session : sessions) {
      assertRefused(Refusal.InvalidCredential.class, () -> authenticate(session));
    }
    assertDenied("sts:AssumeRole", () -> assume(guest, desk));
    accounts().reopenAccount(root().accountId());
    authenticate(key);
    sessions.forEach(this::authenticate);
    sessions().assumeRole(guest, request(desk));
  }

  @Test
  default void whoever_came_with_a_key_of_a_closed_account_is_let_out_of_roles_elsewhere() {
    var guest = guest();
    var desk = roleTrusting("desk", Roles.trusting(guest.principal().arn()));
    var key = identities().createAccessKey(tenants().strangerRoot(), named("guest")).key().id();
    var signed = Caller.throughApi(guest.principal(), RequestFacts.signedWith(key));
    var session = assume(signed, desk).credentials();
    authenticate(session);
    accounts().closeAccount(guest.accountId());
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(session));
  }

  @Test
  default void only_a_closed_account_is_erased_and_then_nothing_of_it_is_left() {
    var id = root().accountId();
    var email = accounts().getAccount(id).root().email();
    createUser("jane");
    tenants().cases().createCase(root(), CaseRequests.about("A"));
    var key = identities().createAccessKey(root(), Optional.empty());
    assertRefused(Refusal.AccountNotFit.class, () -> accounts().eraseSome(id));
    authenticate(key);
    var closed = accounts().closeAccount(id);
    var first = accounts().eraseSome(id);
    assertThat(first.things()).isPositive();
    for (int step = 0; first.more() && accounts().eraseSome(id).more(); step++) {
      assertThat(step).isLessThan(100);
      assertThat(accounts().getAccount(id)).isEqualTo(closed.erase());
    }
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().getAccount(id));
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().eraseSome(id));
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().reopenAccount(id));
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(key));
    var stranger = tenants().strangerRoot();
    assertThat(tenants().cases().describeCases(stranger, CaseRequests.all()).items()).isEmpty();
    var again = accounts().createAccount(new AccountName("New"), email, SupportPlan.BUSINESS);
    assertThat(again.account().id()).isNotEqualTo(id);
  }

  @Test
  default void an_account_of_which_something_is_gone_is_not_opened_again() {
    var id = root().accountId();
    for (int number = 0; number < 101; number++) {
      tenants().advance(CaseContract.QUOTA_SPAN);
      tenants().cases().createCase(root(), CaseRequests.about("Case " + number));
    }
    var closed = accounts().closeAccount(id);
    assertThat(accounts().eraseSome(id).more()).isTrue();
    assertThat(accounts().getAccount(id)).isEqualTo(closed.erase());
    assertRefused(Refusal.AccountNotFit.class, () -> accounts().reopenAccount(id));
    assertThat(accounts().closeAccount(id)).isEqualTo(closed.erase());
  }

  @Test
  default void an_unknown_account_can_be_neither_closed_nor_reopened_nor_erased() {
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().closeAccount(NO_ACCOUNT));
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().reopenAccount(NO_ACCOUNT));
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().eraseSome(NO_ACCOUNT));
  }
}
