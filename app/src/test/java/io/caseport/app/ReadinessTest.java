package io.caseport.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server says that it is ready only while its store is. */
class ReadinessTest {
  @TempDir private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private RunningService service;

  @BeforeEach
  void start() {
    service = RunningService.start(folder, ServiceQuotas.NONE, InstantSource.system());
  }

  @AfterEach
  void stop() {
    http.close();
    service.close();
  }

  @Test
  void with_its_store_it_is_ready() throws Exception {
    assertThat(readiness()).isEqualTo(200);
  }

  @Test
  void without_its_file_it_is_not() throws Exception {
    Files.delete(folder.resolve("caseport.db"));
    assertThat(readiness()).isEqualTo(503);
  }

  private int readiness() throws IOException, InterruptedException {
    var question = HttpRequest.newBuilder(service.uri().resolve("/readyz")).build();
    return http.send(question, BodyHandlers.discarding()).statusCode();
  }
}
