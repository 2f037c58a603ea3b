package io.caseport.domain.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolicyMemoryTest {
  @Test
  void documents_whose_content_does_not_fit_into_memory_still_decide() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyDocuments.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(said).isEqualTo("truefalse");
  }

  @Test
  void white_space_goes_but_for_that_in_strings() {
    String text = "{ \"Sid\\\" \\\\\" :\n[ \"a \\\" b\",\t1 ] }";
    assertThat(PolicyDocument.withoutWhitespace(text))
        .isEqualTo("{\"Sid\\\" \\\\\":[\"a \\\" b\",1]}");
  }
}
