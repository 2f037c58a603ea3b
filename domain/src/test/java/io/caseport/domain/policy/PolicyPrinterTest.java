package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyPrinterTest {

  @Test
  void a_policy_is_printed_with_its_elements_in_one_order() {
    PolicyDocument document =
        PolicyDocument.parse(
            """
            {"Statement": {
               "Condition": {
                 "NumericLessThan": {"aws:MultiFactorAuthAge": [3600, "1"], "x:y": true},
                 "StringLike": {"x:z": ["${*}\\u0041\\"\\\\\\t\\u20ac"]}},
               "NotResource": ["*"], "Action": ["iam:*", "sts:*"], "Effect": "Deny", "Sid": "A"},
             "Id": "one", "Version": "2012-10-17"}
            """);

    assertThat(document.print())
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Id\":\"one\",\"Statement\":[{\"Sid\":\"A\","
                + "\"Effect\":\"Deny\",\"Action\":[\"iam:*\",\"sts:*\"],\"NotResource\":\"*\","
                + "\"Condition\":{\"NumericLessThan\":{\"aws:MultiFactorAuthAge\":[3600,\"1\"],"
                + "\"x:y\":true},\"StringLike\":{\"x:z\":\"${*}A\\\"\\\\\\u0009\\u20ac\"}}}]}");
    assertThat(PrintedDocuments.reread(document.print())).isEqualTo(PrintedDocuments.of(document));
  }

  @Test
  void a_pretty_policy_has_a_line_for_each_element() {
    assertThat(PolicyDocument.parse(Policies.allow("iam:*", "sts:*")).prettyPrint())
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": [
                    "iam:*",
                    "sts:*"
                  ],
                  "Resource": "*"
                }
              ]
            }\
            """);
  }

  @Test
  void a_trust_policy_prints_its_principals_and_no_resource() {
    String printed =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
            + "{\"AWS\":[\"111122223333\",\"*\"],\"Service\":\"ec2.amazonaws.com\"},"
            + "\"Action\":\"sts:AssumeRole\"}]}";

    assertThat(TrustPolicy.parse(printed).document().print()).isEqualTo(printed);
    assertThat(
            TrustPolicy.parse(
                    "{\"Statement\":{\"Effect\":\"Deny\",\"NotPrincipal\":\"*\",\"Action\":\"sts:*\"}}")
                .document()
                .print())
        .isEqualTo(
            "{\"Statement\":[{\"Effect\":\"Deny\",\"NotPrincipal\":{\"AWS\":\"*\"},"
                + "\"Action\":\"sts:*\"}]}");
  }
}
