package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administration of users. */
public interface UserAdministrationContract extends IdentityContract {

  private List<String> userNames(String pathPrefix) {
    return all(page -> identities().listUsers(root(), pathPrefix, page)).stream()
        .map(user -> user.name().value())
        .toList();
  }

  @Test
  default void a_user_is_created_as_it_was_asked_for() {
    var jane = createUser("/team/a/", "Jane_+=,.@-1");
    assertThat(jane.accountId()).isEqualTo(root().accountId());
    assertThat(jane.name().value()).isEqualTo("Jane_+=,.@-1");
    assertThat(jane.path().value()).isEqualTo("/team/a/");
    assertThat(jane.id().value()).matches("AIDA[A-Z2-7]{17}");
    assertThat(jane.arn())
        .isEqualTo("arn:aws:iam::" + root().accountId() + ":user/team/a/Jane_+=,.@-1");
    assertThat(identities().getUser(root(), Optional.of(jane.name())).principal())
        .isEqualTo(jane.principal());
  }

  @Test
  default void without_a_name_the_caller_itself_is_meant() {
    assertThat(identities().getUser(root(), Optional.empty()).principal())
        .isEqualTo(root().principal());
    var jane = createUser("jane");
    policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(jane.name()),
            new PolicyName("iam"),
            Policies.allowing("iam:GetUser"));
    assertThat(identities().getUser(tenants().as(jane), Optional.empty()).principal())
        .isEqualTo(jane.principal());
  }

  @Test
  default void a_user_name_exists_once_whatever_its_case() {
    var jane = createUser("Jane");
    assertRefused(Refusal.EntityAlreadyExists.class, () -> createUser("jANE"));
    assertRefused(Refusal.EntityAlreadyExists.class, () -> createUser("/other/", "Jane"));
    assertThat(identities().getUser(root(), named("JANE")).principal()).isEqualTo(jane.principal());
  }

  @Test
  default void users_of_one_name_in_two_accounts_have_nothing_to_do_with_each_other() {
    var ours = createUser("jane");
    var stranger = tenants().strangerRoot();
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(stranger, named("jane")));
    var theirs = identities().createUser(stranger, IamPath.ROOT, ours.name());
    assertThat(theirs.id()).isNotEqualTo(ours.id());
    identities().deleteUser(stranger, theirs.name());
    assertThat(identities().getUser(root(), named("jane")).principal()).isEqualTo(ours.principal());
  }

  @Test
  default void users_are_listed_by_name_whatever_its_case_in_pages() {
    Stream.of("b", "A", "c", "D", "e").forEach(name -> createUser("/listed/", name));
    assertThat(userNames("/listed/")).containsExactly("A", "b", "c", "D", "e");
    assertThat(identities().listUsers(root(), "/listed/", LONG_PAGE).nextToken()).isEmpty();
  }

  @Test
  default void users_are_listed_by_the_beginning_of_their_path() {
    createUser("/team/", "a");
    createUser("/team/x/", "b");
    createUser("/teamwork/", "c");
    createUser("/Team/", "d");
    assertThat(userNames("/team/")).containsExactly("a", "b");
    assertThat(userNames("/team")).containsExactly("a", "b", "c");
    assertThat(userNames("/")).contains("a", "b", "c", "d", "supporter", "without-policy");
    assertThat(userNames("/nobody/")).isEmpty();
    assertThat(identities().listUsers(tenants().strangerRoot(), "/", LONG_PAGE).items()).isEmpty();
  }

  @Test
  default void a_user_that_is_created_or_deleted_between_two_pages_disturbs_neither() {
    Stream.of("b", "d", "e").forEach(name -> createUser("/listed/", name));
    var page = identities().listUsers(root(), "/listed/", PAIR);
    assertThat(page.items()).extracting(user -> user.name().value()).containsExactly("b", "d");
    createUser("/listed/", "a");
    identities().deleteUser(root(), new UserName("d"));
    var next = PAIR.next(page.nextToken().orElseThrow());
    assertThat(identities().listUsers(root(), "/listed/", next).items())
        .extracting(user -> user.name().value())
        .containsExactly("e");
  }

  @Test
  default void a_token_of_users_holds_for_its_account_list_and_filter_only() {
    Stream.of("a", "b", "c").forEach(name -> createUser("/listed/", name));
    var token = identities().listUsers(root(), "/listed/", PAIR).nextToken().orElseThrow();
    var next = PAIR.next(token);
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> identities().listUsers(tenants().strangerRoot(), "/listed/", next));
    assertRefused(Refusal.InvalidPageToken.class, () -> identities().listUsers(root(), "/", next));
    assertRefused(
        Refusal.InvalidPageToken.class, () -> identities().listGroups(root(), "/listed/", next));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> identities().listUsers(root(), "/listed/", PAIR.next("forged")));
  }

  @Test
  default void a_deleted_user_is_gone_and_its_name_is_free() {
    var jane = createUser("jane");
    identities().deleteUser(root(), new UserName("JANE"));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(root(), named("jane")));
    User successor = createUser("jane");
    assertThat(successor.id()).isNotEqualTo(jane.id());
  }

  @Test
  default void a_user_is_not_deleted_while_it_has_a_key() {
    createUser("jane");
    var key = identities().createAccessKey(root(), named("jane")).key();
    assertNotDeleted("jane");
    identities().deleteAccessKey(root(), named("jane"), key.id());
    identities().deleteUser(root(), new UserName("jane"));
  }

  @Test
  default void a_user_is_not_deleted_while_it_is_in_a_group() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    assertNotDeleted("jane");
    identities().removeUserFromGroup(root(), staff.name(), jane.name());
    identities().deleteUser(root(), jane.name());
  }

  @Test
  default void a_user_is_not_deleted_while_it_has_a_policy() {
    var jane = new Holder.OfUser(createUser("jane").name());
    policies().attachPolicy(root(), jane, Policies.AWS_SUPPORT_ACCESS);
    assertNotDeleted("jane");
    policies().detachPolicy(root(), jane, Policies.AWS_SUPPORT_ACCESS);
    policies().putInlinePolicy(root(), jane, new PolicyName("own"), Policies.ALLOW_SUPPORT);
    assertNotDeleted("jane");
    policies().deleteInlinePolicy(root(), jane, new PolicyName("own"));
    identities().deleteUser(root(), jane.name());
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(root(), named("jane")));
  }

  private void assertNotDeleted(String name) {
    assertRefused(
        Refusal.DeleteConflict.class, () -> identities().deleteUser(root(), new UserName(name)));
    assertThat(identities().getUser(root(), named(name)).principal())
        .isInstanceOf(Principal.IamUser.class);
  }

  @Test
  default void a_user_that_is_not_there_can_be_neither_read_nor_deleted() {
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().getUser(root(), Optional.of(NOBODY)));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().deleteUser(root(), NOBODY));
  }
}
