package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.desk.AnswerDue;
import java.util.Collection;
import java.util.Map;

/**
 * By when the desk is to answer cases. It is what customers' use cases may know of what the desk
 * knows, and MUST show nothing else of it.
 */
public interface PromisedAnswers {

  /**
   * When answers are due on those of the cases on which one is promised, is not given yet, and
   * whose time does not stand still. It MUST NOT ask for each case apart.
   */
  Map<CaseId, AnswerDue> answersDue(AccountId account, Collection<CaseId> cases);
}
