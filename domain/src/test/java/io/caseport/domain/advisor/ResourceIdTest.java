package io.caseport.domain.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import org.junit.jupiter.api.Test;

class ResourceIdTest {
  private static final AccountId ACME = new AccountId("111122223333");
  private static final AccountId GLOBEX = new AccountId("444455556666");
  private static final CheckId MFA = new CheckId("7DAFEmoDos");

  @Test
  void an_id_is_the_same_each_time_and_fits_into_an_arn() {
    var id = ResourceId.of(ACME, MFA, "root");
    assertThat(id).isEqualTo(ResourceId.of(ACME, MFA, "root"));
    assertThat(id.value()).matches("[A-Za-z0-9_-]{43}").doesNotContain("root");
    assertThat(id).hasToString(id.value());
  }

  /** Stores keep it: another way to make it would lose what users have excluded. */
  @Test
  void an_id_is_the_hash_of_what_it_names() {
    assertThat(ResourceId.of(ACME, MFA, "root").value())
        .isEqualTo("2_N6bdUng5O1C8mbYtVJITNwGV5dM_QaueZ22faHwNo");
  }

  @Test
  void account_check_and_key_tell_ids_apart() {
    assertThat(ResourceId.of(ACME, MFA, "root"))
        .isNotEqualTo(ResourceId.of(GLOBEX, MFA, "root"))
        .isNotEqualTo(ResourceId.of(ACME, new CheckId("zXCkfM1nI3"), "root"))
        .isNotEqualTo(ResourceId.of(ACME, MFA, "Root"));
  }

  @Test
  void ids_are_in_the_order_of_their_text() {
    assertThat(new ResourceId("a")).isLessThan(new ResourceId("b"));
  }
}
