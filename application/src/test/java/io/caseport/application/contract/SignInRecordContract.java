package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of those who sign in, and of those who fail to. */
public interface SignInRecordContract extends ConsoleContract {

  private AuditRecord last() {
    return recorded(account()).getFirst();
  }

  private void fail(String accountName, String user) {
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().signInUser(accountName, user, "Guess-Work 9", comingFrom(HERE)));
  }

  @Test
  default void who_signs_in_is_recorded() {
    withPassword("jane");
    session("jane");
    assertThat(recorded(account())).hasSize(1);
    assertThat(last().operation().name()).isEqualTo("ConsoleLogin");
    assertThat(last().operation().source()).isEqualTo("signin.amazonaws.com");
    assertThat(last().userName()).contains("jane");
    assertThat(last().errorCode()).isEmpty();
    assertThat(last().text())
        .contains(
            "\"type\":\"IAMUser\"",
            "\"arn\":\"arn:aws:iam::" + account() + ":user/jane\"",
            "\"sourceIPAddress\":\"" + HERE + "\"",
            "\"userAgent\":\"Firefox/150\"",
            "\"responseElements\":{\"ConsoleLogin\":\"Success\"}",
            "\"additionalEventData\":{\"MFAUsed\":\"No\"}",
            "\"eventType\":\"AwsConsoleSignIn\"");
  }

  @Test
  default void who_fails_is_recorded_in_the_account_that_was_meant() {
    withPassword("jane");
    fail(account().value(), "jane");
    assertThat(last().userName()).contains("jane");
    assertThat(last().errorCode()).isPresent();
    assertThat(last().text())
        .contains(
            "\"errorMessage\":\"Failed authentication\"",
            "\"userName\":\"jane\"",
            "\"responseElements\":{\"ConsoleLogin\":\"Failure\"}")
        .doesNotContain("Guess-Work");
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().signInRoot(ROOT_EMAIL, "Guess-Work 9", comingFrom(HERE)));
    assertThat(last().text()).contains("\"type\":\"Root\"", "\"ConsoleLogin\":\"Failure\"");
    assertThat(recorded(account())).hasSize(2);
  }

  @Test
  default void what_is_no_name_of_a_user_is_not_recorded() {
    fail(account().value(), "My-Own-Secret-1");
    assertThat(last().userName()).isEmpty();
    assertThat(last().text())
        .contains("\"userName\":\"HIDDEN_DUE_TO_SECURITY_REASONS\"")
        .doesNotContain("My-Own-Secret-1");
  }

  @Test
  default void nothing_is_recorded_of_accounts_that_there_are_not_and_of_one_try_too_many() {
    withPassword("jane");
    fail("999999999999", "jane");
    fail("nobody", "jane");
    assertThat(recorded(account())).isEmpty();
    assertThat(recorded(AccountId.DESK)).isEmpty();
    for (int i = 0; i < 5; i++) {
      fail(account().value(), "jane");
    }
    assertRefused(Refusal.SignInThrottled.class, () -> signIn("jane"));
    assertThat(recorded(account())).hasSize(5);
  }

  @Test
  default void the_code_and_the_new_password_are_told_of_without_being_told() {
    withPassword("jane", true);
    var phone = deviceOf("jane");
    var refused = codeRequired(signIn("jane"));
    assertThat(recorded(account())).isEmpty();
    assertRefused(
        Refusal.SignInFailed.class, () -> signIn().giveCode(refused, "000111", comingFrom(HERE)));
    assertThat(last().text()).contains("\"MFAUsed\":\"Yes\"", "\"Failure\"");
    var pending = codeRequired(signIn("jane"));
    var code = shown(phone, 1);
    var step = changeRequired(signIn().giveCode(pending, code, comingFrom(HERE)));
    assertThat(recorded(account())).hasSize(1);
    signedIn(signIn().changePassword(step.pending(), SECOND, comingFrom(HERE)));
    assertThat(recorded(account()))
        .extracting(record -> record.operation().name())
        .containsExactlyInAnyOrder("ConsoleLogin", "ConsoleLogin", "PasswordUpdated");
    assertThat(recorded(account()))
        .anySatisfy(
            record -> assertThat(record.text()).contains("\"MFAUsed\":\"Yes\"", "\"Success\""))
        .allSatisfy(
            record ->
                assertThat(record.text())
                    .doesNotContain(FIRST.value(), SECOND.value(), code, "000111"));
  }

  @Test
  default void who_signs_out_is_recorded_once() {
    withPassword("jane");
    var token = session("jane").token();
    consoleSessions().signOut(token, comingFrom(HERE));
    consoleSessions().signOut(token, comingFrom(HERE));
    assertThat(recorded(account()))
        .extracting(record -> record.operation().name())
        .containsExactlyInAnyOrder("ConsoleLogout", "ConsoleLogin");
    assertThat(recorded(account())).allSatisfy(r -> assertThat(r.userName()).contains("jane"));
  }
}
