package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.LoginProfile;
import software.amazon.awssdk.services.iam.model.ReportStateType;

/** {@link CredentialAdministration} over the wire. */
record WireCredentialAdministration(IamClient client, Keyring keys)
    implements CredentialAdministration {

  @Override
  public LoginProfileDescription createLoginProfile(
      Caller caller, Optional<UserName> name, Password password, boolean resetRequired) {
    var answer =
        refusing(
            () ->
                client.createLoginProfile(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .userName(value(name))
                            .password(password.value())
                            .passwordResetRequired(resetRequired)));
    return described(answer.loginProfile());
  }

  @Override
  public LoginProfileDescription getLoginProfile(Caller caller, Optional<UserName> name) {
    var answer =
        refusing(
            () ->
                client.getLoginProfile(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).userName(value(name))));
    return described(answer.loginProfile());
  }

  private static LoginProfileDescription described(LoginProfile profile) {
    return new LoginProfileDescription(
        new UserName(profile.userName()), profile.createDate(), profile.passwordResetRequired());
  }

  @Override
  public void updateLoginProfile(
      Caller caller, UserName name, Optional<Password> password, Optional<Boolean> resetRequired) {
    refusing(
        () ->
            client.updateLoginProfile(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(name.value())
                        .password(password.map(Password::value).orElse(null))
                        .passwordResetRequired(resetRequired.orElse(null))));
  }

  @Override
  public void deleteLoginProfile(Caller caller, Optional<UserName> name) {
    refusing(
        () ->
            client.deleteLoginProfile(
                request -> request.overrideConfiguration(keys.by(caller)).userName(value(name))));
  }

  @Override
  public void changePassword(Caller caller, Password old, Password next) {
    refusing(
        () ->
            client.changePassword(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .oldPassword(old.value())
                        .newPassword(next.value())));
  }

  @Override
  public LastUse getAccessKeyLastUsed(Caller caller, AccessKeyId key) {
    var answer =
        refusing(
            () ->
                client.getAccessKeyLastUsed(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).accessKeyId(key.value())));
    var use = answer.accessKeyLastUsed();
    return new LastUse(
        Optional.ofNullable(answer.userName()).map(UserName::new),
        Optional.ofNullable(use.lastUsedDate())
            .map(at -> new AccessKeyUse(key, at, use.serviceName(), use.region())));
  }

  @Override
  public boolean generateCredentialReport(Caller caller) {
    var answer =
        refusing(
            () ->
                client.generateCredentialReport(
                    request -> request.overrideConfiguration(keys.by(caller))));
    return answer.state() == ReportStateType.STARTED;
  }

  @Override
  public CredentialReport getCredentialReport(Caller caller) {
    var answer =
        refusing(
            () ->
                client.getCredentialReport(
                    request -> request.overrideConfiguration(keys.by(caller))));
    return new CredentialReport(answer.content().asUtf8String(), answer.generatedTime());
  }

  @Override
  public void listUnissued(Caller caller, Unissued kind, Optional<UserName> name) {
    List<?> listed = refusing(() -> unissued(caller, kind, name));
    if (!listed.isEmpty()) {
      throw new AssertionError("nobody issued " + listed);
    }
  }

  private List<?> unissued(Caller caller, Unissued kind, Optional<UserName> name) {
    var by = keys.by(caller);
    return switch (kind) {
      case SSH_PUBLIC_KEYS ->
          client
              .listSSHPublicKeys(request -> request.overrideConfiguration(by).userName(value(name)))
              .sshPublicKeys();
      case SIGNING_CERTIFICATES ->
          client
              .listSigningCertificates(
                  request -> request.overrideConfiguration(by).userName(value(name)))
              .certificates();
      case SERVICE_SPECIFIC_CREDENTIALS ->
          client
              .listServiceSpecificCredentials(
                  request -> request.overrideConfiguration(by).userName(value(name)))
              .serviceSpecificCredentials();
    };
  }

  private static @Nullable String value(Optional<UserName> name) {
    return name.map(UserName::value).orElse(null);
  }
}
