package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.Group;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.PolicyScopeType;
import software.amazon.awssdk.services.iam.model.User;
import software.amazon.awssdk.services.support.model.CaseDetails;
import software.amazon.awssdk.services.support.model.Communication;

/** The SDK's own paginators walk over everything once, and end. */
class PaginatorsTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final int SMALLEST_PAGE = 10;
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
  private static final int ITEMS_PER_PAGE = 2;
  private static final int PAGES = 3;

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.strangerRoot());

  @Test
  void cases() {
    var opened = new ArrayList<String>();
    for (int number = 0; number < 2 * SMALLEST_PAGE; number++) {
      tenants.advance(Duration.ofSeconds(1));
      opened.addFirst(root.open("Case " + number));
    }
    var pages =
        root.support()
            .describeCasesPaginator(
                request -> request.overrideConfiguration(root.by()).maxResults(SMALLEST_PAGE));
    assertThat(pages.cases().stream().map(CaseDetails::caseId)).isEqualTo(opened);
    assertThat(pages.stream()).hasSize(2);
  }

  @Test
  void no_cases() {
    var pages =
        root.support().describeCasesPaginator(request -> request.overrideConfiguration(root.by()));
    assertThat(pages.stream()).hasSize(1);
    assertThat(pages.cases()).isEmpty();
  }

  @Test
  void communications() {
    var id = root.open("Printer");
    var bodies = IntStream.rangeClosed(1, 2 * SMALLEST_PAGE).mapToObj(n -> "No. " + n).toList();
    bodies.forEach(body -> root.reply(id, body));
    var pages =
        root.support()
            .describeCommunicationsPaginator(
                request ->
                    request.overrideConfiguration(root.by()).caseId(id).maxResults(SMALLEST_PAGE));
    assertThat(pages.communications().stream().map(Communication::body))
        .hasSize(2 * SMALLEST_PAGE + 1)
        .startsWith(bodies.reversed().toArray(String[]::new))
        .endsWith("It does not work.");
    assertThat(pages.stream()).hasSize(PAGES);
  }

  @Test
  void users() {
    NAMES.forEach(root::createUser);
    var pages =
        root.iam()
            .listUsersPaginator(
                request -> request.overrideConfiguration(root.by()).maxItems(ITEMS_PER_PAGE));
    assertWalked(pages.users().stream().map(User::userName), pages.stream());
  }

  @Test
  void groups() {
    NAMES.forEach(root::createGroup);
    var pages =
        root.iam()
            .listGroupsPaginator(
                request -> request.overrideConfiguration(root.by()).maxItems(ITEMS_PER_PAGE));
    assertWalked(pages.groups().stream().map(Group::groupName), pages.stream());
  }

  @Test
  void members_and_memberships() {
    for (var name : NAMES) {
      root.createUser(name);
      root.createGroup(name);
    }
    for (var name : NAMES) {
      join("a", name);
      join(name, "a");
    }
    var members =
        root.iam()
            .getGroupPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .groupName("a")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(members.users().stream().map(User::userName), members.stream());
    var memberships =
        root.iam()
            .listGroupsForUserPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .userName("a")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(memberships.groups().stream().map(Group::groupName), memberships.stream());
  }

  private void join(String group, String user) {
    root.iam()
        .addUserToGroup(
            request -> request.overrideConfiguration(root.by()).groupName(group).userName(user));
  }

  @Test
  void policies_and_where_they_are_attached() {
    root.createUser("jane");
    root.createGroup("staff");
    for (var name : NAMES) {
      var arn = root.createPolicy(name, Policies.ALLOW_SUPPORT);
      root.attachToUser("jane", arn);
      root.iam()
          .attachGroupPolicy(
              request ->
                  request.overrideConfiguration(root.by()).groupName("staff").policyArn(arn));
    }
    var policies =
        root.iam()
            .listPoliciesPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .scope(PolicyScopeType.LOCAL)
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(policies.policies().stream().map(Policy::policyName), policies.stream());
    var ofUser =
        root.iam()
            .listAttachedUserPoliciesPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .userName("jane")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(
        ofUser.attachedPolicies().stream().map(AttachedPolicy::policyName), ofUser.stream());
    var ofGroup =
        root.iam()
            .listAttachedGroupPoliciesPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .groupName("staff")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(
        ofGroup.attachedPolicies().stream().map(AttachedPolicy::policyName), ofGroup.stream());
  }

  @Test
  void inline_policies() {
    root.createUser("jane");
    root.createGroup("staff");
    for (var name : NAMES) {
      root.iam()
          .putUserPolicy(
              request ->
                  request
                      .overrideConfiguration(root.by())
                      .userName("jane")
                      .policyName(name)
                      .policyDocument(Policies.allowing("support:" + name)));
      root.iam()
          .putGroupPolicy(
              request ->
                  request
                      .overrideConfiguration(root.by())
                      .groupName("staff")
                      .policyName(name)
                      .policyDocument(Policies.allowing("support:" + name)));
    }
    var ofUser =
        root.iam()
            .listUserPoliciesPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .userName("jane")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(ofUser.policyNames().stream(), ofUser.stream());
    var ofGroup =
        root.iam()
            .listGroupPoliciesPaginator(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .groupName("staff")
                        .maxItems(ITEMS_PER_PAGE));
    assertWalked(ofGroup.policyNames().stream(), ofGroup.stream());
  }

  @Test
  void access_keys() {
    root.createUser("jane");
    for (int number = 0; number < 2; number++) {
      root.iam()
          .createAccessKey(request -> request.overrideConfiguration(root.by()).userName("jane"));
    }
    var pages =
        root.iam()
            .listAccessKeysPaginator(
                request -> request.overrideConfiguration(root.by()).userName("jane").maxItems(1));
    assertThat(pages.accessKeyMetadata().stream().map(AccessKeyMetadata::accessKeyId))
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(pages.stream()).hasSize(2);
  }

  private static void assertWalked(Stream<String> items, Stream<?> pages) {
    assertThat(items).isEqualTo(NAMES);
    assertThat(pages).hasSize(PAGES);
  }
}
