package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.Kind;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.KeyUses;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.UserName;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link KeyUses}. */
public interface KeyUsesContract extends RoleContract, OperatorContract {

  private AccessKeyId newKey() {
    createUser("jane");
    return identities().createAccessKey(root(), named("jane")).key().id();
  }

  private Optional<AccessKeyUse> lastUse(AccessKeyId key) {
    return tenants().credentials().getAccessKeyLastUsed(root(), key).use();
  }

  /** By jane, whose key it is. */
  private void note(AccessKeyId key, String service, String region) {
    var jane = identities().getUser(root(), named("jane")).principal();
    tenants().keyUses().note(jane, key, service, region);
  }

  private void note(Caller session, String region) {
    var key = session.principal().session().orElseThrow().keyId();
    tenants().keyUses().note(session.principal(), key, "support", region);
  }

  private Optional<Role.LastUse> lastUse(Role role) {
    var told = roles().getRole(root(), role.name()).role().lastUse();
    assertThat(
            tenants()
                .inventory()
                .accountAuthorizationDetails(root(), Set.of(Kind.ROLE), LONG_PAGE)
                .items())
        .filteredOn(
            detail -> detail instanceof Detail.OfRole of && of.role().role().id().equals(role.id()))
        .extracting(detail -> ((Detail.OfRole) detail).role().role().lastUse())
        .containsExactly(told);
    return told;
  }

  private Instant minute() {
    return tenants().now().truncatedTo(ChronoUnit.MINUTES);
  }

  @Test
  default void the_latest_use_is_told_to_the_minute_before_and_after_it_is_written_down() {
    var key = newKey();
    note(key, "support", "eu-west-1");
    note(key, "iam", "us-east-1");
    var first = new AccessKeyUse(key, minute(), "iam", "us-east-1");
    assertThat(lastUse(key)).contains(first);
    tenants().keyUses().writeDown();
    assertThat(lastUse(key)).contains(first);
    tenants().advance(Duration.ofMinutes(2));
    note(key, "sts", "us-east-1");
    assertThat(lastUse(key)).contains(new AccessKeyUse(key, minute(), "sts", "us-east-1"));
    tenants().keyUses().writeDown();
    tenants().keyUses().writeDown();
    assertThat(lastUse(key)).contains(new AccessKeyUse(key, minute(), "sts", "us-east-1"));
  }

  @Test
  default void the_use_of_one_key_says_nothing_of_another() {
    var key = newKey();
    var other = identities().createAccessKey(root(), named("jane")).key().id();
    note(key, "support", "eu-west-1");
    tenants().keyUses().writeDown();
    assertThat(lastUse(other)).isEmpty();
    assertThat(lastUse(key)).isPresent();
  }

  @Test
  default void a_key_that_is_deleted_before_its_use_is_written_down_stops_nothing() {
    var gone = newKey();
    var kept = identities().createAccessKey(root(), named("jane")).key().id();
    note(gone, "support", "eu-west-1");
    note(kept, "support", "eu-west-1");
    identities().deleteAccessKey(root(), Optional.of(new UserName("jane")), gone);
    tenants().keyUses().writeDown();
    assertThat(lastUse(kept)).isPresent();
  }

  @Test
  default void a_region_of_any_length_is_cut() {
    var key = newKey();
    note(key, "support", "r".repeat(10_000));
    tenants().keyUses().writeDown();
    assertThat(lastUse(key).orElseThrow().region()).isEqualTo("r".repeat(64));
  }

  @Test
  default void a_report_tells_the_last_use() {
    var key = newKey();
    note(key, "support", "eu-west-1");
    tenants().credentials().generateCredentialReport(root());
    assertThat(tenants().credentials().getCredentialReport(root()).csv())
        .contains(",2026-03-14T09:26:00+00:00,eu-west-1,support,");
  }

  @Test
  default void the_last_use_of_a_role_is_that_of_its_sessions() {
    var jane = admin("jane");
    var desk = roleTrusting("desk", jane);
    var night = roleTrusting("night", jane);
    var first = assumed(jane, request(desk));
    var second = assumed(jane, request(desk));
    assertThat(lastUse(desk)).isEmpty();
    note(first, "eu-west-1");
    note(second, "us-east-1");
    var use = new Role.LastUse(minute(), "us-east-1");
    assertThat(lastUse(desk)).contains(use);
    tenants().keyUses().writeDown();
    assertThat(lastUse(desk)).contains(use);
    tenants().advance(Duration.ofMinutes(2));
    note(first, "r".repeat(10_000));
    var later = new Role.LastUse(minute(), "r".repeat(64));
    assertThat(lastUse(desk)).contains(later);
    tenants().keyUses().writeDown();
    tenants().keyUses().writeDown();
    assertThat(lastUse(desk)).contains(later);
    assertThat(lastUse(night)).isEmpty();
  }

  @Test
  default void changing_a_role_keeps_its_last_use() {
    var jane = admin("jane");
    var desk = roleTrusting("desk", jane);
    note(assumed(jane, request(desk)), "eu-west-1");
    roles().updateRole(root(), desk.name(), Optional.of("Answers"), Optional.empty());
    tenants().keyUses().writeDown();
    roles().updateRole(root(), desk.name(), Optional.empty(), Optional.of(7_200));
    var read = roles().getRole(root(), desk.name()).role();
    assertThat(read.lastUse()).contains(new Role.LastUse(minute(), "eu-west-1"));
    assertThat(read.description()).isEqualTo("Answers");
    assertThat(read.maxSessionSeconds()).isEqualTo(7_200);
  }

  @Test
  default void a_role_that_is_deleted_before_its_use_is_written_down_stops_nothing() {
    var jane = admin("jane");
    var gone = roleTrusting("gone", jane);
    var kept = roleTrusting("kept", jane);
    note(assumed(jane, request(gone)), "eu-west-1");
    note(assumed(jane, request(kept)), "eu-west-1");
    roles().deleteRole(root(), gone.name());
    tenants().keyUses().writeDown();
    assertThat(lastUse(kept)).isPresent();
    assertThat(lastUse(roleTrusting("gone", jane))).isEmpty();
  }

  @Test
  default void a_session_of_a_user_is_no_use_of_its_key() {
    var key = newKey();
    var jane =
        tenants()
            .as(
                identities().listUsers(root(), "/", LONG_PAGE).items().stream()
                    .filter(user -> user.name().value().equals("jane"))
                    .findFirst()
                    .orElseThrow());
    var session =
        tenants().holding(sessions().getSessionToken(jane, Optional.empty(), Optional.empty()));
    note(session, "eu-west-1");
    tenants().keyUses().writeDown();
    assertThat(lastUse(key)).isEmpty();
  }
}
