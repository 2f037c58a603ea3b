package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskEngineerCommandTest {
  private static final String CREATE_MAI =
      "desk engineer create --name mai --email mai@example.jp --language ja --language en"
          + " --time-zone Asia/Tokyo";

  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void work_on_a_folder_that_exists() {
    admin = new Administrator(data);
  }

  @Test
  void create_shows_password_and_key_this_once() {
    var created = admin.json(CREATE_MAI);
    assertThat(created.propertyStream().map(Map.Entry::getKey))
        .containsExactly(
            "userName",
            "email",
            "groups",
            "languages",
            "timeZone",
            "enabled",
            "userId",
            "password",
            "accessKeyId",
            "secretAccessKey");
    assertThat(created.get("groups").toString()).isEqualTo("[\"engineers\"]");
    assertThat(created.get("languages").toString()).isEqualTo("[\"ja\",\"en\"]");
    assertThat(created.get("timeZone").asString()).isEqualTo("Asia/Tokyo");
    assertThat(created.get("secretAccessKey").asString()).hasSize(40);
    var shown = admin.succeeds("desk engineer show mai").out();
    assertThat(shown).contains("mai@example.jp", "Asia/Tokyo").doesNotContain("password");
    assertThat(shown).doesNotContain(created.get("secretAccessKey").asString());
  }

  @Test
  void languages_zone_and_group_have_defaults_and_are_checked() {
    var created = admin.json("desk engineer create --name tom --email tom@example.com");
    assertThat(created.get("languages").toString()).isEqualTo("[\"en\"]");
    assertThat(created.get("timeZone").asString()).isEqualTo("UTC");
    assertThat(admin.types("desk engineer create --name x --email x@y.z --time-zone Mars").err())
        .contains("Asia/Tokyo");
    assertThat(admin.refused("desk engineer create --name x --email x@y.z --group nobodys"))
        .contains("nobodys");
    assertThat(admin.refused("desk engineer create --name x --email x@y.z --language english"))
        .contains("two lower-case letters");
    var reader =
        admin.json("desk engineer create --name ann --email ann@example.com --group readers");
    assertThat(reader.get("groups").toString()).isEqualTo("[\"readers\"]");
  }

  @Test
  void a_name_or_an_address_that_is_taken_is_refused_with_what_to_do() {
    admin.succeeds(CREATE_MAI);
    assertThat(admin.refused(CREATE_MAI)).contains("mai is taken");
    assertThat(admin.refused(CREATE_MAI.replace("--name mai", "--name kai")))
        .contains("mai@example.jp is taken", "caseport desk engineer list");
  }

  @Test
  void engineers_are_listed_disabled_enabled_and_deleted() {
    assertThat(admin.succeeds("desk engineer list").err()).contains("desk engineer create");
    admin.succeeds(CREATE_MAI);
    assertThat(admin.json("desk engineer list").get("engineers")).hasSize(1);
    assertThat(admin.json("desk engineer disable mai").get("enabled").booleanValue()).isFalse();
    assertThat(admin.json("desk engineer enable mai").get("enabled").booleanValue()).isTrue();
    assertThat(admin.succeeds("desk engineer delete mai").err()).contains("Deleted");
    assertThat(admin.json("desk engineer list").get("engineers")).isEmpty();
    assertThat(admin.refused("desk engineer show mai"))
        .contains("no engineer mai", "caseport desk engineer list");
  }
}
