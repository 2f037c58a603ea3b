package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.persistence.faults.FaultSize;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.iam.model.StatusType;

/**
 * A user's access is taken away and given back through either server while the user asks both and
 * others write: no call that began after it was taken away is answered, and none refused that began
 * after it was given back.
 */
@Tag("faults")
class RevocationUnderLoadTest {
  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  private static final int CHANGES = 2 * FaultSize.of(40);
  private static final int ASKED_BETWEEN = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final WireTenants tenants = SERVERS.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());
  private final AtomicInteger allowed = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private volatile Access access = new Access(0, Right.GIVEN);
  private volatile boolean goingOn = true;

  private enum Right {
    GIVEN,
    CHANGING,
    TAKEN
  }

  /** What is certain of the user's access; every change has a number. */
  private record Access(int change, Right right) {}

  @Test
  @Timeout(1_800)
  void what_one_server_takes_away_the_other_does_not_give(TestReporter reporter) throws Exception {
    root.createUser("eve");
    root.attachToUser("eve", Policies.AWS_SUPPORT_ACCESS.value());
    var key =
        root.iam()
            .createAccessKey(request -> request.overrideConfiguration(root.by()).userName("eve"))
            .accessKey();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      for (var clients : SERVERS.clients()) {
        running.add(threads.submit(whileGoingOn(() -> ask(holding(key, clients)))));
        running.add(threads.submit(whileGoingOn(() -> write(new Customer(clients, root.by())))));
      }
      try {
        for (int change = 0; change < CHANGES; change++) {
          change(change, key);
          awaitAnswers(running);
        }
      } finally {
        goingOn = false;
      }
      for (var one : running) {
        one.get();
      }
    }
    reporter.publishEntry(
        Map.of(
            "changes", String.valueOf(CHANGES),
            "allowed", allowed.toString(),
            "refused", refused.toString(),
            "written", written.toString()));
    assertThat(allowed).hasPositiveValue();
    assertThat(refused).hasPositiveValue();
    assertThat(written).hasPositiveValue();
  }

  /** By turns through one server and the other, by the key and by the policy. */
  private void change(int number, AccessKey key) {
    boolean give = number % 2 == 1;
    var through = new Customer(SERVERS.clients().get(number / 2 % 2), root.by());
    access = new Access(number, Right.CHANGING);
    if (number / 4 % 2 == 0) {
      through
          .iam()
          .updateAccessKey(
              request ->
                  request
                      .overrideConfiguration(root.by())
                      .userName("eve")
                      .accessKeyId(key.accessKeyId())
                      .status(give ? StatusType.ACTIVE : StatusType.INACTIVE));
    } else if (give) {
      through.attachToUser("eve", Policies.AWS_SUPPORT_ACCESS.value());
    } else {
      through
          .iam()
          .detachUserPolicy(
              request ->
                  request
                      .overrideConfiguration(root.by())
                      .userName("eve")
                      .policyArn(Policies.AWS_SUPPORT_ACCESS.value()));
    }
    access = new Access(number, give ? Right.GIVEN : Right.TAKEN);
  }

  /** What was certain during the whole of the call has to hold for it. */
  private void ask(Customer eve) {
    var before = access;
    boolean answered = isAnswered(eve);
    if (before.equals(access) && before.right() != Right.CHANGING) {
      assertThat(answered).as("%s", before).isEqualTo(before.right() == Right.GIVEN);
      (answered ? allowed : refused).incrementAndGet();
    }
  }

  private static boolean isAnswered(Customer eve) {
    try {
      SupportCall.DESCRIBE_SERVICES.by(eve);
      return true;
    } catch (AwsServiceException refusal) {
      assertThat(refusal.awsErrorDetails().errorCode())
          .isIn("AccessDeniedException", "UnrecognizedClientException");
      return false;
    }
  }

  private void write(Customer customer) {
    customer.open("Printer on fire");
    written.incrementAndGet();
  }

  private Callable<Integer> whileGoingOn(Runnable work) {
    return () -> {
      int done = 0;
      while (goingOn) {
        work.run();
        done++;
      }
      return done;
    };
  }

  private static Customer holding(AccessKey key, Clients clients) {
    var credentials = AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey());
    return new Customer(
        clients,
        request -> request.credentialsProvider(StaticCredentialsProvider.create(credentials)));
  }

  private void awaitAnswers(List<Future<?>> running) throws Exception {
    int aim = allowed.get() + refused.get() + ASKED_BETWEEN;
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (allowed.get() + refused.get() < aim) {
      for (var one : running) {
        if (one.isDone()) {
          one.get();
        }
      }
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }
}
