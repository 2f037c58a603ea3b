package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.support.SupportClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Identities on the command line, while a server is running on the data folder. */
class AdministrationTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void a_running_server_sees_users_keys_and_policies_change_at_once() throws Exception {
    OpenedAccount.open(program(), folder.resolve("data"), "business");
    var readers = Files.writeString(folder.resolve("Readers.json"), policy("Allow"));
    var nobody = Files.writeString(folder.resolve("Nobody.json"), policy("Deny"));
    try (var server = program().serve()) {
      json("user", "create", "eve");
      var key = json("access-key", "create", "--user", "eve").get("AccessKey");
      try (var eve = support(server.uri(), key)) {
        assertRefused(eve, "AccessDeniedException");

        json("group", "create", "staff");
        json("policy", "create", readers.toString());
        run("policy", "attach", "Readers", "--group", "staff");
        run("user", "add-to-group", "eve", "staff");
        assertThat(levels(eve)).isPositive();

        run("policy", "inline", "put", nobody.toString(), "--user", "eve");
        assertRefused(eve, "AccessDeniedException");

        run("policy", "inline", "delete", "Nobody", "--user", "eve");
        assertThat(levels(eve)).isPositive();

        run("policy", "boundary", "set", "AWSSupportPlansReadOnlyAccess", "--user", "eve");
        assertRefused(eve, "AccessDeniedException");

        run("policy", "boundary", "remove", "--user", "eve");
        assertThat(levels(eve)).isPositive();

        var rotate = json("access-key", "rotate", "--user", "eve", "--deactivate-old");
        assertRefused(eve, "UnrecognizedClientException");
        try (var rotated = support(server.uri(), rotate.get("AccessKey"))) {
          assertThat(levels(rotated)).isPositive();

          run("user", "remove-from-group", "eve", "staff");
          assertRefused(rotated, "AccessDeniedException");
        }
      }
    }
  }

  private static String policy(String effect) {
    return """
    {"Version": "2012-10-17", "Statement": {
      "Effect": "%s", "Action": "support:DescribeSeverityLevels", "Resource": "*"}}
    """
        .formatted(effect);
  }

  private static SupportClient support(URI uri, JsonNode key) {
    return SupportClient.builder()
        .endpointOverride(uri)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    key.get("AccessKeyId").asString(), key.get("SecretAccessKey").asString())))
        .build();
  }

  private static int levels(SupportClient client) {
    return client.describeSeverityLevels(request -> {}).severityLevels().size();
  }

  private static void assertRefused(SupportClient client, String code) {
    assertThatThrownBy(() -> levels(client))
        .isInstanceOfSatisfying(
            AwsServiceException.class,
            refused -> assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code));
  }

  private Program program() {
    return Program.in(folder).with("CASEPORT_DATA", folder.resolve("data").toString());
  }

  private JsonNode json(String... arguments) {
    var command = Arrays.copyOf(arguments, arguments.length + 2);
    command[arguments.length] = "--output";
    command[arguments.length + 1] = "json";
    return JSON.readTree(run(command));
  }

  private String run(String... arguments) {
    var ended = program().runHere(arguments);
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return ended.out();
  }
}
