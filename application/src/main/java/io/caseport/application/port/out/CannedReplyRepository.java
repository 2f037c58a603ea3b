package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import java.util.List;
import java.util.Optional;

/** Canned replies of an account. Of one name there MUST be at most one in each language. */
public interface CannedReplyRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if there is one of that name and language
   */
  void add(AccountId account, CannedReply reply);

  /**
   * Puts the reply in place of the one of its name and language.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replace(AccountId account, CannedReply reply);

  Optional<CannedReply> find(AccountId account, CannedReplyName name, LanguageCode language);

  /** Returns whether there was one. */
  boolean remove(AccountId account, CannedReplyName name, LanguageCode language);

  int count(AccountId account);

  /** By name, then by language, from the first behind {@code after}. */
  List<CannedReply> list(AccountId account, Optional<ReplyPlace> after, int limit);

  /** Where a page ended. */
  record ReplyPlace(CannedReplyName name, LanguageCode language) {}
}
