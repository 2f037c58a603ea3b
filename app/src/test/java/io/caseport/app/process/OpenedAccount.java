package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import tools.jackson.databind.json.JsonMapper;

/** What {@code account create} tells of a new account. */
record OpenedAccount(
    String accountId,
    String rootEmail,
    String rootPassword,
    String accessKeyId,
    String secretAccessKey) {

  static OpenedAccount open(Program program, Path data, String plan) {
    return open(program.with("CASEPORT_DATA", data.toString()), plan);
  }

  /** On the store that the settings of the program name. */
  static OpenedAccount open(Program program, String plan) {
    var command =
        program.runHere(
            "account",
            "create",
            "--name",
            "Example " + plan,
            "--email",
            plan + "@example.com",
            "--plan",
            plan,
            "--output",
            "json");
    assertThat(command.exitCode()).as(command.err()).isZero();
    return new JsonMapper().readValue(command.out(), OpenedAccount.class);
  }

  AwsCredentialsIdentity key() {
    return AwsCredentialsIdentity.create(accessKeyId, secretAccessKey);
  }
}
