package io.caseport.rest.signin;

import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import java.util.List;
import java.util.Optional;

/** The parameters of STS, with the constraints of AWS's model. */
final class SigninMembers {
  private static final String NAME_PATTERN = "[\\w+=,.@-]*";
  static final String MINIMUM_TOKEN_SIZE = "MinimumSessionTokenSize";

  static final Member<FederatedName> NAME =
      new Member<>("Name", Shape.text(2, 32, NAME_PATTERN).as(FederatedName::new));
  static final Member<String> POLICY =
      new Member<>("Policy", Shape.text(1, 131_072, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"));
  static final Member<Integer> DURATION_OF_LONG_TERM =
      new Member<>("DurationSeconds", Shape.integer(900, 129_600));
  static final Member<String> SERIAL_NUMBER =
      new Member<>("SerialNumber", Shape.text(9, 256, "[\\w+=/:,.@-]*"));
  static final Member<String> TOKEN_CODE = new Member<>("TokenCode", Shape.text(6, 6, "[\\d]*"));
  static final Member<AccessKeyId> ACCESS_KEY_ID =
      new Member<>("AccessKeyId", Shape.text(16, 128, "[\\w]*").as(AccessKeyId::new));
  static final Member<String> ENCODED_MESSAGE =
      new Member<>("EncodedMessage", Shape.text(1, 10_240));

  private SigninMembers() {}

  static SessionPolicies policies(Input in) {
    return new SessionPolicies(in.find(POLICY), List.of());
  }

  /** Half a code is none: AWS's answer to a serial number alone is the same as to a wrong code. */
  static Optional<OneTimeCode> code(Input in) {
    var serial = in.find(SERIAL_NUMBER);
    var code = in.find(TOKEN_CODE);
    return serial.isEmpty() && code.isEmpty()
        ? Optional.empty()
        : Optional.of(new OneTimeCode(serial.orElse(""), code.orElse("")));
  }
}
