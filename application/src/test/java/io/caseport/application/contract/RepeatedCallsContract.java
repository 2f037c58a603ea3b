package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The promises of {@link RepeatedCalls}. */
public interface RepeatedCallsContract extends OperatorContract {
  CallKey KEY = new CallKey("CreateCase", "5f9d1c1e-0000-4000-8000-000000000001", "a".repeat(64));

  private String once(Caller caller, CallKey key, String answer) {
    return new String(
        tenants().repeatedCalls().once(caller, key, () -> answer.getBytes(UTF_8)), UTF_8);
  }

  private byte[] openCase(String subject) {
    return tenants()
        .cases()
        .createCase(root(), CaseRequests.about(subject))
        .value()
        .getBytes(UTF_8);
  }

  private List<String> subjects() {
    return tenants().cases().describeCases(root(), CaseRequests.all()).items().stream()
        .map(details -> details.supportCase().subject())
        .toList();
  }

  @Test
  default void a_repeated_call_gets_the_first_answer_and_has_its_effect_once() {
    var first = tenants().repeatedCalls().once(root(), KEY, () -> openCase("First"));
    var second = tenants().repeatedCalls().once(root(), KEY, () -> openCase("Second"));
    assertThat(second).isEqualTo(first);
    assertThat(subjects()).containsExactly("First");
  }

  @Test
  default void who_may_not_make_the_call_any_more_does_not_get_its_answer() {
    var jane = tenants().identities().createUser(root(), IamPath.ROOT, new UserName("jane"));
    var holder = new Holder.OfUser(jane.name());
    var name = new PolicyName("own");
    tenants().policies().putInlinePolicy(root(), holder, name, Policies.ALLOW_SUPPORT);
    var caller = tenants().as(jane);
    Supplier<byte[]> call =
        () ->
            tenants()
                .cases()
                .createCase(caller, CaseRequests.about("Secret"))
                .value()
                .getBytes(UTF_8);
    var first = tenants().repeatedCalls().once(caller, KEY, call);
    assertThat(tenants().repeatedCalls().once(caller, KEY, call)).isEqualTo(first);
    tenants().policies().deleteInlinePolicy(root(), holder, name);
    assertDenied("support:CreateCase", () -> tenants().repeatedCalls().once(caller, KEY, call));
    assertThat(subjects()).containsExactly("Secret");
  }

  @Test
  default void what_the_first_call_has_used_up_does_not_stand_in_the_way_of_its_answer() {
    var name = new UserName("jane");
    Supplier<byte[]> call =
        () -> tenants().identities().createUser(root(), IamPath.ROOT, name).arn().getBytes(UTF_8);
    var first = tenants().repeatedCalls().once(root(), KEY, call);
    assertThat(tenants().repeatedCalls().once(root(), KEY, call)).isEqualTo(first);
  }

  @Test
  default void an_answer_is_kept_byte_for_byte() {
    var bytes = Files.bytes(100_000);
    assertThat(tenants().repeatedCalls().once(root(), KEY, () -> bytes)).isEqualTo(bytes);
    assertThat(tenants().repeatedCalls().once(root(), KEY, () -> new byte[] {1})).isEqualTo(bytes);
    var empty = new CallKey(KEY.operation(), "empty", KEY.bodyDigest());
    assertThat(tenants().repeatedCalls().once(root(), empty, () -> new byte[0])).isEmpty();
    assertThat(tenants().repeatedCalls().once(root(), empty, () -> bytes)).isEmpty();
  }

  @Test
  default void a_call_that_differs_in_anything_is_another_call() {
    once(root(), KEY, "first");
    var others =
        List.of(
            new CallKey("AddCommunicationToCase", KEY.invocationId(), KEY.bodyDigest()),
            new CallKey(KEY.operation(), KEY.invocationId() + "2", KEY.bodyDigest()),
            new CallKey(KEY.operation(), KEY.invocationId(), "b".repeat(64)));
    for (CallKey other : others) {
      assertThat(once(root(), other, "other")).isEqualTo("other");
    }
    assertThat(once(root(), KEY, "again")).isEqualTo("first");
  }

  @Test
  default void calls_of_different_principals_are_different_calls() {
    once(root(), KEY, "root");
    var jane = tenants().identities().createUser(root(), IamPath.ROOT, new UserName("jane"));
    assertThat(once(tenants().as(jane), KEY, "jane")).isEqualTo("jane");
    assertThat(once(tenants().strangerRoot(), KEY, "stranger")).isEqualTo("stranger");
    assertThat(once(root(), KEY, "again")).isEqualTo("root");
  }

  @Test
  default void a_refused_call_records_nothing_and_leaves_nothing_behind() {
    assertThatThrownBy(
            () ->
                tenants()
                    .repeatedCalls()
                    .once(
                        root(),
                        KEY,
                        () -> {
                          openCase("Half done");
                          throw new Refusal.CaseNotFound("case-1");
                        }))
        .isInstanceOf(Refusal.CaseNotFound.class);
    assertThat(subjects()).isEmpty();
    assertThat(once(root(), KEY, "second attempt")).isEqualTo("second attempt");
  }

  @Test
  default void an_answer_is_remembered_for_24_hours_and_no_longer() {
    once(root(), KEY, "first");
    tenants().advance(Duration.ofHours(24));
    assertThat(once(root(), KEY, "within the day")).isEqualTo("first");
    tenants().advance(Duration.ofMillis(1));
    assertThat(once(root(), KEY, "the next day")).isEqualTo("the next day");
    assertThat(once(root(), KEY, "again")).isEqualTo("the next day");
  }

  @Test
  default void calls_that_are_repeated_at_the_same_time_get_one_answer_though_it_uses_up_a_name()
      throws Exception {
    Callable<byte[]> call =
        () ->
            tenants()
                .repeatedCalls()
                .once(
                    root(),
                    KEY,
                    () ->
                        tenants()
                            .identities()
                            .createUser(root(), IamPath.ROOT, new UserName("twice"))
                            .id()
                            .value()
                            .getBytes(UTF_8));
    try (var executor = Executors.newFixedThreadPool(8)) {
      var answers = executor.invokeAll(Collections.nCopies(8, call));
      var first = answers.getFirst().get();
      for (Future<byte[]> answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
    }
  }

  @Test
  default void calls_that_are_repeated_at_the_same_time_run_once() throws Exception {
    var runs = new AtomicInteger();
    Callable<byte[]> call =
        () ->
            tenants()
                .repeatedCalls()
                .once(
                    root(),
                    KEY,
                    () -> {
                      var answer = openCase("Once");
                      runs.incrementAndGet();
                      return answer;
                    });
    try (var executor = Executors.newFixedThreadPool(8)) {
      var answers = executor.invokeAll(Collections.nCopies(8, call));
      var first = answers.getFirst().get();
      for (Future<byte[]> answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
    }
    assertThat(subjects()).containsExactly("Once");
    assertThat(runs).hasPositiveValue();
  }
}
