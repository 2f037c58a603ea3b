package io.caseport.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.demo.DemoSignIn;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.cli.DatabaseOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a person sees when the server is ready: where it is, what it enforces, what to do next. */
final class StartNotice {
  private StartNotice() {}

  static void print(
      URI uri,
      Path data,
      Optional<DatabaseOptions> database,
      Optional<Path> attachments,
      boolean awsQuotas,
      Optional<VirtualClock.Reading> clock,
      Optional<DemoSignIn> demo,
      boolean hasAccounts) {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    out.printf("Caseport is ready at %s after %s%n", uri, sinceStart());
    out.printf("  data      %s%n", database.map(StartNotice::told).orElse(told(data)));
    attachments.ifPresent(folder -> out.printf("  files     %s (bytes of attachments)%n", folder));
    out.println("  enforced  signatures (SigV4), IAM policies, support plans, sizes and times");
    out.printf(
        "  quotas    AWS's own on calls, cases and attachments are %s%n",
        awsQuotas ? "enforced" : "not enforced (--aws-quotas enforces them)");
    clock.ifPresent(
        reading ->
            out.printf(
                "  clock     %s, for tests (`caseport clock advance 3d` moves it)%n",
                reading.now().truncatedTo(ChronoUnit.SECONDS)));
    out.println();
    var place =
        database
            .map(used -> "CASEPORT_DATABASE_URL='" + used + "'")
            .orElse("CASEPORT_DATA=" + data);
    demo.ifPresent(signIn -> print(out, uri, place, signIn));
    if (demo.isEmpty() && !hasAccounts) {
      out.println("There is no account yet. Open one in another terminal:");
      out.printf(
          "  ./caseport account create %s --name Example --email root@example.com --plan"
              + " business%n",
          database.map(used -> "--database-url '" + used + "'").orElse("--data " + data));
    }
  }

  private static String told(Path data) {
    return data + " (SQLite; a write is answered when it is on the disk)";
  }

  private static String told(DatabaseOptions database) {
    return database
        + (database.acceptsLostWrites()
            ? " (PostgreSQL; a write that was answered may be lost in a crash:"
                + " --accept-lost-writes)"
            : " (PostgreSQL; a write is answered when it is on the disk)");
  }

  private static String sinceStart() {
    var runtime = ManagementFactory.getRuntimeMXBean();
    return "%.2f s".formatted((System.currentTimeMillis() - runtime.getStartTime()) / 1000.0);
  }

  private static void print(PrintStream out, List<DemoSignIn.Key> keys) {
    for (var key : keys) {
      out.printf(
          "  %s  %-8s  %s  %s  %s%n",
          key.account(), key.user(), key.id(), key.secret().value(), key.rights());
    }
    out.println();
  }

  private static void print(PrintStream out, URI uri, String place, DemoSignIn signIn) {
    out.println("Sample accounts (root users, for the day on which nothing else helps):");
    for (var root : signIn.roots()) {
      out.printf(
          "  %s  %-18s  %-24s  password %s%n",
          root.account().id(),
          root.account().plan().displayName(),
          root.account().root().email(),
          root.password());
    }
    out.println();
    out.printf("Sign in to the Support Center, with the password  %s%n", signIn.password().value());
    out.printf("  %s/signin/orders    as admin, alice, bob, carol or dave%n", uri);
    out.printf("  %s/signin/hanbai    as hanako, 日本語%n", uri);
    out.printf("  %s/signin/desk      as mai or tom, who answer%n", uri);
    out.println();
    out.println("Sample users and their access keys:");
    print(out, signIn.keys());
    out.println("Sample engineers, who answer at the desk, and their access keys:");
    print(out, signIn.engineers());
    var first = signIn.keys().getFirst();
    out.printf("To work as %s, paste this into another terminal:%n%n", first.user());
    out.printf("  export AWS_ENDPOINT_URL=%s%n", uri);
    out.printf("  export AWS_ACCESS_KEY_ID=%s%n", first.id());
    out.printf("  export AWS_SECRET_ACCESS_KEY=%s%n", first.secret().value());
    out.println("  export AWS_DEFAULT_REGION=us-east-1 AWS_REGION=us-east-1");
    out.println("  unset AWS_SESSION_TOKEN AWS_PROFILE");
    out.println();
    out.println("and then:  aws support describe-cases --include-resolved-cases");
    out.println();
    var engineer = signIn.engineers().getFirst();
    out.printf("To answer as %s of the desk, paste this into a third one:%n%n", engineer.user());
    out.printf("  export CASEPORT_ENGINEER=%s %s%n", engineer.user(), place);
    out.printf(
        "  export DESK=%s/desk/v1 DESK_USER=%s:%s%n",
        uri, engineer.id(), engineer.secret().value());
    out.println();
    out.println("and then:  ./caseport desk queue");
    out.println("or:        curl --user $DESK_USER --aws-sigv4 aws:amz:us-east-1:desk $DESK/cases");
    out.println();
    out.println(
        "The keys are of this start, and so is the password: the next one with --demo gives out new"
            + " ones.");
  }
}
