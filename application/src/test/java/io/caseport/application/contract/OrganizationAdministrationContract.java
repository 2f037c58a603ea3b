package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The promises of {@link OrganizationAdministration}. */
public interface OrganizationAdministrationContract extends OperatorContract {
  AccountId NOBODY = new AccountId("000000000000");

  private OrganizationAdministration organizations() {
    return tenants().organizations();
  }

  private AccountId own() {
    return root().accountId();
  }

  private AccountId stranger() {
    return tenants().strangerRoot().accountId();
  }

  private AccountId basic() {
    return tenants().basicRoot().accountId();
  }

  private List<AccountId> members(Caller of) {
    return organizations().listMembers(of.accountId(), PageRequest.first(10)).items().stream()
        .map(Account::id)
        .toList();
  }

  private void assertHindered(AccountHindrance why, ThrowingCallable call) {
    var refused = catchThrowableOfType(Refusal.AccountNotFit.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.why).isEqualTo(why);
  }

  @Test
  default void an_organization_has_its_management_account_and_those_that_were_added() {
    assertThat(organizations().createOrganization(own()).isManagement()).isTrue();
    assertThat(members(root())).containsExactly(own());
    var member = organizations().addMember(own(), stranger());
    assertThat(member.management()).contains(own());
    assertThat(member.isManagement()).isFalse();
    assertThat(members(root())).containsExactlyInAnyOrder(own(), stranger());
    assertThat(tenants().accounts().getAccount(stranger()).management()).contains(own());
  }

  @Test
  default void doing_it_twice_changes_nothing() {
    organizations().createOrganization(own());
    organizations().addMember(own(), stranger());
    organizations().createOrganization(own());
    organizations().addMember(own(), stranger());
    assertThat(members(root())).containsExactlyInAnyOrder(own(), stranger());
  }

  @Test
  default void members_are_listed_in_pages() {
    organizations().createOrganization(own());
    organizations().addMember(own(), stranger());
    organizations().addMember(own(), basic());
    var first = organizations().listMembers(own(), PageRequest.first(2));
    var next = PageRequest.first(2).next(first.nextToken().orElseThrow());
    var rest = organizations().listMembers(own(), next);
    assertThat(first.items()).hasSize(2);
    assertThat(rest.items()).hasSize(1);
    assertThat(rest.nextToken()).isEmpty();
    organizations().leaveOrganization(stranger());
    organizations().createOrganization(stranger());
    assertRefused(
        Refusal.InvalidPageToken.class, () -> organizations().listMembers(stranger(), next));
  }

  @Test
  default void an_account_is_in_one_organization_at_a_time() {
    organizations().createOrganization(own());
    organizations().createOrganization(stranger());
    organizations().addMember(own(), basic());
    assertHindered(
        AccountHindrance.IN_AN_ORGANIZATION, () -> organizations().addMember(stranger(), basic()));
    assertHindered(
        AccountHindrance.IN_AN_ORGANIZATION, () -> organizations().createOrganization(basic()));
    assertHindered(
        AccountHindrance.IN_AN_ORGANIZATION, () -> organizations().addMember(own(), stranger()));
    organizations().leaveOrganization(basic());
    assertThat(organizations().addMember(stranger(), basic()).management()).contains(stranger());
  }

  @Test
  default void an_organization_ends_with_its_last_account() {
    organizations().createOrganization(own());
    organizations().addMember(own(), stranger());
    assertHindered(
        AccountHindrance.MANAGING_OTHERS, () -> organizations().leaveOrganization(own()));
    organizations().leaveOrganization(stranger());
    assertThat(organizations().leaveOrganization(own()).management()).isEmpty();
    assertHindered(AccountHindrance.IN_NO_ORGANIZATION, () -> members(root()));
    assertHindered(
        AccountHindrance.IN_NO_ORGANIZATION, () -> organizations().leaveOrganization(own()));
    assertHindered(
        AccountHindrance.IN_NO_ORGANIZATION, () -> organizations().addMember(own(), stranger()));
  }

  @Test
  default void a_closed_account_joins_no_organization() {
    organizations().createOrganization(own());
    tenants().accounts().closeAccount(stranger());
    assertHindered(AccountHindrance.CLOSED, () -> organizations().addMember(own(), stranger()));
    assertHindered(AccountHindrance.CLOSED, () -> organizations().createOrganization(stranger()));
    tenants().accounts().closeAccount(own());
    assertHindered(AccountHindrance.CLOSED, () -> organizations().addMember(own(), basic()));
  }

  @Test
  default void an_account_that_is_not_known_is_not_there() {
    organizations().createOrganization(own());
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> organizations().createOrganization(NOBODY),
            () -> organizations().addMember(own(), NOBODY),
            () -> organizations().addMember(NOBODY, stranger()),
            () -> organizations().leaveOrganization(NOBODY),
            () -> organizations().listMembers(NOBODY, PageRequest.first(1)))) {
      assertRefused(Refusal.NoSuchEntity.class, call);
    }
  }
}
