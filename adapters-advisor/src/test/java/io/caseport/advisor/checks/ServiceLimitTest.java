package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ServiceLimitTest extends ComputedCheckTest {
  private final Limit limit;

  ServiceLimitTest(Limit limit) {
    super(limit.check());
    this.limit = limit;
  }

  private List<String> told(String colour, int used) {
    return List.of(
        "-",
        "IAM",
        limit.label,
        Integer.toString(limit.quota.most()),
        Integer.toString(used),
        colour);
  }

  /** What no caller does one by one while a test lasts. */
  private void fill(int count) {
    store
        .unitOfWork()
        .write(
            () -> {
              for (int number = 0; number < count; number++) {
                limit.add(this, "number-" + number);
              }
            });
  }

  @Test
  void an_account_with_80_percent_is_yellow_until_something_is_deleted() {
    int used = limit.quota.most() / 100 * 80;
    fill(used);
    var yellow = lookAgain();
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 1L, 0L));
    assertThat(told(yellow)).containsExactly(told("Yellow", used));
    limit.delete(this, "number-0");
    assertThat(counts(lookAgain())).isEqualTo(List.of(1L, 0L, 0L));
    fill(1);
    assertThat(ids(lookAgain())).isEqualTo(ids(yellow));
  }

  @Test
  void an_account_without_room_is_red_until_something_is_deleted() {
    int most = limit.quota.most();
    fill(most);
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(told(red)).containsExactly(told("Red", most));
    limit.delete(this, "number-0");
    assertThat(told(lookAgain())).containsExactly(told("Yellow", most - 1));
  }

  enum Limit {
    USERS("qS7VV0l7J9", "Users", AccountQuota.USERS) {
      @Override
      void add(ServiceLimitTest test, String name) {
        test.store.identities().addUser(Users.named(test.root.accountId(), name));
      }

      @Override
      void delete(ServiceLimitTest test, String name) {
        test.tenants.identities().deleteUser(test.root, new UserName(name));
      }
    },
    GROUPS("sU7XX0l7J9", "Groups", AccountQuota.GROUPS) {
      @Override
      void add(ServiceLimitTest test, String name) {
        test.store.identities().addGroup(Groups.named(test.root.accountId(), name));
      }

      @Override
      void delete(ServiceLimitTest test, String name) {
        test.tenants.identities().deleteGroup(test.root, new GroupName(name));
      }
    },
    ROLES("oQ7TT0l7J9", "Roles", AccountQuota.ROLES) {
      @Override
      void add(ServiceLimitTest test, String name) {
        test.store.roles().add(Roles.named(test.root.accountId(), name));
      }

      @Override
      void delete(ServiceLimitTest test, String name) {
        test.tenants.roles().deleteRole(test.root, new RoleName(name));
      }
    },
    POLICIES("pR7UU0l7J9", "Policies", AccountQuota.POLICIES) {
      @Override
      void add(ServiceLimitTest test, String name) {
        var account = test.root.accountId();
        test.store.policies().add(account, Policies.named(account, name));
      }

      @Override
      void delete(ServiceLimitTest test, String name) {
        var arn = Policies.named(test.root.accountId(), name).arn();
        test.tenants.policies().deletePolicy(test.root, arn);
      }
    };

    private final String id;
    private final String label;
    private final AccountQuota quota;

    Limit(String id, String label, AccountQuota quota) {
      this.id = id;
      this.label = label;
      this.quota = quota;
    }

    AdvisorCheck check() {
      return ComputedChecks.all().stream()
          .filter(check -> check.id().equals(new CheckId(id)))
          .findFirst()
          .orElseThrow();
    }

    abstract void add(ServiceLimitTest test, String name);

    abstract void delete(ServiceLimitTest test, String name);
  }
}
