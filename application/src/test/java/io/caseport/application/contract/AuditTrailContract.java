package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link AuditTrail}. */
public interface AuditTrailContract extends OperatorContract {

  private AuditTrail trail() {
    return tenants().auditTrail();
  }

  private void call(Caller caller, String name) {
    var call =
        new AuditedCall(
            new AuditedOperation("support.amazonaws.com", name, false), Optional.empty(), Map.of());
    tenants()
        .auditedCalls()
        .change(caller, call, Optional.empty(), () -> new Outcome(new byte[0], Map.of()));
  }

  private List<String> names(Caller caller) {
    return trail()
        .lookUp(caller, caller.accountId(), AuditFilter.ALL, PageRequest.first(50))
        .items()
        .stream()
        .map(record -> record.operation().name())
        .toList();
  }

  @Test
  default void an_account_sees_what_has_happened_in_it_newest_first() {
    call(root(), "CreateCase");
    tenants().advance(Duration.ofSeconds(1));
    call(tenants().supporter(), "ResolveCase");
    call(tenants().strangerRoot(), "CreateUser");
    assertThat(names(root())).containsExactly("ResolveCase", "CreateCase");
    assertThat(names(tenants().strangerRoot())).containsExactly("CreateUser");
  }

  @Test
  default void who_looks_up_needs_the_permission_and_only_that() {
    call(root(), "CreateCase");
    var caller = tenants().userWithoutPolicy();
    assertDenied("cloudtrail:LookupEvents", () -> names(caller));
    var id =
        trail()
            .lookUp(root(), root().accountId(), AuditFilter.ALL, PageRequest.first(1))
            .items()
            .getFirst()
            .id();
    assertDenied("cloudtrail:LookupEvents", () -> trail().find(caller, root().accountId(), id));
    tenants()
        .policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(new UserName("without-policy")),
            new PolicyName("trail"),
            Policies.allowing("cloudtrail:LookupEvents"));
    assertThat(names(caller)).containsExactly("CreateCase");
    assertThat(trail().find(caller, root().accountId(), id)).isPresent();
  }

  @Test
  default void nobody_sees_what_has_happened_in_another_account() {
    call(tenants().strangerRoot(), "CreateUser");
    for (var account : List.of(tenants().strangerRoot().accountId(), AccountId.DESK)) {
      assertDenied(
          "desk:LookupAuditEvents",
          () -> trail().lookUp(root(), account, AuditFilter.ALL, PageRequest.first(10)));
    }
  }

  @Test
  default void pages_hold_all_and_each_once() {
    for (int i = 0; i < 7; i++) {
      call(root(), "Call" + i);
    }
    var seen = new ArrayList<AuditRecord>();
    var request = PageRequest.first(3);
    var page = trail().lookUp(root(), root().accountId(), AuditFilter.ALL, request);
    seen.addAll(page.items());
    while (page.nextToken().isPresent()) {
      page =
          trail()
              .lookUp(
                  root(),
                  root().accountId(),
                  AuditFilter.ALL,
                  request.next(page.nextToken().get()));
      seen.addAll(page.items());
    }
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  default void a_page_goes_on_only_in_the_list_that_it_is_of() {
    call(root(), "CreateCase");
    call(root(), "CreateCase");
    var page = trail().lookUp(root(), root().accountId(), AuditFilter.ALL, PageRequest.first(1));
    var next = PageRequest.first(1).next(page.nextToken().orElseThrow());
    var other = AuditFilter.ALL.ofEvent("ResolveCase");
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> trail().lookUp(root(), root().accountId(), other, next));
  }
}
