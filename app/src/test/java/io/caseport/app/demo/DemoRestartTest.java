package io.caseport.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.caseport.app.Core;
import io.caseport.app.ReferenceData;
import io.caseport.app.RunningService;
import io.caseport.app.Store;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.application.port.in.SupportCases.DescribeCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.PolicyArn;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a visitor does with the samples, the demo starts again and has what it promises. */
class DemoRestartTest {
  private static final PolicyArn ADMINISTRATOR =
      new PolicyArn("arn:aws:iam::aws:policy/AdministratorAccess");

  private static final ReferenceData REFERENCE = ReferenceData.load();

  @TempDir Path folder;

  @Test
  void sample_users_that_were_deleted_are_there_again_with_their_rights() {
    try (var store = RunningService.open(folder)) {
      var core =
          Core.on(store, REFERENCE, ServiceQuotas.NONE, InstantSource.system(), new SecureRandom());
      var first = demo(store).prepare();
      var root = rootOf(first, SupportPlan.BUSINESS);
      var cases = cases(core, root);
      assertThat(cases).isNotEmpty();
      delete(core, root, first, "admin");
      delete(core, root, first, "carol");

      var second = demo(store).prepare();

      assertThat(second.keys())
          .extracting(DemoSignIn.Key::user)
          .containsExactlyElementsOf(first.keys().stream().map(DemoSignIn.Key::user).toList());
      assertThat(second.keys())
          .extracting(DemoSignIn.Key::id)
          .doesNotContainAnyElementsOf(first.keys().stream().map(DemoSignIn.Key::id).toList());
      assertThat(second.roots())
          .extracting(told -> told.account().id())
          .containsExactlyElementsOf(
              first.roots().stream().map(told -> told.account().id()).toList());
      assertThatNoException().isThrownBy(() -> cases(core, user(core, root, "carol")));
      assertThat(core.identities().listUsers(user(core, root, "admin"), "/", first(10)).items())
          .hasSize(5);
      assertThat(cases(core, root)).isEqualTo(cases);
    }
  }

  @Test
  void an_account_whose_plan_was_changed_hinders_nothing() {
    try (var store = RunningService.open(folder)) {
      var core =
          Core.on(store, REFERENCE, ServiceQuotas.NONE, InstantSource.system(), new SecureRandom());
      var first = demo(store).prepare();
      first
          .roots()
          .forEach(root -> core.accounts().setPlan(root.account().id(), SupportPlan.BASIC));

      assertThat(demo(store).prepare().keys()).hasSameSizeAs(first.keys());
    }
  }

  private static Demo demo(Store store) {
    return new Demo(store, REFERENCE, InstantSource.system(), new SecureRandom());
  }

  private static void delete(Core core, Caller root, DemoSignIn signIn, String name) {
    var user = new UserName(name);
    signIn.keys().stream()
        .filter(key -> key.user().equals(user))
        .forEach(key -> core.identities().deleteAccessKey(root, Optional.of(user), key.id()));
    if (name.equals("admin")) {
      core.policies().detachPolicy(root, new Holder.OfUser(user), ADMINISTRATOR);
    } else {
      core.identities().removeUserFromGroup(root, new GroupName("Support"), user);
    }
    core.credentials().deleteLoginProfile(root, Optional.of(user));
    core.identities().deleteUser(root, user);
  }

  private static Caller rootOf(DemoSignIn signIn, SupportPlan plan) {
    return signIn.roots().stream()
        .map(DemoSignIn.Root::account)
        .filter(account -> account.plan() == plan)
        .map(account -> Caller.throughApi(new Principal.Root(account.id())))
        .findFirst()
        .orElseThrow();
  }

  private static Caller user(Core core, Caller root, String name) {
    var found = core.identities().getUser(root, Optional.of(new UserName(name)));
    return Caller.throughApi(found.principal());
  }

  private static List<CaseId> cases(Core core, Caller caller) {
    var all =
        new DescribeCases(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            first(100));
    return core.cases().describeCases(caller, all).items().stream()
        .map(CaseDetails::supportCase)
        .map(found -> found.id())
        .toList();
  }

  private static PageRequest first(int size) {
    return PageRequest.first(size);
  }
}
