package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.KeyUses;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link KeyUses}. */
public interface KeyUsesContract extends IdentityContract, OperatorContract {

  private AccessKeyId newKey() {
    createUser("jane");
    return identities().createAccessKey(root(), named("jane")).key().id();
  }

  private Optional<AccessKeyUse> lastUse(AccessKeyId key) {
    return tenants().credentials().getAccessKeyLastUsed(root(), key).use();
  }

  private Instant minute() {
    return tenants().now().truncatedTo(ChronoUnit.MINUTES);
  }

  @Test
  default void the_latest_use_is_told_to_the_minute_before_and_after_it_is_written_down() {
    var key = newKey();
    tenants().keyUses().note(key, "support", "eu-west-1");
    tenants().keyUses().note(key, "iam", "us-east-1");
    var first = new AccessKeyUse(key, minute(), "iam", "us-east-1");
    assertThat(lastUse(key)).contains(first);
    tenants().keyUses().writeDown();
    assertThat(lastUse(key)).contains(first);
    tenants().advance(Duration.ofMinutes(2));
    tenants().keyUses().note(key, "sts", "us-east-1");
    assertThat(lastUse(key)).contains(new AccessKeyUse(key, minute(), "sts", "us-east-1"));
    tenants().keyUses().writeDown();
    tenants().keyUses().writeDown();
    assertThat(lastUse(key)).contains(new AccessKeyUse(key, minute(), "sts", "us-east-1"));
  }

  @Test
  default void the_use_of_one_key_says_nothing_of_another() {
    var key = newKey();
    var other = identities().createAccessKey(root(), named("jane")).key().id();
    tenants().keyUses().note(key, "support", "eu-west-1");
    tenants().keyUses().writeDown();
    assertThat(lastUse(other)).isEmpty();
    assertThat(lastUse(key)).isPresent();
  }

  @Test
  default void a_key_that_is_deleted_before_its_use_is_written_down_stops_nothing() {
    var gone = newKey();
    var kept = identities().createAccessKey(root(), named("jane")).key().id();
    tenants().keyUses().note(gone, "support", "eu-west-1");
    tenants().keyUses().note(kept, "support", "eu-west-1");
    identities().deleteAccessKey(root(), Optional.of(new UserName("jane")), gone);
    tenants().keyUses().writeDown();
    assertThat(lastUse(kept)).isPresent();
  }

  @Test
  default void a_region_of_any_length_is_cut() {
    var key = newKey();
    tenants().keyUses().note(key, "support", "r".repeat(10_000));
    tenants().keyUses().writeDown();
    assertThat(lastUse(key).orElseThrow().region()).isEqualTo("r".repeat(64));
  }

  @Test
  default void a_report_tells_the_last_use() {
    var key = newKey();
    tenants().keyUses().note(key, "support", "eu-west-1");
    tenants().credentials().generateCredentialReport(root());
    assertThat(tenants().credentials().getCredentialReport(root()).csv())
        .contains(",2026-03-14T09:26:00+00:00,eu-west-1,support,");
  }
}
