package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Credentials;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of the credentials of an account. */
public interface CredentialReportContract extends IdentityContract {
  Duration FOUR_HOURS = Duration.ofHours(4);

  private CredentialAdministration credentials() {
    return tenants().credentials();
  }

  private List<String> report() {
    return credentials().getCredentialReport(root()).csv().lines().toList();
  }

  @Test
  default void a_report_has_a_row_for_root_and_for_each_user() {
    var jane = createUser("/a,\"b/", "ja,ne");
    createUser("plain");
    identities().createAccessKey(root(), Optional.of(jane.name()));
    credentials()
        .createLoginProfile(root(), Optional.of(jane.name()), LoginProfileContract.GOOD, false);
    tenants().settings().updateAccountPasswordPolicy(root(), Credentials.STRICT);
    assertThat(credentials().generateCredentialReport(root())).isTrue();
    var lines = report();
    var account = root().accountId();
    assertThat(lines.getFirst())
        .startsWith("user,arn,user_creation_time,password_enabled,password_last_used,")
        .endsWith(",cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated")
        .satisfies(header -> assertThat(header.split(",")).hasSize(22));
    assertThat(lines.get(1))
        .startsWith("<root_account>,arn:aws:iam::" + account + ":root,2026-03-")
        .contains("T09:26:53+00:00,not_supported,no_information,not_supported,not_supported,false,")
        .satisfies(row -> assertThat(row.split(",")).hasSize(22));
    assertThat(lines)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "\"ja,ne\",\"arn:aws:iam::" + account + ":user/a,\"\"b/ja,ne\",2026-03-14T")
                    .contains(":53+00:00,true,no_information,2026-03-14T09:26:53+00:00,2026-06-12T")
                    .contains(",false,true,2026-03-14T09:26:53+00:00,N/A,N/A,N/A,false,N/A,N/A,")
                    .endsWith(",false,N/A,false,N/A"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("plain,")
                    .endsWith(
                        ",false,N/A,N/A,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,"
                            + "false,N/A,false,N/A"));
    assertThat(lines.subList(2, lines.size())).isSorted();
  }

  @Test
  default void a_report_lasts_four_hours() {
    assertRefused(
        Refusal.NoCredentialReport.class, () -> credentials().getCredentialReport(root()));
    assertThat(credentials().generateCredentialReport(root())).isTrue();
    createUser("late");
    tenants().advance(FOUR_HOURS.minusSeconds(1));
    assertThat(credentials().generateCredentialReport(root())).isFalse();
    assertThat(report()).noneMatch(row -> row.startsWith("late,"));
    tenants().advance(Duration.ofSeconds(1));
    var refusal =
        assertRefused(
            Refusal.NoCredentialReport.class, () -> credentials().getCredentialReport(root()));
    assertThat(((Refusal.NoCredentialReport) refusal).expired).isTrue();
    assertThat(credentials().generateCredentialReport(root())).isTrue();
    assertThat(report()).anyMatch(row -> row.startsWith("late,"));
  }

  @Test
  default void each_account_has_its_own_report() {
    credentials().generateCredentialReport(root());
    assertRefused(
        Refusal.NoCredentialReport.class,
        () -> credentials().getCredentialReport(tenants().strangerRoot()));
  }

  @Test
  default void a_key_that_was_never_used_and_one_that_is_not_there_are_told_apart() {
    createUser("Jane");
    var key = identities().createAccessKey(root(), named("jane")).key().id();
    var told = credentials().getAccessKeyLastUsed(root(), key);
    assertThat(told.owner()).contains(new UserName("Jane"));
    assertThat(told.use()).isEmpty();
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> credentials().getAccessKeyLastUsed(root(), new AccessKeyId("AKIA0000000000000000")));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> credentials().getAccessKeyLastUsed(tenants().strangerRoot(), key));
  }
}
