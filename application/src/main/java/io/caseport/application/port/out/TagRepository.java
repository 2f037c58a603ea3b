package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;

/** The tags of whatever has a {@link UniqueId}: users, roles and policies. */
public interface TagRepository {

  /** What was put last; {@link Tags#NONE} for what never had any. */
  Tags of(AccountId account, UniqueId owner);

  /** Puts the tags in place of all that the owner had. */
  void put(AccountId account, UniqueId owner, Tags tags);
}
