package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.TagOwner;
import io.caseport.domain.identity.Tags;

/** The tags of users, roles, policies and virtual devices for one-time codes. */
public interface TagRepository {

  /** What was put last; {@link Tags#NONE} for what never had any. */
  Tags of(AccountId account, TagOwner owner);

  /** Puts the tags in place of all that the owner had. */
  void put(AccountId account, TagOwner owner, Tags tags);
}
