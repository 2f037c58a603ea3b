package io.caseport.rest.credential;

import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.CredentialAdministration.LoginProfileDescription;
import io.caseport.domain.credential.Password;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with passwords. */
record LoginProfileOperations(CredentialAdministration credentials) {
  private static final Member<Password> PASSWORD = password("Password");
  private static final Member<Password> OLD_PASSWORD = password("OldPassword");
  private static final Member<Password> NEW_PASSWORD = password("NewPassword");
  private static final Member<Boolean> RESET_REQUIRED =
      new Member<>("PasswordResetRequired", Shape.flag());

  private static Member<Password> password(String name) {
    return Member.secret(
        name, Shape.text(1, 128, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+").as(Password::new));
  }

  List<Operation> all() {
    return List.of(
        Operation.lengthy("CreateLoginProfile", this::create)
            .requires(PASSWORD)
            .accepts(USER_NAME, RESET_REQUIRED),
        Operation.reading("GetLoginProfile", this::get).accepts(USER_NAME),
        Operation.lengthy("UpdateLoginProfile", this::update)
            .requires(USER_NAME)
            .accepts(PASSWORD, RESET_REQUIRED),
        Operation.changing("DeleteLoginProfile", this::delete).accepts(USER_NAME),
        Operation.lengthy("ChangePassword", this::change).requires(OLD_PASSWORD, NEW_PASSWORD));
  }

  private void create(Caller caller, Input in, Xml out) {
    write(
        out,
        credentials.createLoginProfile(
            caller, in.find(USER_NAME), in.get(PASSWORD), in.find(RESET_REQUIRED).orElse(false)));
  }

  private void get(Caller caller, Input in, Xml out) {
    write(out, credentials.getLoginProfile(caller, in.find(USER_NAME)));
  }

  private void update(Caller caller, Input in, Xml out) {
    credentials.updateLoginProfile(
        caller, in.get(USER_NAME), in.find(PASSWORD), in.find(RESET_REQUIRED));
  }

  private void delete(Caller caller, Input in, Xml out) {
    credentials.deleteLoginProfile(caller, in.find(USER_NAME));
  }

  private void change(Caller caller, Input in, Xml out) {
    credentials.changePassword(caller, in.get(OLD_PASSWORD), in.get(NEW_PASSWORD));
  }

  private static void write(Xml out, LoginProfileDescription profile) {
    out.nest(
        "LoginProfile",
        xml ->
            xml.text("UserName", profile.user().value())
                .time("CreateDate", profile.createdAt())
                .flag("PasswordResetRequired", profile.resetRequired()));
  }
}
