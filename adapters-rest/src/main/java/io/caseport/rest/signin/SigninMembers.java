package io.caseport.rest.signin;

import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.StructureList;
import io.caseport.rest.query.TextList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of STS, with the constraints of AWS's model. */
final class SigninMembers {
  private static final String NAME_PATTERN = "[\\w+=,.@-]*";
  private static final String TAG_PATTERN = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+";
  private static final String ARN_PATTERN =
      "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]+";
  private static final int MOST_POLICIES = 10;

  static final String MINIMUM_TOKEN_SIZE = "MinimumSessionTokenSize";

  static final Member<String> ROLE_ARN =
      new Member<>("RoleArn", Shape.text(20, 2_048, ARN_PATTERN));
  static final Member<SessionName> ROLE_SESSION_NAME =
      new Member<>("RoleSessionName", Shape.text(2, 64, NAME_PATTERN).as(SessionName::new));
  static final Member<FederatedName> NAME =
      new Member<>("Name", Shape.text(2, 32, NAME_PATTERN).as(FederatedName::new));
  static final Member<String> POLICY =
      new Member<>("Policy", Shape.text(1, 131_072, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"));
  static final Member<Integer> DURATION =
      new Member<>("DurationSeconds", Shape.integer(900, 43_200));
  static final Member<Integer> DURATION_OF_LONG_TERM =
      new Member<>("DurationSeconds", Shape.integer(900, 129_600));
  static final Member<String> EXTERNAL_ID =
      new Member<>("ExternalId", Shape.text(2, 1_224, "[\\w+=,.@:\\/-]*"));
  static final Member<String> SERIAL_NUMBER =
      new Member<>("SerialNumber", Shape.text(9, 256, "[\\w+=/:,.@-]*"));
  static final Member<String> TOKEN_CODE = new Member<>("TokenCode", Shape.text(6, 6, "[\\d]*"));
  static final Member<String> SOURCE_IDENTITY =
      new Member<>("SourceIdentity", Shape.text(2, 64, NAME_PATTERN));
  static final Member<AccessKeyId> ACCESS_KEY_ID =
      new Member<>("AccessKeyId", Shape.text(16, 128, "[\\w]*").as(AccessKeyId::new));
  static final Member<String> ENCODED_MESSAGE =
      new Member<>("EncodedMessage", Shape.text(1, 10_240));

  private static final Member<String> ARN = new Member<>("arn", Shape.text(20, 2_048, ARN_PATTERN));
  static final StructureList<String> POLICY_ARNS =
      new StructureList<>(
          "PolicyArns", List.of(ARN), List.of(), MOST_POLICIES, item -> item.get(ARN));

  static final TextList<String> TRANSITIVE_TAG_KEYS =
      new TextList<>("TransitiveTagKeys", Shape.text(1, 128, TAG_PATTERN), 0, Tags.MOST);

  private SigninMembers() {}

  static SessionPolicies policies(Input in) {
    return new SessionPolicies(in.find(POLICY), in.list(POLICY_ARNS));
  }

  static SessionTags tags(Input in) {
    return new SessionTags(tagValues(in), Set.copyOf(in.list(TRANSITIVE_TAG_KEYS)));
  }

  /** A federated user's tags have no next role to go on to. */
  static SessionTags lastingTags(Input in) {
    return new SessionTags(tagValues(in), Set.of());
  }

  private static Map<String, String> tagValues(Input in) {
    return TagMembers.tags(in).all().stream().collect(Collectors.toMap(Tag::key, Tag::value));
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
