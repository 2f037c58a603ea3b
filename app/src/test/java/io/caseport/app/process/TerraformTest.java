package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Terraform with its stock provider keeps an account. It runs where {@code terraform} is installed
 * and {@code -Dcaseport.terraform.plugins} names a folder that holds the provider {@code
 * hashicorp/aws}, laid out as {@code terraform providers mirror} does.
 */
@Order(0)
class TerraformTest {
  private static final String PLUGINS = "caseport.terraform.plugins";

  private static final String[] CHANGES = {
    "-var=team=[\"mary\",\"saanvi\"]", "-var=may_resolve=true", "-var=password_length=16"
  };

  @TempDir Path folder;
  private String plugins = "";

  @BeforeEach
  void find_terraform() {
    plugins = System.getProperty(PLUGINS, "");
    assumeTrue(!plugins.isEmpty(), "skipped: -D" + PLUGINS + " is not set");
  }

  @Test
  void an_account_is_applied_without_drift_changed_and_destroyed() throws Exception {
    var program = Program.in(folder);
    var data = folder.resolve("data");
    var key = OpenedAccount.open(program, data, "business");
    try (var server = program.serve("--data", data.toString())) {
      var terraform = new Terraform(folder, server.uri(), key);
      terraform.succeed("init", "-input=false", "-plugin-dir=" + plugins);
      terraform.succeed("apply", "-auto-approve");
      terraform.succeedUnchanged();
      terraform.succeed(with(CHANGES, "apply", "-auto-approve"));
      terraform.succeedUnchanged(CHANGES);
      assertThat(terraform.log()).contains("No changes.").doesNotContain("ServiceFailure");
      terraform.succeed(with(CHANGES, "destroy", "-auto-approve"));
      assertThat(server.log()).doesNotContain("ERROR");
    }
  }

  private static String[] with(String[] variables, String... command) {
    var arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(variables));
    return arguments.toArray(String[]::new);
  }

  /** The command in a folder with the configuration, as the root user of an account. */
  private record Terraform(Path folder, URI endpoint, OpenedAccount account) {
    Terraform {
      try (InputStream configuration =
          TerraformTest.class.getResourceAsStream("/terraform/main.tf")) {
        Files.copy(Objects.requireNonNull(configuration), folder.resolve("main.tf"));
      } catch (IOException failure) {
        throw new AssertionError("the configuration cannot be copied", failure);
      }
    }

    void succeed(String... arguments) throws IOException, InterruptedException {
      assertThat(run(arguments)).as(log()).isZero();
    }

    /** Plans, which with this option succeeds only when nothing would change. */
    void succeedUnchanged(String... variables) throws IOException, InterruptedException {
      succeed(with(variables, "plan", "-detailed-exitcode"));
    }

    int run(String... arguments) throws IOException, InterruptedException {
      var command = new ArrayList<>(List.of("terraform"));
      command.addAll(List.of(arguments));
      command.add(1 + 1, "-no-color");
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      var environment = builder.environment();
      environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("TF_"));
      environment.put("TF_CLI_CONFIG_FILE", "/dev/null");
      environment.put("TF_VAR_endpoint", endpoint.toString());
      environment.put("CHECKPOINT_DISABLE", "1");
      environment.put("AWS_ACCESS_KEY_ID", account.accessKeyId());
      environment.put("AWS_SECRET_ACCESS_KEY", account.secretAccessKey());
      var process =
          builder
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(output().toFile()))
              .start();
      return process.waitFor();
    }

    String log() throws IOException {
      return Files.readString(output(), UTF_8);
    }

    private Path output() {
      return folder.resolve("terraform.log");
    }
  }
}
