package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.application.port.in.SignIn.SignInOutcome.CodeRequired;
import io.caseport.application.port.in.SignIn.SignInOutcome.PasswordChangeRequired;
import io.caseport.application.port.in.SignIn.SignInOutcome.SignedIn;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.signin.ConsoleToken;
import java.util.List;
import java.util.Optional;

/** What the contracts about the console do again and again. */
public interface ConsoleContract extends RoleContract, OperatorContract {
  String ROOT_EMAIL = "Business@example.com";
  String HERE = "192.0.2.7";
  String ELSEWHERE = "198.51.100.9";
  Password FIRST = new Password("Correct-Horse 1");
  Password SECOND = new Password("Battery-Staple 2");

  default SignIn signIn() {
    return tenants().signIn();
  }

  default ConsoleSessions consoleSessions() {
    return tenants().consoleSessions();
  }

  default AccountId account() {
    return root().accountId();
  }

  default RequestFacts comingFrom(String address) {
    return new RequestFacts(
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Firefox/150"),
        Optional.empty());
  }

  /** A user of the Business account with the password {@link #FIRST}. */
  default Caller withPassword(String name) {
    return withPassword(name, false);
  }

  default Caller withPassword(String name, boolean resetRequired) {
    var user = createUser(name);
    tenants().credentials().createLoginProfile(root(), named(name), FIRST, resetRequired);
    return tenants().as(user);
  }

  default SignInOutcome signIn(String name, Password password, String address) {
    return signIn().signInUser(account().value(), name, password.value(), comingFrom(address));
  }

  default SignInOutcome signIn(String name) {
    return signIn(name, FIRST, HERE);
  }

  default SignedIn signedIn(SignInOutcome outcome) {
    assertThat(outcome).isInstanceOf(SignedIn.class);
    return (SignedIn) outcome;
  }

  default ConsoleToken codeRequired(SignInOutcome outcome) {
    assertThat(outcome).isInstanceOf(CodeRequired.class);
    return ((CodeRequired) outcome).pending();
  }

  default PasswordChangeRequired changeRequired(SignInOutcome outcome) {
    assertThat(outcome).isInstanceOf(PasswordChangeRequired.class);
    return (PasswordChangeRequired) outcome;
  }

  /** The user signs in, who has neither a device nor a password to change. */
  default SignedIn session(String name) {
    return signedIn(signIn(name));
  }

  default SignedIn rootSession() {
    var password = tenants().accounts().resetRootPassword(account());
    return signedIn(signIn().signInRoot(ROOT_EMAIL, password, comingFrom(HERE)));
  }

  default boolean goesOn(ConsoleToken token) {
    return consoleSessions().find(token).isPresent();
  }

  default Caller caller(SignedIn signedIn) {
    return consoleSessions()
        .find(signedIn.token())
        .map(session -> session.caller(comingFrom(HERE)))
        .orElseThrow();
  }

  /** A device that is enabled for the user, or for {@code root}. */
  default NewDevice deviceOf(String name) {
    var device =
        tenants()
            .mfaDevices()
            .createVirtualMfaDevice(root(), IamPath.ROOT, new MfaDeviceName(name + "s-phone"));
    tenants()
        .mfaDevices()
        .enableMfaDevice(
            root(),
            new UserName(name),
            device.device().serial(),
            shown(device, -1),
            shown(device, 0));
    return device;
  }

  /** What the device shows so many steps from now. */
  default String shown(NewDevice device, int steps) {
    return new Totp(device.seed()).code(TimeStep.at(tenants().now()) + steps);
  }

  default void setMaxAge(int days, boolean hardExpiry) {
    tenants()
        .settings()
        .updateAccountPasswordPolicy(
            root(),
            new PasswordPolicy(
                8,
                false,
                false,
                false,
                false,
                true,
                Optional.of(days),
                Optional.empty(),
                hardExpiry));
  }

  /** What was recorded of signing in, newest first. */
  default List<AuditRecord> recorded(AccountId of) {
    return tenants().auditOversight().list(of, AuditFilter.ALL, PageRequest.first(100)).items();
  }
}
