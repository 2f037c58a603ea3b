package io.caseport.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountQuotaTest {

  @ParameterizedTest
  @CsvSource({
    "USERS, UsersPerAccount, 5000",
    "GROUPS, GroupsPerAccount, 300",
    "ROLES, RolesPerAccount, 1000",
    "POLICIES, PoliciesPerAccount, 1500",
    "VIRTUAL_MFA_DEVICES, VirtualMFADevicesPerAccount, 5000",
  })
  void a_full_account_is_refused_by_the_name_of_the_quota(
      AccountQuota quota, String name, int most) {
    var refusal = catchThrowableOfType(Refusal.QuotaExceeded.class, () -> quota.requireRoom(most));
    assertThat(refusal.quota).isEqualTo(name);
    assertThat(refusal.limit).isEqualTo(most);
  }

  @ParameterizedTest
  @EnumSource
  void there_is_room_for_as_many_as_the_quota(AccountQuota quota) {
    assertThatCode(() -> quota.requireRoom(quota.most() - 1)).doesNotThrowAnyException();
  }

  @Test
  void an_account_that_has_more_than_it_may_gets_no_more() {
    assertThat(
            catchThrowableOfType(
                Refusal.QuotaExceeded.class,
                () -> AccountQuota.USERS.requireRoom(AccountQuota.USERS.most() + 1)))
        .isNotNull();
  }
}
