package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private final Envelope envelope = new Envelope("https://iam.amazonaws.com/doc/2010-05-08/");

  @Test
  void an_operation_without_output_has_no_result_element() {
    assertThat(answer("DeleteUser")).doesNotContain("Result").contains("ResponseMetadata");
  }

  @Test
  void an_output_without_members_is_an_empty_result_element() {
    assertThat(answer("UpdateRole")).contains("<UpdateRoleResult></UpdateRoleResult>");
  }

  private String answer(String operation) {
    return new String(envelope.result(operation, new byte[0], new UUID(0, 0)).body(), UTF_8);
  }
}
