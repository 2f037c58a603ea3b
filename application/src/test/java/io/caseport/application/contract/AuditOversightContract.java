package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.AuditOversight.Fault;
import io.caseport.application.port.in.AuditOversight.Kind;
import io.caseport.application.port.in.AuditOversight.Verification;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The promises of {@link AuditOversight}, of a trail that nobody has tampered with. */
public interface AuditOversightContract extends OperatorContract {

  private AuditOversight oversight() {
    return tenants().auditOversight();
  }

  private void call(Caller caller) {
    var call =
        new AuditedCall(
            new AuditedOperation("support.amazonaws.com", "CreateCase", false),
            Optional.empty(),
            Map.of());
    tenants()
        .auditedCalls()
        .change(caller, call, Optional.empty(), () -> new Outcome(new byte[0], Map.of()));
  }

  private Verification verified(Optional<String> noted) {
    return oversight().verify(noted, _ -> {});
  }

  private Verification verified() {
    return verified(Optional.empty());
  }

  private void erase(Caller caller) {
    var id = caller.accountId();
    var erasure =
        new AuditedCall(
            new AuditedOperation(AuditedOperation.OPERATOR, AuditedOperation.ERASE_ACCOUNT, false),
            Optional.empty(),
            Map.of("accountId", id.value()));
    tenants().accounts().closeAccount(id);
    tenants()
        .auditedCalls()
        .direct(
            new Actor.Operator("erika"),
            "test",
            erasure,
            () -> {
              while (tenants().accounts().eraseSome(id).more()) {}
              return id;
            });
  }

  @Test
  default void a_trail_without_records_holds() {
    assertThat(oversight().sealSome()).isFalse();
    assertThat(verified()).isEqualTo(new Verification(0, 0, 0, AuditLink.START, Optional.empty()));
    assertThat(verified(Optional.of(AuditLink.START)).fault()).isEmpty();
  }

  @Test
  default void what_is_sealed_holds_and_what_is_not_is_counted() {
    call(root());
    call(tenants().strangerRoot());
    assertThat(verified().unsealed()).isEqualTo(2);
    while (oversight().sealSome()) {}
    var first = verified();
    assertThat(first.sealed()).isEqualTo(2);
    assertThat(first.unsealed()).isZero();
    assertThat(first.fault()).isEmpty();
    call(root());
    while (oversight().sealSome()) {}
    var second = verified(Optional.of(first.head()));
    assertThat(second.sealed()).isEqualTo(3);
    assertThat(second.head()).isNotEqualTo(first.head());
    assertThat(second.fault()).isEmpty();
  }

  @Test
  default void a_noted_link_that_is_not_in_the_chain_is_told() {
    call(root());
    oversight().sealSome();
    assertThat(verified(Optional.of("f".repeat(64))).fault())
        .contains(new Fault(Kind.CUT_OFF, 1, Optional.empty(), Optional.empty()));
  }

  @Test
  default void a_long_chain_is_walked_to_its_end() {
    for (int i = 0; i < 620; i++) {
      call(root());
    }
    while (oversight().sealSome()) {}
    var seen = new AtomicLong();
    var found = oversight().verify(Optional.empty(), seen::set);
    assertThat(found.sealed()).isEqualTo(620).isEqualTo(seen.get());
    assertThat(found.fault()).isEmpty();
  }

  @Test
  default void records_that_were_erased_with_their_account_break_nothing() {
    call(tenants().strangerRoot());
    call(root());
    oversight().sealSome();
    call(tenants().strangerRoot());
    erase(tenants().strangerRoot());
    assertThat(verified().fault()).isEmpty();
    oversight().sealSome();
    var found = verified();
    assertThat(found.fault()).isEmpty();
    assertThat(found.erased()).isEqualTo(2);
    assertThat(found.sealed()).isEqualTo(4);
    var told = oversight().list(AccountId.DESK, AuditFilter.ALL, PageRequest.first(10)).items();
    assertThat(told)
        .singleElement()
        .extracting(AuditRecord::erased)
        .isEqualTo(Optional.of(tenants().strangerRoot().accountId()));
    assertThat(oversight().find(AccountId.DESK, told.getFirst().id())).contains(told.getFirst());
  }
}
