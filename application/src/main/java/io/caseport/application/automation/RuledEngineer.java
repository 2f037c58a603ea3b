package io.caseport.application.automation;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.automation.Response;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Optional;

/** Does at the desk what a rule says, with the rights of the engineer that it names. */
public final class RuledEngineer {
  private final CaseDesk desk;
  private final IdentityRepository identities;

  public RuledEngineer(CaseDesk desk, IdentityRepository identities) {
    this.desk = desk;
    this.identities = identities;
  }

  /** Part of the caller's work. */
  void follow(AutomationRule rule, CaseKey key) {
    var caller = Caller.throughApi(engineer(rule));
    var response = rule.response();
    if (response.claim()) {
      desk.claimCase(caller, key, false);
    }
    response.severity().ifPresent(severity -> desk.setSeverity(caller, key, severity));
    response.note().ifPresent(note -> desk.addNote(caller, key, note));
    if (response.reply().isPresent()) {
      var of = desk.describeCase(caller, key).deskCase();
      var body = response.reply().get().fill(of.supportCase(), of.accountName().value());
      desk.reply(caller, new DeskReply(key, body, Optional.empty(), then(response.then())));
    } else if (response.then() == Response.Ending.RESOLVE) {
      desk.resolveCase(caller, key);
    }
  }

  private static AfterReply then(Response.Ending ending) {
    return switch (ending) {
      case KEEP -> AfterReply.KEEP;
      case ASK -> AfterReply.ASK;
      case RESOLVE -> AfterReply.RESOLVE;
    };
  }

  private Principal engineer(AutomationRule rule) {
    return identities
        .findUser(AccountId.DESK, rule.engineer())
        .map(user -> new Principal.IamUser(user.accountId(), user.id(), user.path(), user.name()))
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.USER, rule.engineer().value()));
  }
}
