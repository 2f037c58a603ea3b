package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationCommandTest {
  @TempDir private Path folder;
  private Administrator admin;
  private AccountId management;
  private AccountId member;

  @BeforeEach
  void begin() {
    admin = new Administrator(folder);
    management = admin.core.businessRoot().accountId();
    member = admin.core.strangerRoot().accountId();
  }

  @Test
  void an_organization_is_made_of_accounts_and_shown() {
    var created = admin.json("organization create " + management);
    assertThat(created.get("managementAccountId").asString()).isEqualTo(management.value());
    var added = admin.json("organization add " + member + " --management " + management);
    assertThat(added.get("accountId").asString()).isEqualTo(member.value());
    assertThat(added.get("managementAccountId").asString()).isEqualTo(management.value());
    assertThat(admin.json("organization show " + management).get("accounts")).hasSize(2);
    assertThat(admin.succeeds("organization show " + management).out())
        .contains(management.value(), member.value());
  }

  @Test
  void a_member_leaves() {
    admin.succeeds("organization create " + management);
    admin.succeeds("organization add " + member + " --management " + management);
    assertThat(admin.refused("organization leave " + management))
        .contains(management.value(), "other members", "organization leave MEMBER");
    assertThat(admin.json("organization leave " + member).has("managementAccountId")).isFalse();
    assertThat(admin.json("organization show " + management).get("accounts")).hasSize(1);
    admin.succeeds("organization leave " + management);
    assertThat(admin.refused("organization show " + management))
        .contains("no organization", "organization create " + management);
  }

  @Test
  void an_account_that_is_not_fit_to_join_is_refused_with_what_to_do() {
    var other = admin.core.basicRoot().accountId();
    assertThat(admin.refused("organization add " + member + " --management " + management))
        .contains(management.value(), "organization create " + management);
    admin.succeeds("organization create " + management);
    admin.succeeds("organization create " + other);
    admin.succeeds("organization add " + member + " --management " + other);
    assertThat(admin.refused("organization add " + member + " --management " + management))
        .contains("another organization", "organization leave " + member);
    assertThat(admin.refused("organization add 000000000000 --management " + management))
        .contains("000000000000");
  }

  @Test
  void an_account_joins_only_what_is_named() {
    assertThat(admin.types("organization add " + member).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(admin.types("organization create 123").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
