package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccountAdministration}. */
public interface AccountAdministrationContract extends AccountClosingContract {
  private NewAccount create(String email, SupportPlan plan) {
    return accounts().createAccount(new AccountName("Acme & Söhne"), new EmailAddress(email), plan);
  }

  @Test
  default void an_account_is_created_as_it_was_asked_for() {
    var created = create("owner@example.com", SupportPlan.ENTERPRISE);
    var account = created.account();
    assertThat(account.id().value()).matches("[1-9][0-9]{11}");
    assertThat(account.name().value()).isEqualTo("Acme & Söhne");
    assertThat(account.root().email().value()).isEqualTo("owner@example.com");
    assertThat(account.plan()).isEqualTo(SupportPlan.ENTERPRISE);
    assertThat(account.createdAt()).isEqualTo(tenants().now());
    assertThat(accounts().getAccount(account.id())).isEqualTo(account);
  }

  @Test
  default void passwords_and_secrets_are_long_and_never_the_same() {
    var first = create("first@example.com", SupportPlan.BASIC);
    var second = create("second@example.com", SupportPlan.BASIC);
    assertThat(first.rootPassword()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(first.rootPassword()).isNotEqualTo(second.rootPassword());
    assertThat(first.account().root().password().encoded()).doesNotContain(first.rootPassword());
    assertThat(first.secretAccessKey()).isNotEqualTo(second.secretAccessKey());
    assertThat(first.accessKeyId()).isNotEqualTo(second.accessKeyId());
    assertThat(first.toString())
        .doesNotContain(first.rootPassword())
        .doesNotContain(first.secretAccessKey().value());
  }

  @Test
  default void the_key_of_a_new_account_is_its_root_users() {
    var created = create("owner@example.com", SupportPlan.BASIC);
    assertThat(
            tenants()
                .authentication()
                .authenticate(
                    created.accessKeyId(),
                    Optional.empty(),
                    secret -> secret.equals(created.secretAccessKey())))
        .isEqualTo(new Principal.Root(created.account().id()));
  }

  @Test
  default void an_address_opens_one_account_whatever_its_case() {
    create("owner@example.com", SupportPlan.BASIC);
    var before = everyAccount().size();
    assertRefused(
        Refusal.EntityAlreadyExists.class, () -> create("OWNER@example.COM", SupportPlan.BASIC));
    assertThat(everyAccount()).hasSize(before);
  }

  @Test
  default void accounts_are_listed_by_id_in_pages() {
    for (int i = 0; i < 5; i++) {
      create("owner" + i + "@example.com", SupportPlan.BASIC);
    }
    var ids = everyAccount().stream().map(account -> account.id().value()).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
    assertThat(ids).contains(tenants().businessRoot().accountId().value());
  }

  @Test
  default void a_token_of_accounts_that_nobody_gave_out_is_refused() {
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> accounts().listAccounts(PageRequest.first(2).next("forged")));
  }

  @Test
  default void a_new_plan_holds_from_the_next_request_on() {
    var root = tenants().basicRoot();
    var query = CaseRequests.all();
    assertRefused(
        Refusal.PlanNotEntitled.class, () -> tenants().cases().describeCases(root, query));
    var changed = accounts().setPlan(root.accountId(), SupportPlan.BUSINESS);
    assertThat(changed.plan()).isEqualTo(SupportPlan.BUSINESS);
    assertThat(accounts().getAccount(root.accountId())).isEqualTo(changed);
    assertThat(tenants().cases().describeCases(root, query).items()).isEmpty();
    accounts().setPlan(root.accountId(), SupportPlan.DEVELOPER);
    assertRefused(
        Refusal.PlanNotEntitled.class, () -> tenants().cases().describeCases(root, query));
  }

  @Test
  default void every_plan_decides_whether_the_api_answers() {
    Caller root = tenants().businessRoot();
    for (SupportPlan plan : SupportPlan.values()) {
      accounts().setPlan(root.accountId(), plan);
      if (plan.apiAccess()) {
        assertThat(tenants().cases().describeCases(root, CaseRequests.all()).items()).isEmpty();
      } else {
        assertRefused(
            Refusal.PlanNotEntitled.class,
            () -> tenants().cases().describeCases(root, CaseRequests.all()));
      }
    }
  }

  @Test
  default void an_account_that_is_not_there_is_refused() {
    assertRefused(Refusal.NoSuchEntity.class, () -> accounts().getAccount(NO_ACCOUNT));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> accounts().setPlan(NO_ACCOUNT, SupportPlan.BASIC));
  }

  private List<Account> everyAccount() {
    Page<Account> page = accounts().listAccounts(PageRequest.first(2));
    var all = new ArrayList<>(page.items());
    while (page.nextToken().isPresent() && all.size() < 100) {
      page = accounts().listAccounts(PageRequest.first(2).next(page.nextToken().get()));
      all.addAll(page.items());
    }
    return all;
  }
}
