package io.caseport.domain.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.policy.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFindingsTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/app";

  private static String document(String statements) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [%s]}"
        .formatted(statements.replace('\'', '"'));
  }

  private static String allow(String action, String resource) {
    return "{'Effect': 'Allow', 'Action': '%s', 'Resource': '%s'}".formatted(action, resource);
  }

  private static String deny(String action, String resource) {
    return allow(action, resource).replace("Allow", "Deny");
  }

  private static String allowIf(String action, String condition) {
    return "{'Effect': 'Allow', 'Action': '%s', 'Resource': '*', 'Condition': %s}"
        .formatted(action, condition);
  }

  private static Arguments row(String code, String with, String word, String without) {
    return Arguments.of(code, document(with), word, document(without));
  }

  private static Arguments condition(String code, String with, String word, String without) {
    return row(
        code, allowIf("support:CreateCase", with), word, allowIf("support:CreateCase", without));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        row(
            "EMPTY_SID_VALUE",
            "{'Sid': '', 'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*'}",
            "\"\"",
            "{'Sid': 'A', 'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*'}"),
        condition(
            "EMPTY_OBJECT_CONDITION", "{}", "{}", "{'Bool': {'aws:SecureTransport': 'true'}}"),
        condition(
            "EMPTY_ARRAY_CONDITION",
            "{'StringEquals': {'aws:username': []}}",
            "\"aws:username\"",
            "{'StringEquals': {'aws:username': ['bob']}}"),
        row(
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            allow("support:*", "arn:aws:iam::123456789012:role/" + "x".repeat(6_144)),
            "",
            allow("support:*", "arn:aws:iam::123456789012:role/" + "x".repeat(5_900))),
        row(
            "INVALID_ACTION",
            allow("support:CreateCas", "*"),
            "\"support:CreateCas\"",
            allow("SUPPORT:createcase", "*")),
        row("INVALID_ACTION", allow("iam:Fly*", "*"), "\"iam:Fly*\"", allow("iam:Get*", "*")),
        row(
            "INVALID_SERVICE_IN_ACTION",
            allow("suport:CreateCase", "*"),
            "\"suport:CreateCase\"",
            allow("support:CreateCase", "*")),
        row(
            "SERVICE_NOT_HERE",
            allow("s3:GetObject", "*"),
            "\"s3:GetObject\"",
            allow("sts:AssumeRole", ROLE)),
        row(
            "ACTION_WITHOUT_RESOURCES",
            allow("support:*", "arn:aws:support::123456789012:case/*"),
            "\"support:*\"",
            allow("support:*", "*")),
        row(
            "RESOURCE_NEVER_MATCHES",
            allow("iam:GetUser", ROLE),
            "\"iam:GetUser\"",
            allow("iam:GetRole", ROLE)),
        row(
            "INVALID_ARN_ACCOUNT",
            allow("iam:GetRole", "arn:aws:iam::12345:role/app"),
            "\"arn:aws:iam::12345:role/app\"",
            allow("iam:GetRole", ROLE)),
        row(
            "INVALID_ARN_SERVICE_CASE",
            allow("iam:GetRole", "arn:aws:IAM::123456789012:role/app"),
            "\"arn:aws:IAM::123456789012:role/app\"",
            allow("iam:GetRole", ROLE)),
        condition(
            "INVALID_CONDITION_KEY_FORMAT",
            "{'IpAddress': {'SourceIp': '203.0.113.0/24'}}",
            "\"SourceIp\"",
            "{'IpAddress': {'aws:SourceIp': '203.0.113.0/24'}}"),
        condition(
            "INVALID_GLOBAL_CONDITION_KEY",
            "{'IpAddress': {'aws:SorceIp': '203.0.113.0/24'}}",
            "\"aws:SorceIp\"",
            "{'IpAddress': {'AWS:sourceip': '203.0.113.0/24'}}"),
        row(
            "INVALID_SERVICE_CONDITION_KEY",
            allowIf("iam:PassRole", "{'StringEquals': {'iam:PassToService': 'x'}}"),
            "\"iam:PassToService\"",
            allowIf("iam:PassRole", "{'StringEquals': {'iam:PassedToService': 'x'}}")),
        row(
            "CONDITION_KEY_NOT_IN_REQUEST",
            allowIf("support:*", "{'StringEquals': {'iam:PassedToService': 'x'}}"),
            "\"iam:PassedToService\"",
            allowIf("iam:PassRole", "{'StringEquals': {'iam:PassedToService': 'x'}}")),
        row(
            "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
            allowIf("support:*", "{'StringEquals': {'aws:ResourceTag/team': 'a'}}"),
            "\"aws:ResourceTag/team\"",
            allowIf("iam:GetUser", "{'StringEquals': {'aws:ResourceTag/team': 'a'}}")),
        row(
            "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
            allowIf("support:*", "{'StringEquals': {'aws:RequestTag/team': 'a'}}")
                .replace("Allow", "Deny"),
            "\"aws:RequestTag/team\"",
            allowIf("support:*", "{'StringEquals': {'aws:PrincipalTag/team': 'a'}}")
                .replace("Allow", "Deny")),
        condition(
            "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
            "{'StringEquals': {'aws:username': 'a', 'aws:UserName': 'b'}}",
            "\"aws:UserName\"",
            "{'StringEquals': {'aws:username': ['a', 'b']}}"),
        condition(
            "TYPE_MISMATCH",
            "{'StringEquals': {'aws:SourceIp': '203.0.113.7'}}",
            "\"StringEquals\"",
            "{'IpAddress': {'aws:SourceIp': '203.0.113.7'}}"),
        condition(
            "TYPE_MISMATCH",
            "{'DateLessThan': {'aws:username': '2026-01-01'}}",
            "\"DateLessThan\"",
            "{'DateLessThan': {'aws:EpochTime': '1800000000'}}"),
        condition(
            "TYPE_MISMATCH_NUMBER",
            "{'NumericLessThan': {'aws:MultiFactorAuthAge': 'an hour'}}",
            "\"an hour\"",
            "{'NumericLessThan': {'aws:MultiFactorAuthAge': 3600}}"),
        condition(
            "TYPE_MISMATCH_BOOLEAN",
            "{'Bool': {'aws:SecureTransport': 'yes'}}",
            "\"yes\"",
            "{'Bool': {'aws:SecureTransport': true}}"),
        condition(
            "TYPE_MISMATCH_IP_RANGE",
            "{'NotIpAddress': {'aws:SourceIp': ['2001:db8::/32', '203.0.113.0/33']}}",
            "\"203.0.113.0/33\"",
            "{'NotIpAddress': {'aws:SourceIp': ['2001:db8::/32', '203.0.113.0/32']}}"),
        condition(
            "TYPE_MISMATCH_ARN",
            "{'ArnLike': {'aws:PrincipalArn': 'role/app'}}",
            "\"role/app\"",
            "{'ArnLike': {'aws:PrincipalArn': '" + ROLE + "'}}"),
        condition(
            "TYPE_MISMATCH_BINARY",
            "{'BinaryEquals': {'custom:key': '&&'}}",
            "\"&&\"",
            "{'BinaryEquals': {'custom:key': 'QmluYXJ5'}}"),
        condition(
            "INVALID_DATE_VALUE",
            "{'DateLessThan': {'aws:CurrentTime': '2027'}}",
            "\"2027\"",
            "{'DateLessThan': {'aws:CurrentTime': '2027-01-01'}}"),
        condition(
            "INVALID_VARIABLE_FOR_OPERATOR",
            "{'NumericEquals': {'aws:MultiFactorAuthAge': '${aws:username}'}}",
            "\"${aws:username}\"",
            "{'StringEquals': {'aws:PrincipalTag/name': '${aws:username}'}}"),
        condition(
            "INVALID_CONDITION_MULTIPLE_BOOLEAN",
            "{'Bool': {'aws:SecureTransport': ['true', 'false']}}",
            "\"aws:SecureTransport\"",
            "{'Bool': {'aws:SecureTransport': ['true']}}"),
        condition(
            "IMPROVE_IP_RANGE",
            "{'IpAddress': {'aws:SourceIp': '203.0.113.7/24'}}",
            "\"203.0.113.7/24\"",
            "{'IpAddress': {'aws:SourceIp': '203.0.113.7/32'}}"),
        condition(
            "WILDCARD_WITHOUT_LIKE_OPERATOR",
            "{'StringEquals': {'aws:username': 'team-*'}}",
            "\"team-*\"",
            "{'StringEquals': {'aws:username': 'team-${*}'}}"),
        condition(
            "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
            "{'ForAllValues:StringEquals': {'aws:username': 'bob'}}",
            "\"ForAllValues:StringEquals\"",
            "{'ForAnyValue:StringEquals': {'aws:username': 'bob'}}"),
        row(
            "FORALLVALUES_WITHOUT_NULL_CHECK",
            allowIf("iam:TagUser", "{'ForAllValues:StringEquals': {'aws:TagKeys': 'team'}}"),
            "\"ForAllValues:StringEquals\"",
            allowIf(
                "iam:TagUser",
                "{'ForAllValues:StringEquals': {'aws:TagKeys': 'team'}, 'Null': {'aws:TagKeys':"
                    + " 'false'}}")),
        condition(
            "CONDITION_ALWAYS_TRUE",
            "{'Null': {'aws:username': ['true', 'false']}}",
            "\"aws:username\"",
            "{'Null': {'aws:username': ['true']}}"),
        condition(
            "CONDITION_ALWAYS_TRUE",
            "{'Null': {'aws:username': 'true'}, 'StringEqualsIfExists': {'aws:username': 'a'}}",
            "\"StringEqualsIfExists\"",
            "{'StringEqualsIfExists': {'aws:username': 'a'}}"),
        condition(
            "CONDITION_NEVER_TRUE",
            "{'Null': {'aws:username': true}, 'StringEquals': {'aws:username': 'a'}}",
            "\"StringEquals\"",
            "{'Null': {'aws:username': false}, 'StringEquals': {'aws:username': 'a'}}"),
        condition(
            "REDUNDANT_IF_EXISTS",
            "{'Null': {'aws:username': 'false'}, 'StringEqualsIfExists': {'aws:username': 'a'}}",
            "\"StringEqualsIfExists\"",
            "{'Null': {'aws:username': 'false'}, 'StringEquals': {'aws:username': 'a'}}"),
        row(
            "UNKNOWN_VARIABLE",
            allow("iam:GetUser", "arn:aws:iam::*:user/${aws:usernam}"),
            "\"arn:aws:iam::*:user/${aws:usernam}\"",
            allow("iam:GetUser", "arn:aws:iam::*:user/${aws:username, 'nobody'}")
                .replace("'nobody'", "#nobody#")
                .replace('#', '\u0001')),
        row(
            "MULTIVALUED_VARIABLE",
            allow("iam:GetUser", "arn:aws:iam::*:user/${aws:TagKeys}"),
            "\"arn:aws:iam::*:user/${aws:TagKeys}\"",
            allow("iam:GetUser", "arn:aws:iam::*:user/${aws:username}")),
        row("ALLOW_EVERYTHING", allow("*", "*"), "\"Action\"", deny("*", "*")),
        row(
            "ALLOW_WITH_NOT_ACTION",
            allow("iam:*", "*").replace("Action", "NotAction"),
            "\"NotAction\"",
            deny("iam:*", "*").replace("Action", "NotAction")),
        row(
            "ALLOW_WITH_NOT_RESOURCE",
            allow("iam:GetRole", ROLE).replace("Resource", "NotResource"),
            "\"NotResource\"",
            deny("iam:GetRole", ROLE).replace("Resource", "NotResource")),
        row(
            "PRIVILEGE_ESCALATION",
            allow("iam:AttachUserPolicy", "*"),
            "\"Action\"",
            allowIf("iam:AttachUserPolicy", "{'ArnEquals': {'iam:PolicyARN': '" + ROLE + "'}}")),
        row(
            "PASS_ROLE_WITH_STAR_IN_RESOURCE",
            allow("iam:PassRole", "*"),
            "\"Resource\"",
            allow("iam:PassRole", ROLE)),
        row(
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
            allow("iam:*", "*"),
            "\"Resource\"",
            allowIf("iam:*", "{'StringEquals': {'iam:PassedToService': 'x'}}")),
        row(
            "PASS_ROLE_WITH_NOTACTION_AND_NOTRESOURCE",
            allow("sts:*", ROLE).replace("Action", "NotAction").replace("Resource", "NotResource"),
            "\"NotResource\"",
            allow("iam:*", ROLE).replace("Action", "NotAction").replace("Resource", "NotResource")),
        row(
            "CREATE_SLR_WITH_STAR_IN_RESOURCE",
            allow("iam:CreateServiceLinkedRole", "*"),
            "\"Resource\"",
            allowIf(
                "iam:CreateServiceLinkedRole", "{'StringEquals': {'iam:AWSServiceName': 'x'}}")),
        row(
            "REDUNDANT_ACTION",
            "{'Effect': 'Allow', 'Action': ['support:Describe*', 'support:DescribeCases'],"
                + " 'Resource': '*'}",
            "\"support:DescribeCases\"",
            "{'Effect': 'Allow', 'Action': ['support:Describe*', 'support:CreateCase'], 'Resource':"
                + " '*'}"),
        row(
            "REDUNDANT_RESOURCE",
            "{'Effect': 'Allow', 'Action': 'iam:GetRole', 'Resource': ['"
                + ROLE
                + "', 'arn:aws:iam::*:role/*']}",
            "\"" + ROLE + "\"",
            "{'Effect': 'Allow', 'Action': 'iam:GetRole', 'Resource': ['"
                + ROLE
                + "', 'arn:aws:iam::*:role/b*']}"),
        condition(
            "REDUNDANT_CONDITION_VALUE",
            "{'StringLike': {'aws:username': ['a*', 'ab*']}}",
            "\"ab*\"",
            "{'StringEquals': {'aws:username': ['a', 'ab']}}"),
        row(
            "REDUNDANT_STATEMENT",
            allow("support:*", "*") + "," + allow("support:CreateCase", "*"),
            allow("support:CreateCase", "*").replace('\'', '"'),
            allow("support:CreateCase", "*") + "," + allow("support:ResolveCase", "*")),
        row(
            "SHADOWED_STATEMENT",
            allow("support:CreateCase", "*") + "," + deny("support:*", "*"),
            allow("support:CreateCase", "*").replace('\'', '"'),
            allow("support:*", "*") + "," + deny("support:CreateCase", "*")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_finding_is_made_at_the_words_it_is_about_and_only_then(
      String code, String with, String word, String without) {
    var found = coded(code, with);

    assertThat(found).hasSize(1);
    var place = found.getFirst().place();
    assertThat(with.substring(place.offset(), place.endOffset()))
        .isEqualTo(word.isEmpty() ? with : word);
    assertThat(coded(code, without.replace('\u0001', '\''))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_finding_says_what_is_wrong_and_what_to_do(String code, String with) {
    assertThat(coded(code, with))
        .allSatisfy(
            finding -> {
              assertThat(said(finding.problem())).endsWith(".").hasSizeGreaterThan(15);
              assertThat(said(finding.fix())).matches("[a-z].*[^.]");
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_finding_speaks_japanese_of_the_same_words(String code, String with) {
    var japanese = Wording.of(Language.JA);
    assertThat(coded(code, with))
        .allSatisfy(
            finding -> {
              assertThat(japanese.say(finding.problem())).endsWith("。");
              assertThat(japanese.say(finding.fix())).endsWith("ください");
              finding.problem().about().stream()
                  .filter(String.class::isInstance)
                  .forEach(
                      word -> assertThat(japanese.say(finding.problem())).contains((String) word));
            });
  }

  private static String said(Phrase phrase) {
    return Wording.of(Language.EN).say(phrase);
  }

  private static List<Finding> coded(String code, String document) {
    return PolicyFindings.of(document, DocumentKind.IDENTITY).stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  @Test
  void a_plain_policy_has_nothing_to_say_about() {
    assertThat(PolicyFindings.of(document(allow("support:*", "*")), DocumentKind.IDENTITY))
        .isEmpty();
  }

  @Test
  void a_misspelt_action_is_answered_with_the_nearest_one() {
    assertThat(coded("INVALID_ACTION", document(allow("Support:CraeteCase", "*"))))
        .extracting(finding -> said(finding.fix()))
        .containsExactly("write support:CreateCase");
    assertThat(
            coded(
                "INVALID_GLOBAL_CONDITION_KEY",
                document(
                    allowIf("support:*", "{'Bool': {'aws:MultifactorAuthPresents': 'true'}}"))))
        .extracting(finding -> said(finding.fix()))
        .containsExactly("write aws:MultiFactorAuthPresent");
  }

  @Test
  void a_service_that_is_not_here_is_told_once() {
    var text = document(allow("s3:Get*", "*") + "," + deny("s3:PutObject", "*"));

    assertThat(coded("SERVICE_NOT_HERE", text)).hasSize(1);
  }

  @Test
  void a_document_that_breaks_the_grammar_has_one_finding_at_its_place() {
    var text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Alow\"}]\n}";

    var found = PolicyFindings.of(text, DocumentKind.IDENTITY);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().type()).isEqualTo(FindingType.ERROR);
    assertThat(found.getFirst().code()).isEqualTo("JSON_SYNTAX_ERROR");
    assertThat(found.getFirst().place().line()).isEqualTo(3);
    assertThat(found.getFirst().place().column()).isEqualTo(28);
    assertThat(said(found.getFirst().problem())).contains("Effect must be");
  }

  @Test
  void a_text_that_ends_too_early_is_found_at_its_end() {
    assertThat(PolicyFindings.of("", DocumentKind.IDENTITY).getFirst().place())
        .isEqualTo(new FindingPlace(1, 1, 0, 1, 1, 0));
    assertThat(PolicyFindings.of("{\n", DocumentKind.IDENTITY).getFirst().place().line())
        .isEqualTo(2);
  }

  @Test
  void the_old_versions_are_worth_a_word_and_take_variables_literally() {
    var statement =
        "\"Statement\": "
            + allow("iam:GetUser", "arn:aws:iam::*:user/${aws:username}").replace('\'', '"');

    assertThat(codes("{" + statement + "}"))
        .containsExactlyInAnyOrder("MISSING_VERSION", "VARIABLE_UNSUPPORTED_IN_VERSION");
    assertThat(codes("{\"Version\": \"2008-10-17\", " + statement + "}"))
        .containsExactlyInAnyOrder("DEPRECATED_VERSION", "VARIABLE_UNSUPPORTED_IN_VERSION");
    assertThat(codes("{\"Version\": \"2012-10-17\", " + statement + "}")).isEmpty();
  }

  private static List<String> codes(String document) {
    return PolicyFindings.of(document, DocumentKind.IDENTITY).stream().map(Finding::code).toList();
  }

  @Test
  void findings_come_in_the_order_of_the_text() {
    var text = document(allow("*", "*") + "," + allow("support:X", "*") + "," + allow("s3:*", "*"));

    assertThat(PolicyFindings.of(text, DocumentKind.IDENTITY))
        .extracting(finding -> finding.place().offset())
        .isSorted();
  }

  private static Arguments trust(String code, String with, String without) {
    return Arguments.of(code, document(with), document(without));
  }

  static Stream<Arguments> trustDocuments() {
    var start = "{'Effect': 'Allow', 'Principal': {'AWS': ";
    var assume = "'Action': 'sts:AssumeRole'";
    return Stream.of(
        trust(
            "TRUST_EVERYONE",
            start + "'*'}, " + assume + "}",
            start
                + "'*'}, "
                + assume
                + ", 'Condition': {'StringEquals': {'aws:PrincipalOrgID': 'o-1'}}}"),
        trust(
            "JSON_SYNTAX_ERROR",
            start.replace("Principal", "NotPrincipal") + "'123456789012'}, " + assume + "}",
            start + "'123456789012'}, " + assume + "}"),
        trust(
            "ACTION_NOT_IN_TRUST_POLICY",
            start + "'123456789012'}, 'Action': ['sts:AssumeRole', 'sts:GetSessionToken']}",
            start + "'123456789012'}, 'Action': ['sts:AssumeRole', 'sts:Tag*']}"));
  }

  @ParameterizedTest
  @MethodSource("trustDocuments")
  void a_trust_policy_has_checks_of_its_own(String code, String with, String without) {
    assertThat(PolicyFindings.of(with, DocumentKind.TRUST))
        .extracting(Finding::code)
        .contains(code);
    assertThat(PolicyFindings.of(without, DocumentKind.TRUST)).isEmpty();
  }
}
