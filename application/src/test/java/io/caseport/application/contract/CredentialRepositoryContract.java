package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.identity.User;
import org.junit.jupiter.api.Test;

/** The promises of {@link CredentialRepository}. */
public interface CredentialRepositoryContract extends StoreContract {
  User JANE = Users.named("jane");
  User JOHN = Users.named("john");
  User STRANGER = Users.named(GLOBEX, "jane");

  private CredentialRepository credentialsOfThreeUsers() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(JANE);
    ports.identities().addUser(JOHN);
    ports.identities().addUser(STRANGER);
    return ports.credentials();
  }

  @Test
  default void a_password_comes_back_as_it_was_added_and_only_for_its_user() {
    var credentials = credentialsOfThreeUsers();
    var profile = Credentials.passwordOf(JANE);
    credentials.addLoginProfile(profile);
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).contains(profile);
    assertThat(credentials.findLoginProfile(ACME, JOHN.id())).isEmpty();
    assertThat(credentials.findLoginProfile(GLOBEX, JANE.id())).isEmpty();
    assertThat(credentials.findLoginProfile(GLOBEX, STRANGER.id())).isEmpty();
  }

  @Test
  default void a_user_has_one_password() {
    var credentials = credentialsOfThreeUsers();
    var profile = Credentials.passwordOf(JANE);
    credentials.addLoginProfile(profile);
    assertThatThrownBy(() -> credentials.addLoginProfile(profile.withResetRequired(false)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).contains(profile);
  }

  @Test
  default void a_password_is_replaced_with_those_before_it() {
    var credentials = credentialsOfThreeUsers();
    credentials.addLoginProfile(Credentials.passwordOf(JANE));
    credentials.addLoginProfile(Credentials.passwordOf(JOHN));
    var next =
        Credentials.passwordOf(JANE)
            .withPassword(
                new PasswordHash(NastyTexts.MIXED), false, ManualClock.START.plusSeconds(1));
    credentials.replaceLoginProfile(next);
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).contains(next);
    assertThat(credentials.findLoginProfile(ACME, JOHN.id()))
        .contains(Credentials.passwordOf(JOHN));
  }

  @Test
  default void a_password_that_is_not_there_cannot_be_replaced() {
    var credentials = credentialsOfThreeUsers();
    assertThatThrownBy(() -> credentials.replaceLoginProfile(Credentials.passwordOf(JANE)))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).isEmpty();
  }

  @Test
  default void a_removed_password_is_gone_and_no_other() {
    var credentials = credentialsOfThreeUsers();
    credentials.addLoginProfile(Credentials.passwordOf(JANE));
    credentials.addLoginProfile(Credentials.passwordOf(JOHN));
    credentials.removeLoginProfile(Credentials.passwordOf(JANE));
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).isEmpty();
    assertThat(credentials.findLoginProfile(ACME, JOHN.id())).isPresent();
  }

  @Test
  default void a_password_goes_with_its_user() {
    var credentials = credentialsOfThreeUsers();
    credentials.addLoginProfile(Credentials.passwordOf(JANE));
    ports().identities().removeUser(JANE);
    ports().identities().addUser(JANE);
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).isEmpty();
  }

  @Test
  default void each_account_has_its_own_password_policy() {
    var credentials = credentialsOfThreeUsers();
    assertThat(credentials.findPasswordPolicy(ACME)).isEmpty();
    credentials.putPasswordPolicy(ACME, Credentials.STRICT);
    assertThat(credentials.findPasswordPolicy(ACME)).contains(Credentials.STRICT);
    assertThat(credentials.findPasswordPolicy(GLOBEX)).isEmpty();
    credentials.putPasswordPolicy(GLOBEX, Credentials.STRICT);
    credentials.putPasswordPolicy(ACME, Credentials.LAX);
    assertThat(credentials.findPasswordPolicy(ACME)).contains(Credentials.LAX);
    credentials.removePasswordPolicy(ACME);
    credentials.removePasswordPolicy(ACME);
    assertThat(credentials.findPasswordPolicy(ACME)).isEmpty();
    assertThat(credentials.findPasswordPolicy(GLOBEX)).contains(Credentials.STRICT);
  }

  @Test
  default void the_last_report_of_an_account_is_kept() {
    var credentials = credentialsOfThreeUsers();
    assertThat(credentials.findReport(ACME)).isEmpty();
    credentials.putReport(ACME, new CredentialReport("first", ManualClock.START));
    var second =
        new CredentialReport(
            NastyTexts.MIXED + NastyTexts.LONGEST, ManualClock.START.plusMillis(1));
    credentials.putReport(ACME, second);
    assertThat(credentials.findReport(ACME)).contains(second);
    assertThat(credentials.findReport(GLOBEX)).isEmpty();
  }

  @Test
  default void credentials_written_through_one_handle_are_seen_through_another() {
    var credentials = credentialsOfThreeUsers();
    credentials.addLoginProfile(Credentials.passwordOf(JANE));
    var others = anotherHandle().credentials();
    assertThat(others.findLoginProfile(ACME, JANE.id())).isPresent();
    others.removeLoginProfile(Credentials.passwordOf(JANE));
    assertThat(credentials.findLoginProfile(ACME, JANE.id())).isEmpty();
    others.putPasswordPolicy(ACME, Credentials.LAX);
    assertThat(credentials.findPasswordPolicy(ACME)).contains(Credentials.LAX);
  }
}
