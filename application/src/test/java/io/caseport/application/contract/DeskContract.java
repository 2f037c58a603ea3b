package io.caseport.application.contract;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.CaseView;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.application.port.in.CaseDesk.ListCases;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.plan.Severity;
import java.util.List;
import java.util.Optional;

/** What the contracts about the desk do again and again. */
public interface DeskContract extends CaseContract {
  int PAGE = 10;

  @Override
  DeskTenants tenants();

  default CaseDesk desk() {
    return tenants().desk();
  }

  /** An engineer who may do everything at the desk. */
  default Caller engineer(String name) {
    return tenants().engineer(name, "desk:*");
  }

  default CaseKey key(Caller of, CaseId id) {
    return new CaseKey(of.accountId(), id);
  }

  /** A new case of low severity of the Business account. */
  default CaseKey opened(String subject) {
    return key(root(), open(subject));
  }

  default CaseKey openedWith(String severity) {
    return key(root(), cases().createCase(root(), CaseRequests.withSeverity(severity)));
  }

  default DeskReply reply(CaseKey key, String body, AfterReply then) {
    return new DeskReply(key, body, Optional.empty(), then);
  }

  default DeskCase keep(Caller engineer, CaseKey key, String body) {
    return desk().reply(engineer, reply(key, body, AfterReply.KEEP));
  }

  default DeskCase ask(Caller engineer, CaseKey key, String body) {
    return desk().reply(engineer, reply(key, body, AfterReply.ASK));
  }

  default CaseView view(Caller engineer, CaseKey key) {
    return desk().describeCase(engineer, key);
  }

  default CaseStatus statusOf(CaseKey key) {
    return described(key.id()).status();
  }

  default void answerAsCustomer(CaseKey key, String body) {
    cases().addCommunication(root(), CaseRequests.reply(key.id(), body));
  }

  default List<CaseKey> queue(Caller engineer) {
    return keys(desk().listCases(engineer, ListCases.all(PageRequest.first(PAGE))).items());
  }

  default List<CaseKey> keys(List<DeskCase> cases) {
    return cases.stream().map(found -> found.supportCase().key()).toList();
  }

  /** A case that has been brought to that status, and an engineer's it is. */
  default CaseKey in(CaseStatus status, Caller engineer) {
    var key = opened("A case that becomes " + status);
    switch (status) {
      case UNASSIGNED -> {}
      case OPENED -> desk().claimCase(engineer, key, false);
      case WORK_IN_PROGRESS -> desk().startWork(engineer, key);
      case PENDING_CUSTOMER_ACTION -> {
        desk().claimCase(engineer, key, false);
        ask(engineer, key, "Which one?");
      }
      case CUSTOMER_ACTION_COMPLETED -> {
        desk().claimCase(engineer, key, false);
        ask(engineer, key, "Which one?");
        answerAsCustomer(key, "That one.");
      }
      case REOPENED -> {
        desk().claimCase(engineer, key, false);
        desk().resolveCase(engineer, key);
        desk().reopenCase(engineer, key);
      }
      case RESOLVED -> {
        desk().claimCase(engineer, key, false);
        desk().resolveCase(engineer, key);
      }
    }
    return key;
  }

  /** Does that with the case, whatever else it needs. */
  default void act(Caller engineer, CaseAction action, CaseKey key) {
    switch (action) {
      case CLAIM -> desk().claimCase(engineer, key, false);
      case RELEASE -> desk().releaseCase(engineer, key);
      case START_WORK -> desk().startWork(engineer, key);
      case REPLY -> keep(engineer, key, "An answer");
      case ASK_CUSTOMER -> ask(engineer, key, "A question?");
      case ADD_NOTE -> desk().addNote(engineer, key, "A note");
      case RESOLVE -> desk().resolveCase(engineer, key);
      case REOPEN -> desk().reopenCase(engineer, key);
      case SET_SEVERITY -> desk().setSeverity(engineer, key, Severity.URGENT);
      case RELATE -> desk().relateCases(engineer, key, open("Another one"));
      case MERGE -> desk().mergeCases(engineer, key, open("Another one"), Optional.empty());
      case CUSTOMER_OPEN, CUSTOMER_REPLY, CUSTOMER_RESOLVE ->
          throw new IllegalArgumentException("not of the desk: " + action);
    }
  }
}
