package io.caseport.persistence.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.account.AccountId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers on who may do what, which hold while their account has the same access version. Triggers
 * give an account another version whenever a row changes that they are made of, whoever changes it;
 * no version is ever given twice, so that one which was undone, or was lost with the server that
 * had it, proves nothing.
 */
public final class AccessVersionMemory implements Memory {
  private static final long MOST = Math.min(16_000_000, Runtime.getRuntime().maxMemory() / 16);
  private static final String VERSION = "SELECT version FROM access_version WHERE account_id = ?";

  private final Cache<Object, Known> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Object _, Known known) -> known.answer().weight())
          .executor(Runnable::run)
          .build();

  @Override
  public Grants recall(Session session, AccountId account, Object question, Supplier<Grants> read) {
    var version =
        session
            .seen(account)
            .flatMap(Session.SeenAccount::accessVersion)
            .or(() -> session.find(VERSION, Row::text, account.value()));
    if (version.isEmpty()) {
      return read.get();
    }
    var known =
        Optional.ofNullable(answers.getIfPresent(question))
            .filter(answer -> answer.version().equals(version.get()));
    return known.isPresent() ? known.get().answer() : remember(question, version.get(), read.get());
  }

  private Grants remember(Object question, String version, Grants answer) {
    answers.put(question, new Known(version, answer));
    return answer;
  }

  private record Known(String version, Grants answer) {}
}
