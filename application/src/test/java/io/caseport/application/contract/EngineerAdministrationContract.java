package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.EngineerAdministration.EngineerDescription;
import io.caseport.application.port.in.EngineerAdministration.NewEngineer;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.credential.Password;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The promises of {@link EngineerAdministration}. */
public interface EngineerAdministrationContract extends OperatorContract {
  UserName MAI = new UserName("mai");
  UserName TOM = new UserName("tom");

  private EngineerAdministration engineers() {
    return tenants().engineers();
  }

  private static WantedEngineer wanted(UserName name, String email, GroupName group) {
    return new WantedEngineer(
        name,
        new EmailAddress(email),
        group,
        List.of(new LanguageCode("ja"), LanguageCode.ENGLISH),
        ZoneId.of("Asia/Tokyo"));
  }

  private NewEngineer create(UserName name, Role role) {
    return engineers().createEngineer(wanted(name, name + "@desk.example.com", role.group()));
  }

  private Caller deskRoot() {
    return Caller.throughApi(new Principal.Root(AccountId.DESK));
  }

  private Principal signedIn(NewEngineer created) {
    return tenants()
        .authentication()
        .authenticate(created.accessKeyId(), Optional.empty(), created.secretAccessKey()::equals);
  }

  private void listUsers(User user) {
    tenants().identities().listUsers(tenants().as(user), "/", PageRequest.first(1));
  }

  @Test
  default void an_engineer_is_made_as_it_was_asked_for() {
    var created = create(MAI, Role.ENGINEERS);
    var user = created.engineer().user();
    assertThat(user.accountId()).isEqualTo(AccountId.DESK);
    assertThat(user.name()).isEqualTo(MAI);
    assertThat(created.engineer())
        .isEqualTo(
            new EngineerDescription(
                user,
                Optional.of(
                    new EngineerProfile(
                        user.id(),
                        new EmailAddress("mai@desk.example.com"),
                        List.of(new LanguageCode("ja"), LanguageCode.ENGLISH),
                        ZoneId.of("Asia/Tokyo"))),
                true,
                List.of(Role.ENGINEERS.group())));
    assertThat(engineers().getEngineer(MAI)).isEqualTo(created.engineer());
    assertThat(signedIn(created)).isEqualTo(user.principal());
  }

  @Test
  default void passwords_and_secrets_are_long_never_the_same_and_told_once() {
    var first = create(MAI, Role.ENGINEERS);
    var second = create(TOM, Role.ENGINEERS);
    assertThat(first.password()).hasSizeGreaterThanOrEqualTo(20).isNotEqualTo(second.password());
    assertThat(first.secretAccessKey()).isNotEqualTo(second.secretAccessKey());
    assertThat(first.toString())
        .doesNotContain(first.password())
        .doesNotContain(first.secretAccessKey().value());
  }

  @Test
  default void the_first_password_is_good_and_must_be_changed() {
    var created = create(MAI, Role.READERS);
    var mai = tenants().as(created.engineer().user());
    var profile = tenants().credentials().getLoginProfile(deskRoot(), Optional.of(MAI));
    assertThat(profile.resetRequired()).isTrue();
    tenants()
        .credentials()
        .changePassword(mai, new Password(created.password()), new Password("a better one, 4 Mai"));
    assertThat(
            tenants().credentials().getLoginProfile(deskRoot(), Optional.of(MAI)).resetRequired())
        .isFalse();
  }

  @Test
  default void the_account_of_the_desk_comes_with_the_first_engineer_and_nobody_is_its_root() {
    assertRefused(
        Refusal.NoSuchEntity.class, () -> tenants().accounts().getAccount(AccountId.DESK));
    create(MAI, Role.ENGINEERS);
    var account = tenants().accounts().getAccount(AccountId.DESK);
    assertThat(account.plan()).isEqualTo(SupportPlan.BASIC);
    assertThat(account.root().email().value()).endsWith(".invalid");
    create(TOM, Role.ENGINEERS);
    assertThat(tenants().accounts().getAccount(AccountId.DESK)).isEqualTo(account);
    assertThat(tenants().identities().listAccessKeys(deskRoot(), Optional.empty()).keys())
        .isEmpty();
  }

  @Test
  default void no_engineer_is_there_by_itself() {
    assertThat(engineers().listEngineers(PageRequest.first(10)).items()).isEmpty();
    assertRefused(Refusal.NoSuchEntity.class, () -> engineers().getEngineer(MAI));
  }

  @Test
  default void groups_begin_with_the_rights_that_their_names_say() {
    var reader = create(new UserName("reader"), Role.READERS).engineer().user();
    var engineer = create(new UserName("engineer"), Role.ENGINEERS).engineer().user();
    var administrator = create(new UserName("admin"), Role.ADMINISTRATORS).engineer().user();
    assertDenied("iam:ListUsers", () -> listUsers(reader));
    assertDenied("iam:ListUsers", () -> listUsers(engineer));
    listUsers(administrator);
    var policies =
        tenants()
            .policies()
            .listAttachedPolicies(
                deskRoot(), new Holder.OfGroup(Role.READERS.group()), "/", PageRequest.first(10));
    assertThat(policies.items())
        .extracting(policy -> policy.name().value())
        .containsExactly("DeskReader");
  }

  @Test
  default void an_administrator_makes_engineers_too_of_whom_less_is_known() {
    var administrator = create(MAI, Role.ADMINISTRATORS).engineer().user();
    var made = tenants().identities().createUser(tenants().as(administrator), IamPath.ROOT, TOM);
    assertThat(engineers().getEngineer(TOM))
        .isEqualTo(new EngineerDescription(made, Optional.empty(), true, List.of()));
  }

  @Test
  default void a_name_or_an_address_that_is_taken_is_refused_whatever_its_case() {
    create(MAI, Role.ENGINEERS);
    var engineersGroup = Role.ENGINEERS.group();
    var sameName = wanted(new UserName("MAI"), "other@desk.example.com", engineersGroup);
    assertRefused(Refusal.EntityAlreadyExists.class, () -> engineers().createEngineer(sameName));
    var sameEmail = wanted(TOM, "MAI@Desk.example.com", engineersGroup);
    assertRefused(Refusal.EntityAlreadyExists.class, () -> engineers().createEngineer(sameEmail));
    assertThat(engineers().listEngineers(PageRequest.first(10)).items()).hasSize(1);
  }

  @Test
  default void a_refused_first_engineer_leaves_no_account_behind() {
    var nowhere = wanted(MAI, "mai@desk.example.com", new GroupName("nobodys"));
    assertRefused(Refusal.NoSuchEntity.class, () -> engineers().createEngineer(nowhere));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> tenants().accounts().getAccount(AccountId.DESK));
  }

  @Test
  default void engineers_are_listed_by_name_in_pages() {
    for (int i = 0; i < 5; i++) {
      create(new UserName("E" + i), i % 2 == 0 ? Role.ENGINEERS : Role.READERS);
    }
    engineers().disableEngineer(new UserName("e3"));
    var all = new ArrayList<EngineerDescription>();
    var page = engineers().listEngineers(PageRequest.first(2));
    all.addAll(page.items());
    while (page.nextToken().isPresent() && all.size() < 100) {
      page = engineers().listEngineers(PageRequest.first(2).next(page.nextToken().get()));
      all.addAll(page.items());
    }
    assertThat(all)
        .extracting(each -> each.user().name().value())
        .containsExactly("E0", "E1", "E2", "E3", "E4");
    for (var each : all) {
      assertThat(each).isEqualTo(engineers().getEngineer(each.user().name()));
    }
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> engineers().listEngineers(PageRequest.first(2).next("forged")));
  }

  @Test
  default void who_is_disabled_can_do_nothing_until_enabled_again() {
    var created = create(MAI, Role.ADMINISTRATORS);
    var mai = created.engineer().user();
    assertThat(engineers().disableEngineer(MAI).enabled()).isFalse();
    assertThat(engineers().getEngineer(MAI).enabled()).isFalse();
    assertDenied("iam:ListUsers", () -> listUsers(mai));
    assertThat(engineers().enableEngineer(MAI)).isEqualTo(created.engineer());
    assertThat(signedIn(created)).isEqualTo(mai.principal());
    listUsers(mai);
  }

  @Test
  default void a_key_that_was_made_inactive_does_not_come_back_with_its_engineer() {
    var created = create(MAI, Role.ADMINISTRATORS);
    tenants()
        .identities()
        .updateAccessKey(deskRoot(), Optional.of(MAI), created.accessKeyId(), false);
    engineers().disableEngineer(MAI);
    engineers().enableEngineer(MAI);
    assertRefused(Refusal.InvalidCredential.class, () -> signedIn(created));
  }

  @Test
  default void a_deleted_engineer_is_gone_with_everything_and_may_be_made_anew() {
    var created = create(MAI, Role.ADMINISTRATORS);
    tenants()
        .policies()
        .putInlinePolicy(
            deskRoot(),
            new Holder.OfUser(MAI),
            new PolicyName("own"),
            Policies.allowing("support:*"));
    engineers().deleteEngineer(MAI);
    assertRefused(Refusal.NoSuchEntity.class, () -> engineers().getEngineer(MAI));
    assertRefused(Refusal.InvalidCredential.class, () -> signedIn(created));
    var again = create(MAI, Role.READERS);
    assertThat(again.engineer().groups()).containsExactly(Role.READERS.group());
    assertThat(again.accessKeyId()).isNotEqualTo(created.accessKeyId());
    var inline =
        tenants()
            .policies()
            .listInlinePolicies(deskRoot(), new Holder.OfUser(MAI), PageRequest.first(10));
    assertThat(inline.items()).isEmpty();
  }

  @Test
  default void who_is_not_there_is_refused() {
    create(MAI, Role.ENGINEERS);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> engineers().getEngineer(TOM),
            () -> engineers().disableEngineer(TOM),
            () -> engineers().enableEngineer(TOM),
            () -> engineers().deleteEngineer(TOM))) {
      assertRefused(Refusal.NoSuchEntity.class, call);
    }
  }

  @Test
  default void the_account_of_the_desk_is_no_customers() {
    create(MAI, Role.ENGINEERS);
    var accounts = tenants().accounts();
    assertThat(accounts.listAccounts(PageRequest.first(100)).items())
        .extracting(Account::id)
        .isNotEmpty()
        .doesNotContain(AccountId.DESK);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> accounts.setPlan(AccountId.DESK, SupportPlan.ENTERPRISE),
            () -> accounts.closeAccount(AccountId.DESK),
            () -> accounts.eraseSome(AccountId.DESK),
            () -> tenants().organizations().createOrganization(AccountId.DESK))) {
      assertRefused(Refusal.AccountNotFit.class, call);
    }
    tenants().organizations().createOrganization(root().accountId());
    assertRefused(
        Refusal.AccountNotFit.class,
        () -> tenants().organizations().addMember(root().accountId(), AccountId.DESK));
    assertThat(engineers().getEngineer(MAI).enabled()).isTrue();
  }
}
