package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.caseport.app.process.Program.Ended;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says what is wrong and what to do, and nothing else. */
class StartProblemsTest {
  private static final int USAGE = 252;
  private static final int ENVIRONMENT = 253;

  @TempDir Path folder;

  @Test
  void a_port_that_is_taken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var listen = "127.0.0.1:" + taken.getLocalPort();
      var ended = Program.in(folder).run("serve", "--listen", listen, "--data", data());
      assertProblem(ended, ENVIRONMENT, "cannot listen on " + listen, "--listen HOST:PORT");
    }
  }

  @Test
  void a_data_folder_that_cannot_be_made() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    var ended = serve(Program.in(folder), "--data", file.resolve("data").toString());
    assertProblem(ended, ENVIRONMENT, "cannot be created", "--data DIR");
  }

  @Test
  void a_data_folder_that_cannot_be_written() throws Exception {
    var readable = PosixFilePermissions.fromString("r-xr-xr-x");
    var readOnly =
        Files.createDirectory(
            folder.resolve("read-only"), PosixFilePermissions.asFileAttribute(readable));
    assumeThat(Files.isWritable(readOnly)).as("writable all the same, for root").isFalse();
    var ended = serve(Program.in(folder), "--data", readOnly.toString());
    assertProblem(ended, ENVIRONMENT, "is not writable", "--data DIR");
  }

  @Test
  void a_flag_that_is_unknown() throws Exception {
    var ended = serve(Program.in(folder), "--dta", data());
    assertProblem(ended, USAGE, "unknown option '--dta'", "did you mean --data?");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void a_setting_that_is_unknown() throws Exception {
    var ended = serve(Program.in(folder).with("CASEPORT_DTA", data()));
    assertProblem(
        ended, ENVIRONMENT, "unknown setting CASEPORT_DTA", "did you mean CASEPORT_DATA?");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void a_demo_on_the_data_of_somebody() throws Exception {
    var program = Program.in(folder);
    OpenedAccount.open(program, folder.resolve("data"), "basic");
    var ended = serve(program, "--demo", "--data", data());
    assertProblem(ended, ENVIRONMENT, "accounts that are no samples", "without --demo");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static Ended serve(Program program, String... arguments)
      throws IOException, InterruptedException {
    var command = new String[arguments.length + 3];
    command[0] = "serve";
    command[1] = "--listen";
    command[2] = "127.0.0.1:0";
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    return program.run(command);
  }

  private static void assertProblem(Ended ended, int exitCode, String what, String toDo) {
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .allMatch(line -> line.matches("(error|cause|hint): .+"))
        .satisfiesOnlyOnce(line -> assertThat(line).startsWith("error: ").contains(what))
        .satisfiesOnlyOnce(line -> assertThat(line).startsWith("hint: ").contains(toDo))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(ended.exitCode()).isEqualTo(exitCode);
  }
}
