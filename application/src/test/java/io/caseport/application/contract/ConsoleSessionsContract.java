package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.MfaAdministration.EnabledDevice;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SignIn.SignInOutcome.SignedIn;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link ConsoleSessions}. */
public interface ConsoleSessionsContract extends ConsoleContract {

  private boolean goesOn(SignedIn signedIn) {
    return goesOn(signedIn.token());
  }

  @Test
  default void a_session_lasts_twelve_hours() {
    withPassword("jane");
    var before = tenants().now();
    var signedIn = session("jane");
    assertThat(signedIn.session().signedInAt()).isEqualTo(before);
    assertThat(signedIn.session().expiresAt()).isEqualTo(before.plus(Duration.ofHours(12)));
    tenants().advance(Duration.ofHours(12).minusMillis(1));
    assertThat(consoleSessions().find(signedIn.token())).contains(signedIn.session());
    tenants().advance(Duration.ofMillis(1));
    assertThat(consoleSessions().find(signedIn.token())).isEmpty();
    for (var text : new String[] {"", "no token", "a\0b"}) {
      assertThat(consoleSessions().find(new ConsoleToken(text))).isEmpty();
    }
  }

  @Test
  default void who_is_signed_in_may_do_what_the_user_may_without_a_code_too() {
    var admin = withPassword("admin");
    putPolicy("admin", Policies.allowing("*"));
    var caller = caller(session("admin"));
    assertThat(caller.channel()).isEqualTo(Caller.Channel.CONSOLE);
    assertThat(identities().getUser(caller, Optional.empty()).principal())
        .isEqualTo(admin.principal());
    assertMayUseSupport(caller);
    withPassword("nobody");
    assertMayNotUseSupport(caller(session("nobody")), "because no identity-based policy");
  }

  @Test
  default void root_enables_a_device_of_its_own_in_the_console() {
    var caller = caller(rootSession());
    var devices = tenants().mfaDevices();
    var root = new UserName("root");
    var phone =
        devices.createVirtualMfaDevice(caller, IamPath.ROOT, new MfaDeviceName("roots-phone"));
    var serial = phone.device().serial();
    devices.enableMfaDevice(caller, root, serial, shown(phone, -1), shown(phone, 0));
    assertThat(devices.listMfaDevices(caller, Optional.of(root), PageRequest.first(10)).items())
        .extracting(EnabledDevice::serial)
        .containsExactly(serial);
  }

  @Test
  default void who_is_signed_in_is_told_the_account_without_a_policy() {
    withPassword("nobody");
    var account = consoleSessions().account(caller(session("nobody")));
    assertThat(account.id()).isEqualTo(root().accountId());
    assertThat(account.alias()).isEqualTo(tenants().settings().listAccountAliases(root()));
  }

  @Test
  default void policies_see_whether_a_code_was_given() {
    withPassword("jane");
    putPolicy(
        "jane",
        Policies.allowing("support:*")
            .replace(
                "\"Resource\":\"*\"",
                "\"Resource\":\"*\",\"Condition\":{\"Bool\":"
                    + "{\"aws:MultiFactorAuthPresent\":\"true\"}}"));
    assertMayNotUseSupport(caller(session("jane")), "because no identity-based policy");
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    assertMayUseSupport(
        caller(signedIn(signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)))));
  }

  @Test
  default void a_session_is_its_users_as_the_user_stands_now() {
    withPassword("jane");
    var signedIn = session("jane");
    identities()
        .updateUser(
            root(), new UserName("jane"), Optional.empty(), Optional.of(new UserName("joan")));
    assertThat(caller(signedIn).principal().arn()).endsWith(":user/joan");
  }

  @Test
  default void a_session_ends_when_its_password_is_changed_or_deleted() {
    withPassword("jane");
    withPassword("john");
    var janes = session("jane");
    var johns = session("john");
    tenants()
        .credentials()
        .updateLoginProfile(root(), new UserName("jane"), Optional.of(SECOND), Optional.empty());
    assertThat(goesOn(janes)).isFalse();
    assertThat(goesOn(johns)).isTrue();
    tenants().credentials().deleteLoginProfile(root(), named("john"));
    tenants().credentials().createLoginProfile(root(), named("john"), FIRST, false);
    assertThat(goesOn(johns)).isFalse();
    var ofRoot = rootSession();
    assertThat(goesOn(ofRoot)).isTrue();
    tenants().accounts().resetRootPassword(account());
    assertThat(goesOn(ofRoot)).isFalse();
  }

  @Test
  default void a_session_ends_with_its_user_and_while_its_account_is_closed() {
    withPassword("jane");
    var ofRoot = rootSession();
    var janes = session("jane");
    tenants().credentials().deleteLoginProfile(root(), named("jane"));
    identities().deleteUser(root(), new UserName("jane"));
    assertThat(goesOn(janes)).isFalse();
    tenants().accounts().closeAccount(account());
    assertThat(goesOn(ofRoot)).isFalse();
    consoleSessions().signOut(ofRoot.token(), comingFrom(HERE));
    tenants().accounts().reopenAccount(account());
    assertThat(goesOn(ofRoot)).isFalse();
  }

  @Test
  default void signing_out_ends_one_session() {
    withPassword("jane");
    var here = session("jane");
    var there = session("jane");
    consoleSessions().signOut(here.token(), comingFrom(HERE));
    consoleSessions().signOut(new ConsoleToken("no token"), comingFrom(HERE));
    assertThat(goesOn(here)).isFalse();
    assertThat(goesOn(there)).isTrue();
  }

  @Test
  default void who_turns_back_before_the_code_cannot_go_on() {
    withPassword("jane");
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    consoleSessions().signOut(pending, comingFrom(HERE));
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
  }

  @Test
  default void everyone_sees_their_own_sessions_the_newest_first() {
    withPassword("jane");
    withPassword("john");
    var first = session("jane").session();
    tenants().advance(Duration.ofSeconds(1));
    var second = session("jane").session();
    var johns = session("john");
    var jane = second.caller(comingFrom(HERE));
    assertThat(consoleSessions().listOwn(jane)).containsExactly(second, first);
    assertThat(consoleSessions().listOwn(caller(johns))).containsExactly(johns.session());
    assertThat(consoleSessions().listOwn(root())).isEmpty();
    tenants().advance(Duration.ofHours(12).minusSeconds(1));
    assertThat(consoleSessions().listOwn(jane)).containsExactly(second);
    tenants()
        .credentials()
        .updateLoginProfile(root(), new UserName("jane"), Optional.of(SECOND), Optional.empty());
    assertThat(consoleSessions().listOwn(jane)).isEmpty();
  }

  @Test
  default void one_session_is_ended_by_its_owner_only() {
    withPassword("jane");
    withPassword("john");
    var here = session("jane");
    var there = session("jane");
    consoleSessions().endOne(caller(session("john")), there.session().id());
    consoleSessions().endOne(root(), there.session().id());
    assertThat(goesOn(there)).isTrue();
    consoleSessions().endOne(caller(here), there.session().id());
    assertThat(goesOn(there)).isFalse();
    assertThat(goesOn(here)).isTrue();
  }

  @Test
  default void all_sessions_of_one_are_ended_with_those_on_their_way() {
    withPassword("jane");
    withPassword("john");
    var here = session("jane");
    var there = session("jane");
    var johns = session("john");
    var ofRoot = rootSession();
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    consoleSessions().endAll(caller(here));
    assertThat(goesOn(here)).isFalse();
    assertThat(goesOn(there)).isFalse();
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
    assertThat(goesOn(johns)).isTrue();
    consoleSessions().endAll(caller(ofRoot));
    assertThat(goesOn(ofRoot)).isFalse();
    assertThat(goesOn(johns)).isTrue();
  }

  @Test
  default void who_is_in_a_role_has_no_sessions() {
    var jane = admin("jane");
    var inRole = assumed(jane, request(roleTrusting("desk", jane)));
    ConsoleSession some = rootSession().session();
    assertRefused(Refusal.InvalidUserType.class, () -> consoleSessions().listOwn(inRole));
    assertRefused(Refusal.InvalidUserType.class, () -> consoleSessions().endAll(inRole));
    assertRefused(Refusal.InvalidUserType.class, () -> consoleSessions().endOne(inRole, some.id()));
  }
}
