package io.caseport.domain.mail;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.contact.ContactId;

/** What mails are about, and so which of them belong together. */
public sealed interface MailThread {

  /** Whom the correspondence belongs to. */
  AccountId account();

  /** Its name within the account. */
  String id();

  /** The thread of that name; what belongs to the desk itself are contact requests. */
  static MailThread of(AccountId account, String id) {
    return account.equals(AccountId.DESK)
        ? new OfContact(new ContactId(id))
        : new OfCase(account, new CaseId(id));
  }

  /** A case of a customer. */
  record OfCase(AccountId account, CaseId caseId) implements MailThread {
    @Override
    public String id() {
      return caseId.value();
    }
  }

  /** A request of somebody who could not sign in. */
  record OfContact(ContactId contact) implements MailThread {
    @Override
    public AccountId account() {
      return AccountId.DESK;
    }

    @Override
    public String id() {
      return contact.value();
    }
  }
}
