package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How hashes that cost less than those of today are replaced when somebody signs in. */
public interface SignInRenewalContract extends ConsoleContract {
  PasswordHash OUTDATED = QuickPasswordHasher.outdated(FIRST.value());
  int AT_ONCE = 4;

  private LoginProfile profileOf(Caller user) {
    var id = ((Principal.IamUser) user.principal()).id();
    var stored = tenants().stored();
    return stored
        .unitOfWork()
        .read(() -> stored.credentials().findLoginProfile(account(), id).orElseThrow());
  }

  private LoginProfile outdate(Caller user) {
    var stored = tenants().stored();
    var outdated = profileOf(user).withHash(OUTDATED);
    stored.unitOfWork().write(() -> stored.credentials().replaceLoginProfile(outdated));
    return outdated;
  }

  private PasswordHash hashOfRoot() {
    var stored = tenants().stored();
    return stored
        .unitOfWork()
        .read(() -> stored.accounts().find(account()).orElseThrow().root().password());
  }

  private void outdateRoot() {
    var stored = tenants().stored();
    stored
        .unitOfWork()
        .write(
            () -> {
              var account = stored.accounts().find(account()).orElseThrow();
              stored.accounts().replace(account.withRootPassword(OUTDATED));
            });
  }

  /** A session that was begun while the outdated hash was the one of the time. */
  private ConsoleToken sessionOfThen(Optional<UniqueId> user) {
    var token = new ConsoleToken("of then");
    var now = tenants().now();
    var stored = tenants().stored();
    var session =
        new IssuedToken(
            token.digest(),
            new AccessKeyId("ASIAIOSFODNN7EXAMPLE"),
            account(),
            user,
            Purpose.BE_SIGNED_IN,
            IssuedToken.markOf(OUTDATED),
            "tries",
            now,
            now.plus(Duration.ofHours(1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    stored.unitOfWork().write(() -> stored.consoleTokens().add(session));
    return token;
  }

  @Test
  default void an_outdated_hash_of_a_user_is_replaced_and_nothing_else_is() {
    var jane = withPassword("jane");
    var before = outdate(jane);
    var older = sessionOfThen(Optional.of(before.userId()));
    assertRefused(Refusal.SignInFailed.class, () -> signIn("jane", SECOND, HERE));
    assertThat(profileOf(jane)).isEqualTo(before);
    tenants().advance(Duration.ofMinutes(1));
    var session = session("jane");
    var after = profileOf(jane);
    assertThat(after.password()).isNotEqualTo(OUTDATED);
    assertThat(after).isEqualTo(before.withHash(after.password()));
    assertThat(goesOn(session.token())).isTrue();
    assertThat(goesOn(older)).isTrue();
    session("jane");
    assertThat(profileOf(jane)).isEqualTo(after);
  }

  @Test
  default void an_outdated_hash_of_root_is_replaced_too() {
    outdateRoot();
    var older = sessionOfThen(Optional.empty());
    var outcome = signIn().signInRoot(ROOT_EMAIL, FIRST.value(), comingFrom(HERE));
    assertThat(goesOn(signedIn(outcome).token())).isTrue();
    assertThat(goesOn(older)).isTrue();
    assertThat(hashOfRoot()).isNotEqualTo(OUTDATED);
    signedIn(signIn().signInRoot(ROOT_EMAIL, FIRST.value(), comingFrom(HERE)));
  }

  @Test
  default void an_outdated_hash_is_replaced_whatever_step_comes_next() {
    var jane = withPassword("jane", true);
    outdate(jane);
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    assertThat(profileOf(jane).password()).isNotEqualTo(OUTDATED);
    var step = changeRequired(signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
    signedIn(signIn().changePassword(step.pending(), SECOND, comingFrom(HERE)));
  }

  @Test
  default void of_several_who_sign_in_at_once_with_an_outdated_hash_all_are_signed_in()
      throws InterruptedException, ExecutionException {
    var jane = withPassword("jane");
    for (int round = 0; round < 5; round++) {
      outdate(jane);
      try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
        var sessions = new ArrayList<Future<ConsoleToken>>();
        for (int i = 0; i < AT_ONCE; i++) {
          sessions.add(executor.submit(() -> session("jane").token()));
        }
        for (var session : sessions) {
          assertThat(goesOn(session.get())).isTrue();
        }
      }
      tenants().advance(Duration.ofMinutes(1));
    }
  }

  @Test
  default void a_password_that_is_set_meanwhile_is_not_undone()
      throws InterruptedException, ExecutionException {
    var jane = withPassword("jane");
    for (int round = 0; round < 5; round++) {
      outdate(jane);
      try (var executor = Executors.newFixedThreadPool(2)) {
        var signingIn = executor.submit(() -> triesToSignIn("jane"));
        set(SECOND);
        signingIn.get();
      }
      signedIn(signIn("jane", SECOND, ELSEWHERE));
      assertRefused(Refusal.SignInFailed.class, () -> signIn("jane", FIRST, HERE));
      tenants().advance(Duration.ofHours(2));
    }
  }

  /** Who meets a renewal is told to try again, and does. */
  private void set(Password next) {
    try {
      tenants()
          .credentials()
          .updateLoginProfile(root(), new UserName("jane"), Optional.of(next), Optional.empty());
    } catch (Refusal.TemporarilyUnmodifiable renewed) {
      set(next);
    }
  }

  private void triesToSignIn(String name) {
    try {
      signIn(name);
    } catch (Refusal.SignInFailed tooLate) {
      assertThat(tooLate).isNotNull();
    }
  }
}
