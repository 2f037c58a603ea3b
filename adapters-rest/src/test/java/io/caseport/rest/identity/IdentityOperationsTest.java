package io.caseport.rest.identity;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.application.port.in.Page;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityOperationsTest {
  private static final String ALICE =
      "<Path>/team/</Path><UserName>alice</UserName><UserId>AIDA2222222222222222A</UserId>"
          + "<Arn>arn:aws:iam::111122223333:user/team/alice</Arn>"
          + "<CreateDate>2026-02-03T04:05:06Z</CreateDate>";
  private static final String DESK =
      "<Path>/</Path><GroupName>desk</GroupName><GroupId>AGPA2222222222222222G</GroupId>"
          + "<Arn>arn:aws:iam::111122223333:group/desk</Arn>"
          + "<CreateDate>2026-02-03T04:05:06Z</CreateDate>";
  private static final String NO_MORE = "<IsTruncated>false</IsTruncated>";

  private final ScriptedIdentities identities = new ScriptedIdentities();
  private final Conversation iam = Conversation.iam(ADMIN, IdentityOperations.of(identities));
  private final Conversation iamAsRoot = Conversation.iam(ROOT, IdentityOperations.of(identities));

  @Test
  void a_user_is_created_on_the_path_it_is_given() {
    var answer =
        iam.say(FormCall.iam("CreateUser").with("UserName", "alice").with("Path", "/team/"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result()).isEqualTo("<User>" + ALICE + "</User>");
    assertThat(identities.calls).containsExactly("createUser /team/ alice");
  }

  @Test
  void a_user_or_group_without_path_is_created_at_the_root() {
    iam.say(FormCall.iam("CreateUser").with("UserName", "bob"));
    iam.say(FormCall.iam("CreateGroup").with("GroupName", "desk"));

    assertThat(identities.calls).containsExactly("createUser / bob", "createGroup / desk");
  }

  @Test
  void a_user_tells_its_boundary_and_tags() {
    var bounded =
        "<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType>"
            + "<PermissionsBoundaryArn>arn:aws:iam::aws:policy/P</PermissionsBoundaryArn>"
            + "</PermissionsBoundary>"
            + "<Tags><member><Key>Team</Key><Value>a</Value></member></Tags>";
    var created =
        iam.say(
            FormCall.iam("CreateUser")
                .with("UserName", "alice")
                .with("Path", "/team/")
                .with("PermissionsBoundary", "arn:aws:iam::aws:policy/P")
                .with("Tags.member.1.Key", "Team")
                .with("Tags.member.1.Value", "a"));
    identities.described =
        Optional.of(
            new UserDescription(
                ScriptedIdentities.ALICE.principal(),
                ScriptedIdentities.CREATED,
                Optional.of(new PolicyArn("arn:aws:iam::aws:policy/P")),
                new Tags(List.of(new Tag("Team", "a")))));

    assertThat(created.result()).isEqualTo("<User>" + ALICE + bounded + "</User>");
    assertThat(iam.say(FormCall.iam("GetUser")).result())
        .isEqualTo("<User>" + ALICE + bounded + "</User>");
  }

  @Test
  void users_and_groups_are_renamed_and_moved() {
    iam.say(FormCall.iam("UpdateUser").with("UserName", "alice").with("NewUserName", "bob"));
    iam.say(FormCall.iam("UpdateGroup").with("GroupName", "desk").with("NewPath", "/team/"));
    iam.say(FormCall.iam("UpdateGroup").with("GroupName", "desk").with("NewGroupName", "crew"));

    assertThat(identities.calls)
        .containsExactly(
            "updateUser alice - bob", "updateGroup desk /team/ -", "updateGroup desk - crew");
  }

  @Test
  void an_empty_list_of_tags_asks_for_nothing() {
    var answer = iam.say(FormCall.iam("CreateUser").with("UserName", "bob").with("Tags", ""));

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void a_user_is_described_by_name_or_as_the_caller() {
    var named = iam.say(FormCall.iam("GetUser").with("UserName", "alice"));
    iam.say(FormCall.iam("GetUser"));

    assertThat(named.result()).isEqualTo("<User>" + ALICE + "</User>");
    assertThat(identities.calls).containsExactly("getUser alice", "getUser -");
  }

  @Test
  void root_is_a_user_without_name_and_path() {
    identities.described =
        Optional.of(
            new UserDescription(ROOT, ScriptedIdentities.CREATED, Optional.empty(), Tags.NONE));

    var answer = iamAsRoot.say(FormCall.iam("GetUser"));

    assertThat(answer.result())
        .isEqualTo(
            "<User><UserId>111122223333</UserId><Arn>arn:aws:iam::111122223333:root</Arn>"
                + "<CreateDate>2026-02-03T04:05:06Z</CreateDate></User>");
  }

  @Test
  void users_are_listed_from_the_beginning_by_hundreds() {
    var answer = iam.say(FormCall.iam("ListUsers"));

    assertThat(answer.result())
        .isEqualTo("<Users><member>" + ALICE + "</member></Users>" + NO_MORE);
    assertThat(identities.calls).containsExactly("listUsers / - 100");
  }

  @Test
  void a_list_goes_on_from_its_marker() {
    identities.users = new Page<>(List.of(), Optional.of("a<b&c"));

    var answer =
        iam.say(
            FormCall.iam("ListUsers")
                .with("PathPrefix", "/team")
                .with("Marker", "from here")
                .with("MaxItems", "1000"));

    assertThat(answer.result())
        .isEqualTo("<Users></Users><IsTruncated>true</IsTruncated><Marker>a&lt;b&amp;c</Marker>");
    assertThat(answer.text("Marker")).isEqualTo("a<b&c");
    assertThat(identities.calls).containsExactly("listUsers /team from here 1000");
  }

  @ParameterizedTest
  @CsvSource({
    "DeleteUser, deleteUser alice",
    "DeleteGroup, deleteGroup desk",
    "AddUserToGroup, addUserToGroup desk alice",
    "RemoveUserFromGroup, removeUserFromGroup desk alice"
  })
  void operations_without_output_have_no_result_element(String operation, String call) {
    var answer =
        iam.say(FormCall.iam(operation).with("UserName", "alice").with("GroupName", "desk"));

    assertThat(answer.document())
        .isEqualTo(
            "<%sResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata></%sResponse>"
                .formatted(operation, Conversation.REQUEST_ID, operation));
    assertThat(identities.calls).containsExactly(call);
  }

  @Test
  void a_group_is_created_on_the_path_it_is_given() {
    var answer = iam.say(FormCall.iam("CreateGroup").with("GroupName", "g").with("Path", "/x/"));

    assertThat(answer.text("Arn")).isEqualTo("arn:aws:iam::111122223333:group/x/g");
    assertThat(identities.calls).containsExactly("createGroup /x/ g");
  }

  @Test
  void a_group_is_described_with_its_members() {
    identities.users = new Page<>(List.of(ScriptedIdentities.ALICE), Optional.of("next"));

    var answer = iam.say(FormCall.iam("GetGroup").with("GroupName", "desk").with("MaxItems", "1"));

    assertThat(answer.result())
        .isEqualTo(
            "<Group>"
                + DESK
                + "</Group><Users><member>"
                + ALICE
                + "</member></Users><IsTruncated>true</IsTruncated><Marker>next</Marker>");
    assertThat(identities.calls).containsExactly("getGroup desk - 1");
  }

  @Test
  void groups_are_listed_for_the_account_and_for_a_user() {
    var all = iam.say(FormCall.iam("ListGroups").with("PathPrefix", "/a/"));
    var ofUser = iam.say(FormCall.iam("ListGroupsForUser").with("UserName", "alice"));

    String expected = "<Groups><member>" + DESK + "</member></Groups>" + NO_MORE;
    assertThat(all.result()).isEqualTo(expected);
    assertThat(ofUser.result()).isEqualTo(expected);
    assertThat(identities.calls)
        .containsExactly("listGroups /a/ - 100", "listGroupsForUser alice - 100");
  }
}
