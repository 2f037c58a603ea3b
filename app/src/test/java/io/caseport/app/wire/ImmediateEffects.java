package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.caseport.app.Core;
import io.caseport.app.ReferenceData;
import io.caseport.app.Store;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.PolicyArn;
import java.security.SecureRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.iam.model.StatusType;

/** What has been changed holds for the very next request: nothing is remembered for a while. */
abstract class ImmediateEffects {
  private static final String DENIED = "AccessDeniedException";

  private final Place place;
  private final WireTenants tenants;
  private final Customer root;

  /**
   * @param tenants on the server through which things are changed
   * @param asked clients of the server that is asked then
   * @param secondHandle another handle on the store
   */
  record Place(WireTenants tenants, Clients asked, Supplier<Store> secondHandle) {}

  ImmediateEffects(Place place) {
    this.place = place;
    this.tenants = place.tenants();
    this.root = Customer.of(tenants, tenants.businessRoot());
  }

  /** A new user with a key, both made over the wire. */
  private AccessKey keyOf(String user) {
    root.createUser(user);
    return root.iam()
        .createAccessKey(request -> request.overrideConfiguration(root.by()).userName(user))
        .accessKey();
  }

  private Customer holding(AccessKey key) {
    var credentials = AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey());
    return new Customer(
        place.asked(),
        request -> request.credentialsProvider(StaticCredentialsProvider.create(credentials)));
  }

  private static void assertServed(Customer customer) {
    assertThatNoException().isThrownBy(() -> SupportCall.DESCRIBE_SERVICES.by(customer));
  }

  private static void assertRefused(Customer customer, String code) {
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(customer)).code()).isEqualTo(code);
  }

  @Test
  void a_policy_that_is_attached_or_detached() {
    var jane = holding(keyOf("jane"));
    assertRefused(jane, DENIED);
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(jane);
    root.iam()
        .detachUserPolicy(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .policyArn(Policies.AWS_SUPPORT_ACCESS.value()));
    assertRefused(jane, DENIED);
  }

  @Test
  void an_inline_policy_that_is_put_in_the_place_of_another() {
    var jane = holding(keyOf("jane"));
    put(Policies.ALLOW_SUPPORT);
    assertServed(jane);
    put(Policies.denying("Nothing", "support:*"));
    assertRefused(jane, DENIED);
    put(Policies.ALLOW_SUPPORT);
    assertServed(jane);
  }

  private void put(String document) {
    root.iam()
        .putUserPolicy(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .policyName("own")
                    .policyDocument(document));
  }

  @Test
  void a_version_that_becomes_the_default() {
    var jane = holding(keyOf("jane"));
    var arn = root.createPolicy("own", Policies.ALLOW_SUPPORT);
    root.attachToUser("jane", arn);
    assertServed(jane);
    root.iam()
        .createPolicyVersion(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .policyArn(arn)
                    .policyDocument(Policies.denying("Nothing", "support:*"))
                    .setAsDefault(true));
    assertRefused(jane, DENIED);
    root.iam()
        .setDefaultPolicyVersion(
            request -> request.overrideConfiguration(root.by()).policyArn(arn).versionId("v1"));
    assertServed(jane);
  }

  @Test
  void a_boundary_that_is_put_or_taken_away() {
    var jane = holding(keyOf("jane"));
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(jane);
    bound(root.createPolicy("iam-only", Policies.allowing("iam:*")));
    assertRefused(jane, DENIED);
    bound(Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(jane);
    bound(Policies.AWS_SUPPORT_ACCESS.value());
    root.iam()
        .deleteUserPermissionsBoundary(
            request -> request.overrideConfiguration(root.by()).userName("jane"));
    assertServed(jane);
  }

  private void bound(String policyArn) {
    root.iam()
        .putUserPermissionsBoundary(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .permissionsBoundary(policyArn));
  }

  @Test
  void a_boundary_and_a_version_that_are_changed_beside_the_running_server() {
    var jane = holding(keyOf("jane"));
    var account = Caller.throughApi(new Principal.Root(tenants.businessRoot().accountId()));
    var own = new PolicyArn(root.createPolicy("own", Policies.ALLOW_SUPPORT));
    root.attachToUser("jane", own.value());
    var ofJane = new Holder.OfUser(new UserName("jane"));
    assertServed(jane);
    try (var store = place.secondHandle().get()) {
      var policies =
          Core.on(
                  store,
                  ReferenceData.load(),
                  ServiceQuotas.NONE,
                  tenants.clock(),
                  new SecureRandom())
              .policies();
      policies.createPolicyVersion(account, own, Policies.allowing("iam:*"), true);
      assertRefused(jane, DENIED);
      policies.setDefaultPolicyVersion(account, own, "v1");
      assertServed(jane);
      var iamOnly = new PolicyArn(root.createPolicy("iam-only", Policies.allowing("iam:*")));
      policies.putPermissionsBoundary(account, ofJane, iamOnly);
      assertRefused(jane, DENIED);
      policies.deletePermissionsBoundary(account, ofJane);
      assertServed(jane);
    }
  }

  @Test
  void a_group_that_is_joined_or_left() {
    var jane = holding(keyOf("jane"));
    root.createGroup("staff");
    root.iam()
        .attachGroupPolicy(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .groupName("staff")
                    .policyArn(Policies.AWS_SUPPORT_ACCESS.value()));
    assertRefused(jane, DENIED);
    root.iam()
        .addUserToGroup(
            request ->
                request.overrideConfiguration(root.by()).groupName("staff").userName("jane"));
    assertServed(jane);
    root.iam()
        .removeUserFromGroup(
            request ->
                request.overrideConfiguration(root.by()).groupName("staff").userName("jane"));
    assertRefused(jane, DENIED);
  }

  @Test
  void a_key_that_is_made_inactive_and_active_again() {
    var key = keyOf("jane");
    var jane = holding(key);
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(jane);
    update(key, StatusType.INACTIVE);
    assertRefused(jane, "UnrecognizedClientException");
    update(key, StatusType.ACTIVE);
    assertServed(jane);
  }

  private void update(AccessKey key, StatusType status) {
    root.iam()
        .updateAccessKey(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .accessKeyId(key.accessKeyId())
                    .status(status));
  }

  @Test
  void a_key_that_is_deleted() {
    var key = keyOf("jane");
    var jane = holding(key);
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(jane);
    root.iam()
        .deleteAccessKey(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .accessKeyId(key.accessKeyId()));
    assertRefused(jane, "UnrecognizedClientException");
  }

  @Test
  void a_plan_that_an_operator_changes_beside_the_running_server() {
    var account = tenants.businessRoot().accountId();
    var asking = new Customer(place.asked(), root.by());
    assertServed(asking);
    operate(accounts -> accounts.setPlan(account, SupportPlan.BASIC));
    assertRefused(asking, "SubscriptionRequiredException");
    operate(accounts -> accounts.setPlan(account, SupportPlan.ENTERPRISE));
    assertServed(asking);
  }

  @Test
  void an_account_that_an_operator_closes_or_erases_beside_the_running_server() {
    var account = tenants.businessRoot().accountId();
    var asking = new Customer(place.asked(), root.by());
    var jane = holding(keyOf("jane"));
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    assertServed(asking);
    assertServed(jane);
    operate(accounts -> accounts.closeAccount(account));
    assertRefused(asking, "UnrecognizedClientException");
    assertRefused(jane, "UnrecognizedClientException");
    operate(accounts -> accounts.reopenAccount(account));
    assertServed(asking);
    assertServed(jane);
    operate(accounts -> accounts.closeAccount(account));
    operate(accounts -> eraseAll(accounts, account));
    assertRefused(asking, "UnrecognizedClientException");
    assertRefused(jane, "UnrecognizedClientException");
  }

  private static void eraseAll(AccountAdministration accounts, AccountId account) {
    for (int step = 0; accounts.eraseSome(account).more(); step++) {
      assertThat(step).isLessThan(100);
    }
  }

  private void operate(Consumer<AccountAdministration> change) {
    try (var store = place.secondHandle().get()) {
      var core =
          Core.on(
              store, ReferenceData.load(), ServiceQuotas.NONE, tenants.clock(), new SecureRandom());
      change.accept(core.accounts());
    }
  }
}
