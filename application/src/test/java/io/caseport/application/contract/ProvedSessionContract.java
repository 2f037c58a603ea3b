package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions of users who show with a one-time code that they are there themselves. */
public interface ProvedSessionContract extends RoleContract {

  private NewDevice deviceOf(Caller caller) {
    var name = caller.principal().arn().replaceAll(".*/", "");
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

  private String shown(NewDevice device, int steps) {
    return new Totp(device.seed()).code(TimeStep.at(tenants().now()) + steps);
  }

  private Optional<OneTimeCode> next(NewDevice device) {
    return Optional.of(new OneTimeCode(device.device().serial().value(), shown(device, 1)));
  }

  private Caller proved(Caller caller, NewDevice device) {
    return tenants().holding(sessions().getSessionToken(caller, Optional.empty(), next(device)));
  }

  private static String withCode(String actions) {
    return Policies.allowing(actions)
        .replace(
            "\"Resource\":\"*\"",
            "\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}");
  }

  @Test
  default void a_session_that_was_proved_opens_iam_too() {
    var lead = userWith("lead", withCode("*"));
    var session = proved(lead, deviceOf(lead));
    assertMayUseSupport(session);
    assertThat(identities().getUser(session, named("lead")).principal())
        .isEqualTo(lead.principal());
    assertDenied("iam:GetUser", () -> identities().getUser(lead, named("lead")));
  }

  @Test
  default void a_code_counts_once_and_for_its_owner_only() {
    var lead = admin("lead");
    var other = admin("other");
    var device = deviceOf(lead);
    var code = next(device);
    assertRefused(
        Refusal.CredentialNotFit.class,
        () -> sessions().getSessionToken(other, Optional.empty(), code));
    sessions().getSessionToken(lead, Optional.empty(), code);
    assertRefused(
        Refusal.CredentialNotFit.class,
        () -> sessions().getSessionToken(lead, Optional.empty(), code));
  }

  @Test
  default void whom_a_role_does_not_trust_is_not_told_what_a_code_is_worth() {
    var jane = admin("jane");
    var device = deviceOf(jane);
    var closed = roleTrusting("closed", tenants().as(createUser("john")));
    var wrong = Optional.of(new OneTimeCode(device.device().serial().value(), "000000"));
    assertDenied("sts:AssumeRole", () -> assume(jane, proved(closed, wrong)));
    assertDenied("sts:AssumeRole", () -> assume(jane, proved(closed, next(device))));
    sessions().getSessionToken(jane, Optional.empty(), next(device));
  }

  @Test
  default void how_long_ago_a_code_was_given_can_be_asked_for() {
    var lead =
        userWith(
            "lead",
            Policies.ALLOW_SUPPORT.replace(
                "\"Resource\":\"*\"",
                "\"Resource\":\"*\",\"Condition\":{\"NumericLessThan\":"
                    + "{\"aws:MultiFactorAuthAge\":\"300\"}}"));
    var session = proved(lead, deviceOf(lead));
    assertMayUseSupport(session);
    tenants().advance(Duration.ofSeconds(301));
    assertMayNotUseSupport(session, "because no identity-based policy allows");
  }

  @Test
  default void a_role_that_asks_for_a_code_is_assumed_with_one() {
    var jane = tenants().as(createUser("jane"));
    var device = deviceOf(jane);
    var desk =
        roleTrusting(
            "desk",
            RoleContract.trust(
                jane.principal().arn(),
                "\"sts:AssumeRole\"",
                "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}"));
    putRolePolicy(desk, withCode("support:*"));
    assertDenied("sts:AssumeRole", () -> assume(jane, desk));
    assertMayUseSupport(assumed(jane, proved(desk, next(device))));
  }
}
