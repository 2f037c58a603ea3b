package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.NewPolicy;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promises of {@link TagAdministration}. */
public interface TagAdministrationContract extends IdentityContract {

  private TagAdministration tags() {
    return tenants().tags();
  }

  private static Tags tags(String... keysAndValues) {
    return new Tags(
        IntStream.range(0, keysAndValues.length / 2)
            .mapToObj(i -> new Tag(keysAndValues[2 * i], keysAndValues[2 * i + 1]))
            .toList());
  }

  private PolicyArn createPolicy() {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  private MfaSerial createDevice(Tags given) {
    return tenants()
        .mfaDevices()
        .createVirtualMfaDevice(root(), IamPath.ROOT, new MfaDeviceName("phone"), given)
        .device()
        .serial();
  }

  private List<Tagged> things() {
    return List.of(
        new Tagged.OfUser(createUser("jane").name()),
        new Tagged.OfRole(createRole("desk").name()),
        new Tagged.OfPolicy(createPolicy()),
        new Tagged.OfMfaDevice(createDevice(Tags.NONE)));
  }

  private List<Tag> listed(Tagged thing) {
    return all(page -> tags().listTags(root(), thing, page));
  }

  @Test
  default void tags_are_listed_by_key_in_pages() {
    for (Tagged thing : things()) {
      assertThat(listed(thing)).isEmpty();
      tags().tag(root(), thing, tags("b", "2", "A", "1"));
      tags().tag(root(), thing, tags("c d", ""));
      assertThat(listed(thing))
          .containsExactly(new Tag("A", "1"), new Tag("b", "2"), new Tag("c d", ""));
    }
  }

  @Test
  default void a_tag_takes_the_place_of_one_of_its_key_whatever_the_case() {
    for (Tagged thing : things()) {
      tags().tag(root(), thing, tags("Team", "a", "Cost", "1"));
      tags().tag(root(), thing, tags("tEAM", "b"));
      assertThat(listed(thing)).containsExactly(new Tag("Cost", "1"), new Tag("tEAM", "b"));
    }
  }

  @Test
  default void tags_are_removed_by_key_whatever_the_case_and_others_stay() {
    for (Tagged thing : things()) {
      tags().tag(root(), thing, tags("Team", "a", "Cost", "1"));
      tags().untag(root(), thing, List.of("tEAM", "nothing"));
      assertThat(listed(thing)).containsExactly(new Tag("Cost", "1"));
    }
  }

  @Test
  default void fifty_tags_are_the_most() {
    for (Tagged thing : things()) {
      var fifty = new Tags(IntStream.range(0, 50).mapToObj(i -> new Tag("k" + i, "")).toList());
      tags().tag(root(), thing, fifty);
      assertRefused(Refusal.QuotaExceeded.class, () -> tags().tag(root(), thing, tags("k50", "")));
      tags().tag(root(), thing, tags("K49", "in place of k49"));
      assertThat(tags().listTags(root(), thing, LONG_PAGE).items()).hasSize(50);
    }
  }

  @Test
  default void what_is_created_with_tags_has_them() {
    var given = tags("Team", "a");
    var jane = new UserName("jane");
    identities().createUser(root(), new NewUser(IamPath.ROOT, jane, Optional.empty(), given));
    assertThat(identities().getUser(root(), Optional.of(jane)).tags()).isEqualTo(given);
    assertThat(listed(new Tagged.OfUser(jane))).isEqualTo(given.all());
    var policy =
        policies()
            .createPolicy(
                root(),
                new NewPolicy(
                    IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT, given));
    assertThat(policies().getPolicy(root(), policy.policy().arn()).tags()).isEqualTo(given);
    assertThat(listed(new Tagged.OfPolicy(policy.policy().arn()))).isEqualTo(given.all());
    assertThat(listed(new Tagged.OfMfaDevice(createDevice(given)))).isEqualTo(given.all());
  }

  @Test
  default void who_may_create_but_not_tag_creates_nothing_with_tags() {
    var lead = createUser("lead");
    var own = new Holder.OfUser(lead.name());
    policies()
        .putInlinePolicy(root(), own, new PolicyName("create"), Policies.allowing("iam:Create*"));
    var caller = tenants().as(lead);
    var given = tags("Team", "a");
    var jane = new UserName("jane");
    assertDenied(
        "iam:TagUser",
        () ->
            identities()
                .createUser(caller, new NewUser(IamPath.ROOT, jane, Optional.empty(), given)));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> identities().getUser(root(), Optional.of(jane)));
    assertDenied(
        "iam:TagPolicy",
        () ->
            policies()
                .createPolicy(
                    caller,
                    new NewPolicy(
                        IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT, given)));
    assertDenied(
        "iam:TagRole",
        () ->
            roles()
                .createRole(
                    caller,
                    new NewRole(
                        IamPath.ROOT,
                        new RoleName("r"),
                        Roles.trusting("*"),
                        "",
                        3_600,
                        Optional.empty(),
                        given)));
    assertDenied(
        "iam:TagMFADevice",
        () ->
            tenants()
                .mfaDevices()
                .createVirtualMfaDevice(caller, IamPath.ROOT, new MfaDeviceName("phone"), given));
    createDevice(Tags.NONE);
  }

  @Test
  default void the_tags_of_what_was_deleted_are_not_those_of_its_successor() {
    var jane = createUser("jane").name();
    tags().tag(root(), new Tagged.OfUser(jane), tags("Team", "a"));
    identities().deleteUser(root(), jane);
    createUser("jane");
    assertThat(listed(new Tagged.OfUser(jane))).isEmpty();
    var phone = createDevice(tags("Team", "a"));
    tenants().mfaDevices().deleteVirtualMfaDevice(root(), phone);
    createDevice(Tags.NONE);
    assertThat(listed(new Tagged.OfMfaDevice(phone))).isEmpty();
  }

  @Test
  default void no_account_tags_a_policy_of_aws() {
    var published = new Tagged.OfPolicy(Policies.AWS_SUPPORT_ACCESS);
    assertDenied("iam:TagPolicy", () -> tags().tag(root(), published, tags("a", "1")));
  }

  private Map<String, Consumer<Caller>> operationsOn(String kind, Tagged thing) {
    return Map.of(
        "Tag" + kind, by -> tags().tag(by, thing, tags("a", "1")),
        "Untag" + kind, by -> tags().untag(by, thing, List.of("Team")),
        "List" + kind + "Tags", by -> tags().listTags(by, thing, LONG_PAGE));
  }

  @Test
  default void permission_for_tags_comes_before_all_else() {
    var nobody = tenants().userWithoutPolicy();
    var jane = new Tagged.OfUser(createUser("jane").name());
    tags().tag(root(), jane, tags("Team", "a"));
    assertDeniedEach("iam", nobody, operationsOn("User", jane));
    assertDeniedEach("iam", nobody, operationsOn("User", new Tagged.OfUser(NOBODY)));
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    assertDeniedEach("iam", nobody, operationsOn("Policy", new Tagged.OfPolicy(missing)));
    var noRole = new Tagged.OfRole(RoleAdministrationContract.NO_ROLE);
    assertDeniedEach("iam", nobody, operationsOn("Role", noRole));
    var noDevice = new Tagged.OfMfaDevice(MfaAdministrationContract.NO_DEVICE);
    assertDeniedEach("iam", nobody, operationsOn("MFADevice", noDevice));
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operationsOn("MFADevice", noDevice));
    var phone = new Tagged.OfMfaDevice(createDevice(tags("Team", "a")));
    assertDeniedEach("iam", nobody, operationsOn("MFADevice", phone));
    assertRefusedEach(
        Refusal.NoSuchEntity.class, tenants().strangerRoot(), operationsOn("MFADevice", phone));
    assertThat(listed(phone)).containsExactly(new Tag("Team", "a"));
    assertThat(listed(jane)).containsExactly(new Tag("Team", "a"));
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operationsOn("Role", noRole));
    assertRefusedEach(
        Refusal.NoSuchEntity.class, root(), operationsOn("Policy", new Tagged.OfPolicy(missing)));
    assertRefusedEach(
        Refusal.NoSuchEntity.class, tenants().strangerRoot(), operationsOn("User", jane));
  }
}
