package io.caseport.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustedIdsTest {
  private static final TrustedIds IDS = new TrustedIds(Map.of("arn:jane", "AIDAJANE"));

  @Test
  void a_name_is_that_of_its_owner_at_the_time() {
    assertThat(IDS.namesOf(Set.of("arn:jane", "AIDAJANE"))).contains("arn:jane", "AIDAJANE");
    assertThat(IDS.namesOf(Set.of("arn:joan", "AIDAJANE"))).contains("arn:jane");
    assertThat(IDS.namesOf(Set.of("arn:jane", "AIDAOTHER"))).containsExactly("AIDAOTHER");
  }

  @Test
  void a_name_without_an_id_is_whose_it_is_now() {
    assertThat(TrustedIds.NONE.namesOf(Set.of("arn:jane", "AIDAOTHER")))
        .containsExactlyInAnyOrder("arn:jane", "AIDAOTHER");
  }
}
