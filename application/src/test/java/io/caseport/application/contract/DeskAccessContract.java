package io.caseport.application.contract;

import static io.caseport.application.contract.CaseLifeContract.NO_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.ListCases;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may do what at the desk, and with which cases. */
public interface DeskAccessContract extends DeskContract {
  Duration VISIBLE = Duration.ofDays(2 * 366);

  /** By the action that each needs. */
  private Map<String, Consumer<Caller>> operationsOn(CaseKey key, CaseId other) {
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put("DescribeCase", caller -> desk().describeCase(caller, key));
    operations.put("ClaimCase", caller -> desk().claimCase(caller, key, false));
    operations.put("ReleaseCase", caller -> desk().releaseCase(caller, key));
    operations.put("StartWork", caller -> desk().startWork(caller, key));
    operations.put("ReplyToCase", caller -> keep(caller, key, "An answer"));
    operations.put("AskCustomer", caller -> ask(caller, key, "A question?"));
    operations.put("AddNote", caller -> desk().addNote(caller, key, "A note"));
    operations.put("ResolveCase", caller -> desk().resolveCase(caller, key));
    operations.put("ReopenCase", caller -> desk().reopenCase(caller, key));
    operations.put("SetSeverity", caller -> desk().setSeverity(caller, key, Severity.HIGH));
    operations.put("RelateCases", caller -> desk().relateCases(caller, key, other));
    operations.put("MergeCases", caller -> desk().mergeCases(caller, key, other, Optional.empty()));
    return operations;
  }

  /** Those that need an action that others need, too. */
  private List<Consumer<Caller>> furtherOn(CaseKey key) {
    return List.of(
        caller -> desk().listMessages(caller, key, PageRequest.first(PAGE)),
        caller -> desk().listNotes(caller, key, PageRequest.first(PAGE)),
        caller -> desk().describeAttachment(caller, key, new AttachmentId("attachment-1")),
        caller ->
            desk()
                .addAttachmentsToSet(
                    caller, key, Optional.empty(), List.of(FileRequests.file("a", 1))));
  }

  private List<CaseKey> find(Caller caller, CaseId id) {
    return desk().findCases(caller, described(id).displayId());
  }

  private void list(Caller caller) {
    desk().listCases(caller, ListCases.all(PageRequest.first(PAGE)));
  }

  @Test
  default void an_engineer_may_do_what_a_policy_allows_and_nothing_else() {
    var key = opened("Printer");
    var other = open("Another");
    var operations = operationsOn(key, other);
    var nobody = tenants().engineer("nobody", "support:*");
    assertDeniedEach("desk", nobody, operations);
    assertDenied("desk:ListCases", () -> list(nobody));
    assertDenied("desk:DescribeCase", () -> find(nobody, other));
    assertDenied("desk:DescribeCase", () -> furtherOn(key).get(0).accept(nobody));
    assertDenied("desk:DescribeCase", () -> furtherOn(key).get(1).accept(nobody));
    assertDenied("desk:DescribeCase", () -> furtherOn(key).get(2).accept(nobody));
    assertDenied("desk:ReplyToCase", () -> furtherOn(key).get(3).accept(nobody));
    var writer = tenants().engineer("writer", "desk:ReplyToCase");
    assertDenied(
        "desk:ResolveCase",
        () -> desk().reply(writer, reply(key, "An answer", AfterReply.RESOLVE)));
    var resolver = tenants().engineer("resolver", "desk:ResolveCase", "desk:AskCustomer");
    assertDenied(
        "desk:ReplyToCase",
        () -> desk().reply(resolver, reply(key, "An answer", AfterReply.RESOLVE)));
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(bodiesOn(key.id())).hasSize(1);
    keep(writer, key, "An answer");
    ask(resolver, key, "A question?");
    assertThat(bodiesOn(key.id())).hasSize(3);
  }

  @Test
  default void no_customer_is_let_in_whatever_it_may_do_in_its_account() {
    var key = opened("Printer");
    for (var customer : List.of(root(), tenants().strangerRoot(), tenants().supporter())) {
      assertDeniedEach("desk", customer, operationsOn(key, open("Another")));
      assertDenied("desk:ListCases", () -> list(customer));
      assertDenied("desk:DescribeCase", () -> find(customer, key.id()));
    }
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void a_case_is_found_only_in_its_account() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var other = open("Another");
    var elsewhere = key(tenants().strangerRoot(), key.id());
    for (var wrong : List.of(elsewhere, key(root(), NO_CASE))) {
      assertRefusedEach(Refusal.CaseNotFound.class, ann, operationsOn(wrong, other));
      for (var further : furtherOn(wrong)) {
        assertRefused(Refusal.CaseNotFound.class, () -> further.accept(ann));
      }
    }
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void a_case_is_found_by_its_number_in_whatever_account_it_is() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var stranger = tenants().strangerRoot();
    var elsewhere = key(stranger, cases().createCase(stranger, CaseRequests.about("Elsewhere")));
    assertThat(find(ann, key.id())).containsExactly(key);
    var number = view(ann, elsewhere).deskCase().supportCase().displayId();
    assertThat(desk().findCases(ann, number)).containsExactly(elsewhere);
    assertThat(desk().findCases(ann, new DisplayId("1"))).isEmpty();
  }

  @Test
  default void old_cases_are_out_of_sight() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var number = described(key.id()).displayId();
    tenants().advance(VISIBLE);
    assertThat(desk().findCases(ann, number)).isEmpty();
    var other = open("Another");
    assertRefusedEach(Refusal.CaseNotFound.class, ann, operationsOn(key, other));
    assertThat(queue(ann)).containsExactly(key(root(), other));
  }
}
