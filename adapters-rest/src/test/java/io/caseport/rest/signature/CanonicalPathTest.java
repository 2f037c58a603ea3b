package io.caseport.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalPathTest {

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "//, /",
    "/., /",
    "/../.., /",
    "/a/../../b, /b",
    "/a/b/.., /a",
    "/a/./b/, /a/b/",
    "//a//b, /a/b",
    "/..., /...",
    "/checks/arn%3Aaws, /checks/arn%253Aaws",
    "/%2e%2e/a, /%252e%252e/a",
    "/a@b$, /a%40b%24"
  })
  void a_path_is_normalised_and_encoded_for_signing(String raw, String encoded) {
    assertThat(CanonicalPath.of(raw)).isEqualTo(new CanonicalPath(encoded));
  }
}
