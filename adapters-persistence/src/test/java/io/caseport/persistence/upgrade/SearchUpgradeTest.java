package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CaseIndexContract;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.SearchWords;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index comes to what is there already. */
class SearchUpgradeTest {
  private static final CaseFilter ALL =
      new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), true, Optional.empty());

  @Test
  void cases_of_a_version_that_could_not_search_are_found(@TempDir Path path) throws Exception {
    var old = OldStore.ofVersion(5, path.resolve("data"));
    var account =
        new AccountId(RawDatabase.text(old.database(), "SELECT account_id FROM support_case"));
    try (var store = SqliteStore.open(old.folder(), Optional.empty(), _ -> {})) {
      var some = store.cases().list(account, ALL, Optional.empty(), 1).getFirst();
      var words = Optional.of(SearchWords.of(some.subject()));
      var index = store.caseIndex();
      assertThat(index.find(account, words, CaseIndexContract.ALL, Optional.empty(), 99).cases())
          .contains(some);
      assertThat(index.catchUp(999)).isPositive();
      assertThat(index.catchUp(999)).isZero();
      assertThat(index.find(account, words, CaseIndexContract.ALL, Optional.empty(), 99).cases())
          .contains(some);
    }
  }
}
