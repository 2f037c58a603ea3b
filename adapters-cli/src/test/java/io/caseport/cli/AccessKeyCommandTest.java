package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccessKeyCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
    admin.succeeds("user create eve");
  }

  @Test
  void create_tells_the_secret_once_and_says_so_beside_it() {
    var outcome = admin.succeeds("access-key create --user eve");
    var key = admin.json("access-key create --user eve").get("AccessKey");

    assertThat(outcome.err()).contains("not shown again").doesNotContain("AKIA");
    assertThat(outcome.out()).containsPattern("(?m)^SecretAccessKey +\\S{40}$");
    assertThat(key.propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "UserName", "AccessKeyId", "Status", "SecretAccessKey", "CreateDate");
    assertThat(admin.succeeds("access-key list --user eve").out())
        .contains(key.get("AccessKeyId").asString())
        .doesNotContain(key.get("SecretAccessKey").asString());
    assertThat(admin.refused("access-key create --user eve")).contains("AccessKeysPerUser");
  }

  @Test
  void root_has_keys_too() {
    var key = admin.json("access-key create --root").get("AccessKey");

    assertThat(key.has("UserName")).isFalse();
    assertThat(admin.json("access-key list --root").get("AccessKeyMetadata").valueStream())
        .anyMatch(listed -> listed.get("AccessKeyId").equals(key.get("AccessKeyId")));
    assertThat(admin.json("access-key list --user eve").get("AccessKeyMetadata")).isEmpty();
  }

  @Test
  void exactly_one_owner_must_be_named() {
    for (var line : new String[] {"access-key list", "access-key list --root --user eve"}) {
      var outcome = admin.types(line);
      assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("--user=USER", "--root").doesNotContain("error: error");
    }
  }

  @Test
  void an_inactive_key_is_not_accepted_until_it_is_activated_again() {
    var key = admin.json("access-key create --user eve").get("AccessKey");
    var id = key.get("AccessKeyId").asString();
    signsIn(key);

    admin.succeeds("access-key deactivate " + id + " --user eve");
    assertThat(admin.succeeds("access-key list --user eve").out()).contains("Inactive");
    assertThatThrownBy(() -> signsIn(key)).isInstanceOf(Refusal.InvalidCredential.class);

    admin.succeeds("access-key activate " + id + " --user eve");
    signsIn(key);
  }

  @Test
  void a_deleted_key_is_not_accepted() {
    var key = admin.json("access-key create --user eve").get("AccessKey");
    var id = key.get("AccessKeyId").asString();

    admin.succeeds("access-key delete " + id + " --user eve");

    assertThatThrownBy(() -> signsIn(key)).isInstanceOf(Refusal.InvalidCredential.class);
    assertThat(admin.refused("access-key delete " + id + " --user eve"))
        .contains("no access key " + id, "caseport access-key list");
  }

  @Test
  void rotating_creates_a_key_and_tells_how_to_retire_the_old_one_which_goes_on_working() {
    var old = admin.json("access-key create --user eve").get("AccessKey");
    var id = old.get("AccessKeyId").asString();

    var outcome = admin.succeeds("access-key rotate --user eve --output json");

    signsIn(JsonMapper.shared().readTree(outcome.out()).get("AccessKey"));
    signsIn(old);
    assertThat(Told.commands(outcome.err()))
        .containsExactly(
            "access-key deactivate " + id + " --user eve",
            "access-key delete " + id + " --user eve");
    Told.commands(outcome.err()).forEach(admin::succeeds);
    assertThat(admin.json("access-key list --user eve").get("AccessKeyMetadata")).hasSize(1);
  }

  @Test
  void a_key_that_others_know_is_deactivated_as_it_is_rotated() {
    var old = admin.json("access-key create --user eve").get("AccessKey");
    var id = old.get("AccessKeyId").asString();

    var outcome = admin.succeeds("access-key rotate --user eve --deactivate-old --output json");

    signsIn(JsonMapper.shared().readTree(outcome.out()).get("AccessKey"));
    assertThatThrownBy(() -> signsIn(old)).isInstanceOf(Refusal.InvalidCredential.class);
    assertThat(outcome.err()).contains("The access key " + id + " is inactive.");
    assertThat(Told.commands(outcome.err()))
        .containsExactly("access-key delete " + id + " --user eve");
  }

  @Test
  void only_a_single_key_is_rotated() {
    var none = admin.refused("access-key rotate --user eve");
    assertThat(none).contains("the user eve has no access key");
    Told.commands(none).forEach(admin::succeeds);

    admin.succeeds("access-key rotate --user eve");

    assertThat(Told.commands(admin.refused("access-key rotate --user eve")))
        .containsExactly("access-key list --user eve", "access-key delete KEY --user eve");
    assertThat(admin.refused("access-key rotate --user bob")).contains("no user bob");
  }

  @Test
  void list_tells_when_a_key_was_last_used() {
    var key = admin.json("access-key create --user eve").get("AccessKey");
    assertThat(admin.succeeds("access-key list --user eve").out())
        .containsPattern("(?m)^AccessKeyId .* AccessKeyLastUsed$")
        .containsPattern("(?m) N/A$");

    var id = new AccessKeyId(key.get("AccessKeyId").asString());
    admin.core.keyUses().note(signsIn(key), id, "support", "us-east-1");

    var used =
        admin.json("access-key list --user eve").at("/AccessKeyMetadata/0/AccessKeyLastUsed");
    assertThat(used.get("LastUsedDate").asString())
        .isEqualTo(admin.core.now().truncatedTo(ChronoUnit.MINUTES).toString());
    assertThat(used.get("ServiceName").asString()).isEqualTo("support");
  }

  private Principal signsIn(JsonNode key) {
    var secret = key.get("SecretAccessKey").asString();
    var principal =
        admin
            .core
            .authentication()
            .authenticate(
                new AccessKeyId(key.get("AccessKeyId").asString()),
                Optional.empty(),
                kept -> kept.value().equals(secret));
    assertThat(principal.arn()).endsWith(":user/eve");
    return principal;
  }
}
