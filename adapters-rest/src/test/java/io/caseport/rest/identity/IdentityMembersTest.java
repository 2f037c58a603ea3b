package io.caseport.rest.identity;

import static io.caseport.rest.query.Conversation.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityMembersTest {
  private final ScriptedIdentities identities = new ScriptedIdentities();
  private final Conversation iam = Conversation.iam(ADMIN, IdentityOperations.of(identities));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CreateUser|UserName|a b|regular expression pattern: [\\w+=,.@-]+",
        "CreateUser|UserName|日本|regular expression pattern: [\\w+=,.@-]+",
        "CreateUser|UserName|''|length greater than or equal to 1",
        "CreateUser|UserName|65|length less than or equal to 64",
        "CreateUser|Path|x/|regular expression pattern:"
            + " (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
        "CreateUser|Path|//|regular expression pattern:"
            + " (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
        "CreateUser|Path|513|length less than or equal to 512",
        "ListUsers|PathPrefix|team|regular expression pattern: \\u002F[\\u0021-\\u007F]*",
        "DeleteGroup|GroupName|129|length less than or equal to 128",
        "DeleteAccessKey|AccessKeyId|AKIA|length greater than or equal to 16",
        "DeleteAccessKey|AccessKeyId|AKIA-AKIA-AKIA-AKIA|regular expression pattern: [\\w]+",
        "UpdateAccessKey|Status|active|enum value set: [Active, Inactive]"
      })
  void members_are_bounded_as_awss_model_bounds_them(
      String operation, String member, String value, String constraint) {
    String sent = value.matches("[0-9]+") ? "/" + "a".repeat(Integer.parseInt(value) - 1) : value;

    assertThat(iam.say(FormCall.iam(operation).with(member, sent)).error())
        .startsWith("400 ValidationError: ")
        .contains("Member must ")
        .contains(constraint);
    assertThat(identities.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CreateUser|UserName",
        "DeleteUser|UserName",
        "CreateGroup|GroupName",
        "GetGroup|GroupName",
        "DeleteGroup|GroupName",
        "AddUserToGroup|GroupName UserName",
        "RemoveUserFromGroup|GroupName UserName",
        "ListGroupsForUser|UserName",
        "UpdateAccessKey|AccessKeyId Status",
        "DeleteAccessKey|AccessKeyId"
      })
  void members_that_awss_model_requires_are_required(String operation, String members) {
    String[] required = members.split(" ");

    var answer = iam.say(FormCall.iam(operation));

    assertThat(answer.error())
        .startsWith("400 ValidationError: " + required.length + " validation");
    for (String member : required) {
      String label = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
      assertThat(answer.error()).contains("Value null at '" + label + "'");
    }
    assertThat(identities.calls).isEmpty();
  }
}
