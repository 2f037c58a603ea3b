package io.caseport.app.wire;

import io.caseport.app.Core;
import io.caseport.application.port.in.EngineerAdministration.NewEngineer;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UserName;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** New engineers of a running desk, who sign their requests. */
record DeskEngineers(Core core, RawCalls raw) {

  DeskEngineer create(Role role) {
    var name = new UserName(role.group() + "-" + UUID.randomUUID());
    var created =
        core.engineers()
            .createEngineer(
                new WantedEngineer(
                    name,
                    new EmailAddress(name + "@desk.example.com"),
                    role.group(),
                    List.of(LanguageCode.ENGLISH),
                    ZoneOffset.UTC));
    return new DeskEngineer(created, raw);
  }

  /** Someone with a key, at the desk's API. */
  record DeskEngineer(NewEngineer created, RawCalls raw) {
    AwsCredentialsIdentity key() {
      return AwsBasicCredentials.create(
          created.accessKeyId().value(), created.secretAccessKey().value());
    }

    UserName name() {
      return created.engineer().user().name();
    }

    RawCalls.Answer get(String path, Map<String, String> parameters) {
      return raw.ask(key(), "desk", "GET", path, parameters, "");
    }

    RawCalls.Answer get(String path) {
      return get(path, Map.of());
    }

    RawCalls.Answer call(String method, String path, String body) {
      return raw.ask(key(), "desk", method, path, Map.of(), body);
    }

    RawCalls.Answer post(String path, String body) {
      return call("POST", path, body);
    }
  }
}
