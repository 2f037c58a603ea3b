package io.caseport.application.port.out;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import java.util.List;
import java.util.Optional;

/** The canned replies of the desk. Of one name there MUST be at most one in each language. */
public interface CannedReplyRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if there is one of that name and language
   */
  void add(CannedReply reply);

  /**
   * Puts the reply in place of the one of its name and language.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replace(CannedReply reply);

  Optional<CannedReply> find(CannedReplyName name, LanguageCode language);

  /** Returns whether there was one. */
  boolean remove(CannedReplyName name, LanguageCode language);

  int count();

  /** By name, then by language, from the first behind {@code after}. */
  List<CannedReply> list(Optional<ReplyPlace> after, int limit);

  /** Where a page ended. */
  record ReplyPlace(CannedReplyName name, LanguageCode language) {}
}
