package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyRefusalTest {

  /** A document whose fault begins at the mark, and how the message begins. */
  record Refused(String marked, String message) {
    String text() {
      return marked.replace("§", "");
    }

    int column() {
      return marked.indexOf('§') + 1;
    }
  }

  private static final List<Refused> DOCUMENTS =
      List.of(
          new Refused("§[]", "Syntax errors in policy. A policy must be a JSON object, not a list"),
          new Refused("§\"x\"", "Syntax errors in policy. A policy must be a JSON object"),
          new Refused("§{}", "Syntax errors in policy. The policy has no Statement"),
          new Refused(
              "{§\"statement\":[]}",
              "Syntax errors in policy. \"statement\" is no element of a policy; allowed are "
                  + "Version, Id and Statement"),
          new Refused(
              "{\"Statement\":§[]}",
              "Syntax errors in policy. Statement must hold at least one statement"),
          new Refused(
              "{\"Statement\":§\"x\"}",
              "Syntax errors in policy. A statement must be a JSON object, not a string"),
          new Refused(
              "{\"Statement\":[§null]}",
              "Syntax errors in policy. A statement must be a JSON object, not null"),
          new Refused(
              "{\"Version\":§\"2012-10-18\",\"Statement\":[]}",
              "Syntax errors in policy. Version must be \"2012-10-17\" or \"2008-10-17\", not "
                  + "\"2012-10-18\""),
          new Refused(
              "{\"Version\":§2012,\"Statement\":[]}",
              "Syntax errors in policy. Version must be a string, not a number"),
          new Refused(
              "{\"Id\":§true,\"Statement\":[]}",
              "Syntax errors in policy. Id must be a string, not a boolean"),
          new Refused(
              "{\"Statement\":[],§\"Statement\":[]}",
              "Syntax errors in policy. \"Statement\" is given twice in one object"));

  private static final String GOOD =
      "\"Effect\":\"Allow\",\"Action\":\"support:*\",\"Resource\":\"*\"";

  private static final List<Refused> STATEMENTS =
      List.of(
          new Refused(
              "{§\"effect\":\"Allow\"}",
              "Syntax errors in policy. \"effect\" is no element of a statement; allowed are Sid, "
                  + "Effect, Action or NotAction, Resource or NotResource, Condition"),
          new Refused(
              "{" + GOOD + ",§\"Effect\":\"Deny\"}",
              "Syntax errors in policy. \"Effect\" is given twice in one object"),
          new Refused(
              "{" + GOOD + ",§\"Principal\":\"*\"}",
              "Policy document should not specify a principal. The policy is about whom it is "
                  + "attached to; Principal belongs in role trust policies"),
          new Refused(
              "{" + GOOD + ",§\"NotPrincipal\":\"*\"}",
              "Policy document should not specify a principal."),
          new Refused(
              "{\"Sid\":§\"a-b\"," + GOOD + "}",
              "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the "
                  + "regular expression [0-9A-Za-z]*. \"a-b\" does not"),
          new Refused(
              "{\"Sid\":§1," + GOOD + "}", "Syntax errors in policy. Sid must be a string, not"),
          new Refused(
              "§{\"Action\":\"*\",\"Resource\":\"*\"}",
              "Syntax errors in policy. The statement has no Effect; it must be \"Allow\" or"),
          new Refused(
              "{\"Effect\":§\"allow\",\"Action\":\"*\",\"Resource\":\"*\"}",
              "The policy failed legacy parsing. Effect must be \"Allow\" or \"Deny\", not"),
          new Refused(
              "{\"Effect\":§\"Permit\",\"Action\":\"*\",\"Resource\":\"*\"}",
              "Syntax errors in policy. Effect must be \"Allow\" or \"Deny\", not \"Permit\""),
          new Refused(
              "§{\"Effect\":\"Allow\",\"Resource\":\"*\"}",
              "Policy statement must contain actions. Give it Action or NotAction"),
          new Refused(
              "{\"Effect\":\"Allow\",\"Action\":§[],\"Resource\":\"*\"}",
              "Policy statement must contain actions."),
          new Refused(
              "{\"NotAction\":\"*\",§" + GOOD.substring(17) + ",\"Effect\":\"Allow\"}",
              "Syntax errors in policy. A statement may have Action or NotAction, not both"),
          new Refused(
              "§{\"Effect\":\"Allow\",\"Action\":\"*\"}",
              "Policy statement must contain resources. Give it Resource or NotResource"),
          new Refused(
              "{\"Effect\":\"Allow\",\"Action\":\"*\",\"NotResource\":§[]}",
              "Policy statement must contain resources."),
          new Refused(
              "{" + GOOD + ",§\"NotResource\":\"*\"}",
              "Syntax errors in policy. A statement may have Resource or NotResource, not both"));

  private static final List<Refused> ACTIONS =
      List.of(
          new Refused("§1", "Syntax errors in policy. Action must be a string or a list of"),
          new Refused("[\"*\",§null]", "Syntax errors in policy. Action must be a string or a"),
          new Refused("[§[\"*\"]]", "Syntax errors in policy. Action must be a string or a list"),
          new Refused(
              "§\"CreateCase\"",
              "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc. "
                  + "\"CreateCase\" has none; write service:name or *"),
          new Refused("§\"\"", "Actions/Conditions must be prefaced by a vendor"),
          new Refused("§\"**\"", "Actions/Conditions must be prefaced by a vendor"),
          new Refused(
              "[\"iam:*\", §\"a:b:c\"]",
              "Actions/Condition can contain only one colon. \"a:b:c\" has more"),
          new Refused("§\"su*:*\"", "Vendor su* is not valid. The part before the colon is *, or"),
          new Refused("§\"s?:*\"", "Vendor s? is not valid."),
          new Refused("§\":x\"", "Vendor  is not valid."),
          new Refused(
              "§\"support:\"",
              "Syntax errors in policy. \"support:\" names no action after its colon; write "
                  + "support:* for all of them"));

  private static final List<Refused> RESOURCES =
      List.of(
          new Refused("§{}", "Syntax errors in policy. Resource must be a string or a list of"),
          new Refused("§\"foo\"", "Resource foo must be in ARN format or \"*\"."),
          new Refused("§\"\"", "Resource  must be in ARN format or \"*\"."),
          new Refused("§\"**\"", "Resource ** must be in ARN format or \"*\"."),
          new Refused("[\"*\", §\"a:b:c\"]", "Resource a:b:c must be in ARN format or \"*\"."),
          new Refused(
              "§\"arn:nowhere:s3\"",
              "Partition \"nowhere\" is not valid for resource \"arn:nowhere:s3:*:*:*\"."),
          new Refused(
              "§\"arn:x:s3:r:a:b:c\"",
              "Partition \"x\" is not valid for resource \"arn:x:s3:r:a:b:c\"."),
          new Refused(
              "§\"arn:aws\"",
              "Resource vendor must be fully qualified and cannot contain regexes."),
          new Refused(
              "§\"arn:aws:*\"",
              "Resource vendor must be fully qualified and cannot contain regexes."),
          new Refused(
              "§\"arn:aws:i?m::1:x\"",
              "Resource vendor must be fully qualified and cannot contain regexes."),
          new Refused("§\"arn:aws:::\"", "The policy failed legacy parsing."),
          new Refused("§\"arn:aws:s3::x\"", "The policy failed legacy parsing."),
          new Refused(
              "§\"arn:aws:iam:us-east-1:111122223333:user/a\"",
              "IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region"),
          new Refused(
              "[\"*\", §\"arn:aws:iam::111122223333:user/${aws:username\"]",
              "Syntax errors in policy. The policy variable ${aws:username has no end; a variable "
                  + "is ${key} or ${key, 'default'}, and ${*}, ${?} and ${$} are those characters"),
          new Refused(
              "§\"arn:aws:iam::111122223333:user/${}\"",
              "Syntax errors in policy. The policy variable ${} names no key;"),
          new Refused(
              "§\"arn:aws:iam::111122223333:user/${aws:username, x}\"",
              "Syntax errors in policy. The policy variable ${aws:username, x} has a default that "
                  + "is not in single quotes;"));

  private static final List<Refused> CONDITIONS =
      List.of(
          new Refused(
              "§[]", "Syntax errors in policy. Condition must be a JSON object, not a list"),
          new Refused(
              "{§\"StringEqual\":{}}",
              "Syntax errors in policy. \"StringEqual\" is no condition operator; allowed are "
                  + "ArnEquals, "),
          new Refused(
              "{§\"stringequals\":{}}",
              "Syntax errors in policy. \"stringequals\" is no condition operator"),
          new Refused(
              "{§\"ForSomeValues:StringEquals\":{}}",
              "Syntax errors in policy. \"ForSomeValues:StringEquals\" is no condition operator"),
          new Refused(
              "{§\"NullIfExists\":{}}",
              "Syntax errors in policy. \"NullIfExists\" is no condition operator"),
          new Refused(
              "{§\"BoolNotEquals\":{}}",
              "Syntax errors in policy. \"BoolNotEquals\" is no condition operator"),
          new Refused(
              "{\"Bool\":§\"aws:SecureTransport\"}",
              "Syntax errors in policy. Bool must be a JSON object, not a string"),
          new Refused(
              "{\"Bool\":{§\"\":\"true\"}}",
              "Syntax errors in policy. A condition key must have a name, such as aws:SourceIp"),
          new Refused(
              "{\"Bool\":{\"a:b\":§null}}",
              "Syntax errors in policy. A condition value must be a string, a number, a boolean or"
                  + " a list of these, not null"),
          new Refused(
              "{\"Bool\":{\"a:b\":[true,§[true]]}}",
              "Syntax errors in policy. A condition value must be a string, a number, a boolean or"
                  + " a list of these, not a list"),
          new Refused(
              "{\"StringLike\":{\"a:b\":[\"x\",§\"${a:b\"]}}",
              "Syntax errors in policy. The policy variable ${a:b has no end;"),
          new Refused(
              "{\"ArnLike\":{\"a:b\":§\"arn:${}\"}}",
              "Syntax errors in policy. The policy variable ${} names no key;"),
          new Refused(
              "{\"DateLessThanIfExists\":{\"a:b\":[\"2026-01-31\",§\"tomorrow\"]}}",
              "The policy failed legacy parsing. \"tomorrow\" is no date; write it as "
                  + "2026-01-31T23:59:59Z or in seconds since 1970"),
          new Refused(
              "{\"DateEquals\":{\"a:b\":§\"2026-02-29T00:00:00Z\"}}",
              "The policy failed legacy parsing. \"2026-02-29T00:00:00Z\" is no date;"));

  static Stream<Refused> refused() {
    String statement = "{\"Version\":\"2012-10-17\",\"Statement\":%s}";
    String action = "{\"Effect\":\"Allow\",\"Resource\":\"*\",\"Action\":%s}";
    String resource = "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":%s}";
    String condition =
        "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":%s}";
    return Stream.of(
            DOCUMENTS.stream(),
            within(statement, STATEMENTS),
            within(statement.formatted(action), ACTIONS),
            within(statement.formatted(resource), RESOURCES),
            within(statement.formatted(condition), CONDITIONS))
        .flatMap(cases -> cases);
  }

  private static Stream<Refused> within(String outer, List<Refused> cases) {
    return cases.stream().map(c -> new Refused(outer.formatted(c.marked()), c.message()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_malformed_policy_is_refused_in_aws_words_with_its_place(Refused refused) {
    MalformedPolicyDocument refusal = refusal(refused.text());

    assertThat(refusal)
        .hasMessageStartingWith(refused.message())
        .hasMessageEndingWith(" (line 1, column %d)", refused.column())
        .hasNoCause();
    assertThat(refusal.line).isEqualTo(1);
    assertThat(refusal.column).isEqualTo(refused.column());
    assertThat(refusal.getStackTrace()).isEmpty();
    assertThat(Wording.of(Language.JA).say(refusal.phrase))
        .containsPattern("[\\u3040-\\u30ff\\u4e00-\\u9fff]");
  }

  @Test
  void a_sid_may_be_used_once() {
    MalformedPolicyDocument refusal =
        refusal(
            """
            {"Statement": [
              {"Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*"},
              {"Sid": "a", "Effect": "Allow", "Action": "*", "Resource": "*"},
              {"Effect": "Allow",
               "Sid": "A", "Action": "*", "Resource": "*"}
            ]}
            """);

    assertThat(refusal)
        .hasMessage(
            "Statement IDs (SID) in a single policy must be unique. \"A\" is used before "
                + "(line 5, column 11)");
    assertThat(refusal.line).isEqualTo(5);
    assertThat(refusal.column).isEqualTo(11);
  }

  @Test
  void quoted_text_is_kept_short_and_printable() {
    assertThat(refusal("{\"\\u0000" + "x".repeat(5_000) + "\":1}"))
        .hasMessageContaining("\"U+0000xxx")
        .hasMessageContaining("xxx...\" is no element of a policy")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  private static MalformedPolicyDocument refusal(String json) {
    return catchThrowableOfType(MalformedPolicyDocument.class, () -> PolicyDocument.parse(json));
  }
}
