package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.faults.FaultSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * Several clients that ask at once, half of them another server than the other half, as the root
 * user of an account of their own.
 */
record Race(List<Customer> atEach) {
  static final int CLIENTS = 6;
  static final String DONE = "done";
  private static final int ROUNDS = FaultSize.of(40, 4);

  /** What is done in each round. */
  interface Round {
    void in(Race race) throws Exception;
  }

  /** The same over and over again, since one race is won by chance. */
  static void rounds(TwoServers servers, Round round) throws Exception {
    var tenants = servers.tenants();
    for (int number = 0; number < ROUNDS; number++) {
      var by = tenants.keys().by(tenants.open(SupportPlan.BUSINESS));
      round.in(new Race(servers.clients().stream().map(each -> new Customer(each, by)).toList()));
    }
  }

  Customer root() {
    return atEach.getFirst();
  }

  /** What each client is answered: the result of the call, or the code of its refusal. */
  List<String> all(Function<Customer, String> call) throws Exception {
    return mixed(call, call);
  }

  /** By turns one call and the other. */
  List<String> mixed(Function<Customer, String> call, Function<Customer, String> other)
      throws Exception {
    try (var executor = Executors.newFixedThreadPool(CLIENTS)) {
      var running = new ArrayList<Future<String>>();
      for (int i = 0; i < CLIENTS; i++) {
        var customer = atEach.get(i / 2 % 2);
        var mine = i % 2 == 0 ? call : other;
        running.add(executor.submit((Callable<String>) () -> outcome(mine, customer)));
      }
      var outcomes = new ArrayList<String>();
      for (var one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    }
  }

  private static String outcome(Function<Customer, String> call, Customer customer) {
    try {
      return call.apply(customer);
    } catch (AwsServiceException refused) {
      return refused.awsErrorDetails().errorCode();
    }
  }

  /** That many succeed, and all others are refused for this reason. */
  static void requireSuccesses(List<String> told, int count, String refusal) {
    assertThat(told).filteredOn(DONE::equals).hasSize(count);
    assertThat(told).filteredOn(outcome -> !outcome.equals(DONE)).containsOnly(refusal);
  }
}
