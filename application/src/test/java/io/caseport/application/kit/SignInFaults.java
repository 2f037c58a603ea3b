package io.caseport.application.kit;

import io.caseport.application.contract.ConsoleSessionsContract;
import io.caseport.application.contract.ConsoleTokensContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.RootPasswordContract;
import io.caseport.application.contract.SignInContract;
import io.caseport.application.contract.SignInCountsContract;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.SignInTries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which signing in goes wrong, and the stores that it needs. */
final class SignInFaults {
  private SignInFaults() {}

  static List<SeededFault> all() {
    return List.of(
        tokens(
            "anyone's session is removed",
            SignInFaults::removingAnyones,
            "one_is_removed_only_by_whose_it_is"),
        tokens(
            "what is over is not asked for",
            (method, given, honestly) ->
                method.equals("removeOver")
                    ? honestly.with(given[0], Integer.MAX_VALUE)
                    : honestly.with(given),
            "what_is_over_is_removed_a_few_at_a_time"),
        tokens(
            "only sessions are removed",
            (method, given, honestly) ->
                method.equals("removeAll") ? Optional.empty() : honestly.with(given),
            "all_of_a_user_are_removed_and_no_others"),
        tokens(
            "whatever mark a token has is replaced",
            SignInFaults::remarkingAll,
            "tokens_of_a_user_with_a_mark_get_another_and_no_others_do"),
        counts("the first count stays", remembering(), "tries_come_back_as_they_were_put_last"),
        counts(
            "nobody's tries are kept",
            SignInFaults::ofNobody,
            "tries_go_with_their_user_and_with_their_account"),
        driver(
            "who is not known is told so",
            SignInContract.class,
            Map.of(SignIn.class, SignInFaults::tellingWhoIsKnown),
            "every_failure_is_the_same"),
        driver(
            "whoever is throttled is compared all the same",
            SignInContract.class,
            Map.of(SignIn.class, SignInFaults::neverThrottling),
            "of_a_thousand_guesses_in_a_row_few_are_compared_and_nobody_else_is_locked_out"),
        driver(
            "tries are counted for everyone together",
            SignInContract.class,
            Map.of(SignIn.class, SignInFaults::fromOneAddress),
            "a_failure_elsewhere_makes_nobody_wait_but_counts"),
        driver(
            "who signs out stays",
            ConsoleSessionsContract.class,
            Map.of(
                ConsoleSessions.class,
                (method, given, honestly) ->
                    method.equals("signOut") ? Optional.empty() : honestly.with(given)),
            "signing_out_ends_one_session"),
        driver(
            "the session that was to be ended goes on",
            ConsoleSessionsContract.class,
            Map.of(
                ConsoleSessions.class,
                (method, given, honestly) ->
                    method.equals("endOne") ? Optional.empty() : honestly.with(given)),
            "one_session_is_ended_by_its_owner_only"),
        driver(
            "the oldest session comes first",
            ConsoleSessionsContract.class,
            Map.of(
                ConsoleSessions.class,
                (method, given, honestly) ->
                    honestly.with(given) instanceof List<?> sessions
                        ? sessions.reversed()
                        : honestly.with(given)),
            "everyone_sees_their_own_sessions_the_newest_first"),
        driver(
            "root needs no old password",
            RootPasswordContract.class,
            Map.of(RootPassword.class, SignInFaults::takingAnyPassword),
            "root_changes_its_password_with_the_one_it_has"));
  }

  private static SeededFault tokens(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        ConsoleTokensContract.class,
        ports -> ports.with(Faulty.adapter(ConsoleTokens.class, ports.consoleTokens(), fault)),
        caughtBy);
  }

  private static SeededFault counts(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        SignInCountsContract.class,
        ports -> ports.with(Faulty.adapter(SignInCounts.class, ports.signInCounts(), fault)),
        caughtBy);
  }

  private static SeededFault driver(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(
        name, contract, () -> new ConsoleUnderTest(DriverFaults.withFaults(faults)), caughtBy);
  }

  private static Object removingAnyones(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("remove")) {
      honestly.with(given[0], Optional.empty(), given[2]);
    }
    return honestly.with(given);
  }

  private static Object remarkingAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("remark")) {
      honestly.with(given[0], given[1], "older", given[3]);
    }
    return honestly.with(given);
  }

  private static Faulty remembering() {
    var first = new HashMap<String, SignInTries>();
    return (method, given, honestly) ->
        method.equals("put") && given[0] instanceof SignInTries tries
            ? honestly.with(first.computeIfAbsent(tries.key(), _ -> tries))
            : honestly.with(given);
  }

  private static Object ofNobody(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("put") && given[0] instanceof SignInTries tries
        ? honestly.with(tries.of(Optional.empty(), Optional.empty()))
        : honestly.with(given);
  }

  private static Object tellingWhoIsKnown(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.SignInFailed failed) {
      if (method.equals("signInUser") && given[1].equals("jane")) {
        throw new Refusal.WrongPassword();
      }
      throw failed;
    }
  }

  private static Object neverThrottling(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.SignInThrottled throttled) {
      throw new Refusal.SignInFailed();
    }
  }

  private static Object fromOneAddress(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    given[given.length - 1] = RequestFacts.NONE;
    return honestly.with(given);
  }

  private static Object takingAnyPassword(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.WrongPassword wrong) {
      return Optional.empty();
    }
  }

  private record ConsoleUnderTest(Installation tenants)
      implements SignInContract, ConsoleSessionsContract, RootPasswordContract {}
}
