package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing, reading and deleting managed policies. */
public interface PolicyWritingContract extends IdentityContract {
  int POLICY_SIZE = 6_144;

  /** Not JSON, not a policy, an old version, and an operator that does not exist. */
  List<String> MALFORMED =
      List.of(
          "{",
          "{}",
          Policies.ALLOW_SUPPORT.replace("Allow", "allow"),
          Policies.ALLOW_SUPPORT.replace("\"Resource\":\"*\"", "\"Ressource\":\"*\""),
          Policies.ALLOW_SUPPORT.replace("2012-10-17", "2008-10-17"),
          Policies.withCondition("support:*").replace("Bool", "Boolean"));

  private PolicySummary createPolicy(String name, String document) {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName(name), "What for", document);
  }

  private void assertNoOwnPolicy() {
    var own = new PolicyFilter(Scope.LOCAL, false, "/");
    assertThat(policies().listPolicies(root(), own, LONG_PAGE).items()).isEmpty();
  }

  @Test
  default void a_policy_is_created_as_it_was_asked_for() {
    var description = "Déjà vu <b>&\"'</b> = + 100 %";
    var created =
        policies()
            .createPolicy(
                root(),
                new IamPath("/team/"),
                new PolicyName("Support_+=,.@-"),
                description,
                Policies.ALLOW_SUPPORT);
    var policy = created.policy();
    assertThat(policy.arn().value())
        .isEqualTo("arn:aws:iam::" + root().accountId() + ":policy/team/Support_+=,.@-");
    assertThat(policy.id().value()).matches("ANPA[A-Z2-7]{17}");
    assertThat(created.attachmentCount()).isZero();
    var read = policies().getPolicy(root(), policy.arn());
    assertThat(read.policy().id()).isEqualTo(policy.id());
    assertThat(read.policy().name()).isEqualTo(policy.name());
    assertThat(read.policy().path().value()).isEqualTo("/team/");
    assertThat(read.policy().description()).isEqualTo(description);
    assertThat(read.policy().defaultVersion()).isEqualTo("v1");
  }

  @Test
  default void the_text_of_a_policy_comes_back_letter_by_letter() {
    var spaced = " \n\t" + Policies.denying("S1", "support:Resolve*") + "\n ";
    var arn = createPolicy("spaced", spaced).policy().arn();
    assertThat(policies().getPolicyVersion(root(), arn, "v1").version().documentText())
        .isEqualTo(spaced);
  }

  @Test
  default void the_policies_of_aws_can_be_read_by_every_account() {
    for (var caller : List.of(root(), tenants().strangerRoot(), tenants().basicRoot())) {
      var policy = policies().getPolicy(caller, Policies.AWS_SUPPORT_ACCESS).policy();
      assertThat(policy.name().value()).isEqualTo("AWSSupportAccess");
      var version = policy.defaultVersion();
      assertThat(
              policies()
                  .getPolicyVersion(caller, Policies.AWS_SUPPORT_ACCESS, version)
                  .version()
                  .documentText())
          .contains("support:*");
    }
  }

  @Test
  default void a_policy_name_exists_once_whatever_its_case_and_path() {
    createPolicy("Support", Policies.ALLOW_SUPPORT);
    assertRefused(
        Refusal.EntityAlreadyExists.class, () -> createPolicy("sUPPORT", Policies.ALLOW_SUPPORT));
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () ->
            policies()
                .createPolicy(
                    root(),
                    new IamPath("/other/"),
                    new PolicyName("Support"),
                    "",
                    Policies.ALLOW_SUPPORT));
    policies()
        .createPolicy(
            tenants().strangerRoot(),
            IamPath.ROOT,
            new PolicyName("Support"),
            "",
            Policies.ALLOW_SUPPORT);
  }

  @Test
  default void a_document_that_cannot_be_read_is_refused() {
    for (String document : MALFORMED) {
      assertRefused(Refusal.MalformedPolicyDocument.class, () -> createPolicy("bad", document));
    }
    assertNoOwnPolicy();
  }

  @Test
  default void a_document_has_so_many_characters_and_white_space_is_free() {
    createPolicy("full", Policies.ofSize(POLICY_SIZE));
    createPolicy("spaced", Policies.ofSize(POLICY_SIZE) + " \r\n\t".repeat(100));
    assertRefused(
        Refusal.QuotaExceeded.class,
        () -> createPolicy("too-long", Policies.ofSize(POLICY_SIZE + 1)));
  }

  @Test
  default void a_policy_that_is_not_there_is_refused() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    var unpublished = new PolicyArn("arn:aws:iam::aws:policy/NoSuchPolicy");
    for (PolicyArn arn : List.of(missing, unpublished)) {
      assertRefused(Refusal.NoSuchEntity.class, () -> policies().getPolicy(root(), arn));
      assertRefused(
          Refusal.NoSuchEntity.class, () -> policies().getPolicyVersion(root(), arn, "v1"));
      assertRefused(
          Refusal.NoSuchEntity.class, () -> policies().listPolicyVersions(root(), arn, LONG_PAGE));
    }
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().deletePolicy(root(), missing));
    var own = createPolicy("own", Policies.ALLOW_SUPPORT).policy().arn();
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().getPolicyVersion(root(), own, "v2"));
  }

  @Test
  default void the_policy_of_another_account_is_not_there() {
    var ours = createPolicy("ours", Policies.ALLOW_SUPPORT).policy().arn();
    var stranger = tenants().strangerRoot();
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().getPolicy(stranger, ours));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> policies().getPolicyVersion(stranger, ours, "v1"));
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().deletePolicy(stranger, ours));
    assertThat(policies().getPolicy(root(), ours).policy().arn()).isEqualTo(ours);
  }

  @Test
  default void a_policy_is_not_deleted_while_it_is_attached() {
    var arn = createPolicy("p", Policies.ALLOW_SUPPORT).policy().arn();
    var user = new Holder.OfUser(createUser("jane").name());
    var group = new Holder.OfGroup(createGroup("staff").name());
    for (Holder holder : List.of(user, group)) {
      policies().attachPolicy(root(), holder, arn);
      assertRefused(Refusal.DeleteConflict.class, () -> policies().deletePolicy(root(), arn));
      assertThat(policies().getPolicy(root(), arn).attachmentCount()).isEqualTo(1);
      policies().detachPolicy(root(), holder, arn);
    }
    policies().deletePolicy(root(), arn);
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().getPolicy(root(), arn));
    assertThat(createPolicy("P", Policies.ALLOW_SUPPORT).attachmentCount()).isZero();
  }

  @Test
  default void no_account_deletes_a_policy_of_aws() {
    assertDenied(
        "iam:DeletePolicy", () -> policies().deletePolicy(root(), Policies.ADMINISTRATOR_ACCESS));
    assertThat(policies().getPolicy(root(), Policies.ADMINISTRATOR_ACCESS).policy().arn())
        .isEqualTo(Policies.ADMINISTRATOR_ACCESS);
  }
}
