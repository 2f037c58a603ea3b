package io.caseport.app.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/** What the demo prints is all that a newcomer needs. */
class DemoTest {
  private static final Pattern LAST_LINE = Pattern.compile("The keys are of this start.*");
  private static final Pattern EXPORT = Pattern.compile("([A-Z_]+)=(\\S+)");
  private static final Pattern ROOT =
      Pattern.compile("(?m)^  (\\d{12})  .* (\\S+@\\S+) +password (.+)$");
  private static final Pattern KEY =
      Pattern.compile("(?m)^  (\\d{12})  (\\S+) +(AKIA\\w{16})  (\\S{40})  (.+)$");

  @TempDir Path folder;

  @Test
  void the_printed_lines_and_keys_work_at_every_start() throws Exception {
    var program = Program.in(folder);
    List<FoundCase> first;
    try (var server = program.serve("--demo")) {
      server.noticeUntil(LAST_LINE);
      assertThat(matches(ROOT, server)).hasSize(3);
      assertThat(matches(ROOT, server)).allMatch(root -> root.group(3).matches("\\S{12,}"));
      assertKeysWork(server);
      assertDescribes(server, "/desk/openapi.json");
      assertDescribes(server, "/caseport/openapi.json");
      first = cases(exports(server));
      assertThat(first).isNotEmpty();
      assertThat(server.stop()).isZero();
    }
    try (var server = program.serve("--demo")) {
      server.noticeUntil(LAST_LINE);
      assertKeysWork(server);
      assertThat(cases(exports(server))).isEqualTo(first);
    }
  }

  /** With what the packaged program has with it, and nothing that tests have beside. */
  private static void assertDescribes(RunningServer server, String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(server.uri().resolve(path)).build();
      var answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).contains("\"openapi\"");
    }
  }

  private static List<FoundCase> cases(Map<String, String> environment) throws Exception {
    var uri = URI.create(environment.getOrDefault("AWS_ENDPOINT_URL", ""));
    try (var calls = new SignedCalls(uri, credentials(environment))) {
      return FoundCase.all(calls);
    }
  }

  private static AwsBasicCredentials credentials(Map<String, String> environment) {
    return AwsBasicCredentials.create(
        environment.getOrDefault("AWS_ACCESS_KEY_ID", ""),
        environment.getOrDefault("AWS_SECRET_ACCESS_KEY", ""));
  }

  /** The variables that a shell would have after the lines were pasted. */
  private static Map<String, String> exports(RunningServer server) {
    var exports =
        server
            .notice()
            .lines()
            .filter(line -> line.startsWith("  export "))
            .flatMap(line -> EXPORT.matcher(line).results())
            .collect(toMap(found -> found.group(1), found -> found.group(2)));
    assertThat(exports)
        .containsEntry("AWS_ENDPOINT_URL", server.uri().toString())
        .containsKeys("AWS_REGION", "AWS_DEFAULT_REGION");
    return exports;
  }

  private static void assertKeysWork(RunningServer server) {
    var keys = matches(KEY, server);
    assertThat(keys).hasSize(9);
    for (var key : keys) {
      var credentials = AwsBasicCredentials.create(key.group(3), key.group(4));
      try (var sts =
          StsClient.builder()
              .endpointOverride(server.uri())
              .region(Region.US_EAST_1)
              .httpClient(UrlConnectionHttpClient.create())
              .credentialsProvider(StaticCredentialsProvider.create(credentials))
              .build()) {
        var arn = "arn:aws:iam::%s:user/%s".formatted(key.group(1), key.group(2));
        assertThat(sts.getCallerIdentity().arn()).isEqualTo(arn);
      }
    }
  }

  private static List<MatchResult> matches(Pattern form, RunningServer server) {
    return form.matcher(server.notice()).results().toList();
  }
}
