package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions that someone has of its own accord, and what STS tells of keys and messages. */
public interface SessionTokenContract extends SessionContract {
  Optional<Integer> USUAL = Optional.empty();
  Optional<OneTimeCode> NO_CODE = Optional.empty();

  private Caller sessionOf(Caller caller) {
    return tenants().holding(sessions().getSessionToken(caller, USUAL, NO_CODE));
  }

  @Test
  default void nobody_needs_permission_for_a_session_of_its_own() {
    var given = sessions().getSessionToken(tenants().userWithoutPolicy(), USUAL, NO_CODE);
    assertThat(given.id().value()).matches("ASIA[A-Z2-7]{16}");
    assertThat(given.secret().value()).hasSize(40);
    assertThat(given.expiration()).isEqualTo(endOf(43_200));
  }

  @Test
  default void a_session_is_its_holders_and_has_its_rights() {
    var session = sessionOf(tenants().supporter());
    assertThat(session.principal().arn()).isEqualTo(tenants().supporter().principal().arn());
    assertThat(session.principal().userId()).isEqualTo(tenants().supporter().principal().userId());
    assertMayUseSupport(session);
    assertMayNotUseSupport(
        sessionOf(tenants().userWithoutPolicy()),
        "because no identity-based policy allows the support:DescribeSeverityLevels action");
  }

  @Test
  default void two_sessions_have_nothing_in_common() {
    var first = sessions().getSessionToken(tenants().supporter(), USUAL, NO_CODE);
    var second = sessions().getSessionToken(tenants().supporter(), USUAL, NO_CODE);
    assertThat(first.id()).isNotEqualTo(second.id());
    assertThat(first.secret()).isNotEqualTo(second.secret());
    assertThat(first.sessionToken()).isNotEqualTo(second.sessionToken());
  }

  @Test
  default void a_session_lasts_a_quarter_of_an_hour_to_a_day_and_a_half() {
    for (int seconds : new int[] {900, 7_200, 129_600}) {
      var given = sessions().getSessionToken(tenants().supporter(), Optional.of(seconds), NO_CODE);
      assertThat(given.expiration()).isEqualTo(endOf(seconds));
    }
    for (int seconds : new int[] {0, 899, 129_601}) {
      assertRefused(
          Refusal.InvalidArgument.class,
          () -> sessions().getSessionToken(tenants().supporter(), Optional.of(seconds), NO_CODE));
    }
  }

  @Test
  default void roots_session_lasts_an_hour_at_most() {
    var usual = sessions().getSessionToken(root(), USUAL, NO_CODE);
    assertThat(usual.expiration()).isEqualTo(endOf(3_600));
    var shorter = sessions().getSessionToken(root(), Optional.of(900), NO_CODE);
    assertThat(shorter.expiration()).isEqualTo(endOf(900));
    assertMayUseSupport(tenants().holding(usual));
  }

  @Test
  default void a_session_begets_no_session() {
    var session = sessionOf(admin("lead"));
    var refusal =
        (Refusal.CredentialNotFit)
            assertRefused(
                Refusal.CredentialNotFit.class,
                () -> sessions().getSessionToken(session, USUAL, NO_CODE));
    assertThat(refusal.why).isEqualTo(Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED);
    assertRefused(
        Refusal.CredentialNotFit.class,
        () -> sessions().accountOfKey(session, new AccessKeyId("AKIA0000000000000000")));
  }

  @Test
  default void iam_takes_no_session_without_a_one_time_code() {
    var session = sessionOf(admin("lead"));
    assertMayUseSupport(session);
    assertRefused(
        Refusal.InvalidCredential.class,
        () -> identities().listUsers(session, "/", PageRequest.first(1)));
  }

  @Test
  default void a_code_of_no_device_is_wrong() {
    var code = new OneTimeCode("arn:aws:iam::" + root().accountId() + ":mfa/none", "123456");
    var refusal =
        (Refusal.CredentialNotFit)
            assertRefused(
                Refusal.CredentialNotFit.class,
                () -> sessions().getSessionToken(tenants().supporter(), USUAL, Optional.of(code)));
    assertThat(refusal.why).isEqualTo(Unfit.WRONG_ONE_TIME_CODE);
  }

  @Test
  default void a_change_of_the_holders_policies_holds_for_its_sessions_at_once() {
    var session = sessionOf(userWith("jane", Policies.ALLOW_SUPPORT));
    assertMayUseSupport(session);
    putPolicy("jane", Policies.denying("Enough", "support:*"));
    assertMayNotUseSupport(
        session, "with an explicit deny in an identity-based policy: own (statement \"Enough\")");
  }

  @Test
  default void conditions_can_tell_a_session_from_a_key() {
    var key = userWith("jane", conditional("Null", "aws:TokenIssueTime", "false"));
    assertMayNotUseSupport(key, "because no identity-based policy allows");
    assertMayUseSupport(sessionOf(key));
    putPolicy("jane", conditional("Bool", "aws:MultiFactorAuthPresent", "true"));
    assertMayNotUseSupport(sessionOf(key), "because no identity-based policy allows");
    putPolicy("jane", conditional("Bool", "aws:MultiFactorAuthPresent", "false"));
    assertMayUseSupport(sessionOf(key));
    assertMayNotUseSupport(key, "because no identity-based policy allows");
    putPolicy("jane", conditional("BoolIfExists", "aws:MultiFactorAuthPresent", "true"));
    assertMayUseSupport(key);
  }

  @Test
  default void conditions_can_ask_who_calls_and_when() {
    var key = userWith("jane", conditional("StringEquals", "aws:username", "jane"));
    for (var caller : List.of(key, sessionOf(key))) {
      putPolicy("jane", conditional("StringEquals", "aws:username", "jane"));
      assertMayUseSupport(caller);
      putPolicy("jane", conditional("StringEquals", "aws:username", "john"));
      assertMayNotUseSupport(caller, "because no identity-based policy allows");
      putPolicy("jane", conditional("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:user/jane"));
      assertMayUseSupport(caller);
      putPolicy("jane", conditional("StringEquals", "aws:PrincipalType", "User"));
      assertMayUseSupport(caller);
      putPolicy("jane", conditional("StringEquals", "aws:userid", caller.principal().userId()));
      assertMayUseSupport(caller);
      putPolicy(
          "jane", conditional("StringEquals", "aws:PrincipalAccount", root().accountId().value()));
      assertMayUseSupport(caller);
      putPolicy("jane", conditional("DateLessThan", "aws:CurrentTime", endOf(60).toString()));
      assertMayUseSupport(caller);
      putPolicy("jane", conditional("DateLessThan", "aws:CurrentTime", endOf(-60).toString()));
      assertMayNotUseSupport(caller, "because no identity-based policy allows");
      putPolicy(
          "jane",
          conditional(
              "NumericGreaterThan", "aws:EpochTime", Long.toString(endOf(-60).getEpochSecond())));
      assertMayUseSupport(caller);
    }
  }

  private static String conditional(String operator, String key, String value) {
    return """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"support:*","Resource":"*",\
    "Condition":{"%s":{"%s":"%s"}}}]}\
    """
        .formatted(operator, key, value);
  }

  @Test
  default void the_account_of_a_key_is_told_to_who_may_ask() {
    var jane = createUser("jane");
    var longTerm = identities().createAccessKey(root(), Optional.of(jane.name())).key().id();
    var temporary = sessions().getSessionToken(tenants().strangerRoot(), USUAL, NO_CODE).id();
    assertThat(sessions().accountOfKey(root(), longTerm)).isEqualTo(root().accountId());
    assertThat(sessions().accountOfKey(root(), temporary))
        .isEqualTo(tenants().strangerRoot().accountId());
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> sessions().accountOfKey(root(), new AccessKeyId("AKIA0000000000000000")));
    assertDenied(
        "sts:GetAccessKeyInfo",
        () -> sessions().accountOfKey(tenants().userWithoutPolicy(), longTerm));
  }

  @Test
  default void a_message_that_was_not_encoded_here_is_no_message() {
    assertRefused(
        Refusal.InvalidAuthorizationMessage.class,
        () -> sessions().decodeAuthorizationMessage(root(), "abc"));
    assertDenied(
        "sts:DecodeAuthorizationMessage",
        () -> sessions().decodeAuthorizationMessage(tenants().userWithoutPolicy(), "abc"));
  }
}
