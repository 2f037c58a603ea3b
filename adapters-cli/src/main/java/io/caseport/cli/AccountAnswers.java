package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Accounts as the command shows them, with member names in the style of the API. */
final class AccountAnswers {
  private AccountAnswers() {}

  static Answer opened(NewAccount opened) {
    var item = new LinkedHashMap<String, String>();
    item.put("accountId", opened.account().id().value());
    item.put("rootEmail", opened.account().root().email().value());
    item.put("rootPassword", opened.rootPassword());
    item.put("accessKeyId", opened.accessKeyId().value());
    item.put("secretAccessKey", opened.secretAccessKey().value());
    return new Answer.One(item);
  }

  static Answer withNewPassword(Account account, String rootPassword) {
    var item = new LinkedHashMap<String, String>();
    item.put("accountId", account.id().value());
    item.put("rootEmail", account.root().email().value());
    item.put("rootPassword", rootPassword);
    return new Answer.One(item);
  }

  static Answer one(Account account) {
    var item = item(account);
    account.management().ifPresent(id -> item.put("managementAccountId", id.value()));
    closedAt(account).ifPresent(at -> item.put("closedAt", at.toString()));
    return new Answer.One(item);
  }

  static Answer erased(AccountId account, long things) {
    var item = new LinkedHashMap<String, Object>();
    item.put("accountId", account.value());
    item.put("erased", things);
    return new Answer.One(item);
  }

  static Answer several(List<Account> accounts) {
    return new Answer.Several("accounts", accounts.stream().map(AccountAnswers::item).toList());
  }

  private static SequencedMap<String, String> item(Account account) {
    var item = new LinkedHashMap<String, String>();
    item.put("accountId", account.id().value());
    item.put("name", account.name().value());
    item.put("rootEmail", account.root().email().value());
    item.put("plan", account.plan().code());
    item.put("createdAt", account.createdAt().toString());
    item.put("state", state(account));
    return item;
  }

  private static String state(Account account) {
    return switch (account.state()) {
      case AccountState.Open _ -> "open";
      case AccountState.Closed _ -> "closed";
      case AccountState.Erasing _ -> "erasing";
    };
  }

  private static Optional<Instant> closedAt(Account account) {
    return switch (account.state()) {
      case AccountState.Open _ -> Optional.empty();
      case AccountState.Closed(var at) -> Optional.of(at);
      case AccountState.Erasing(var at) -> Optional.of(at);
    };
  }
}
