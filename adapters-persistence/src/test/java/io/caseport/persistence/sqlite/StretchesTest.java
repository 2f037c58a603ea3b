package io.caseport.persistence.sqlite;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no index tells is looked for among so many cases at a time, and no more. */
class StretchesTest {
  private static final int MANY = 26_000;

  @Test
  void a_page_ends_before_all_have_been_looked_through_and_the_next_goes_on(@TempDir Path path) {
    try (var folder = StoreFolder.in(path)) {
      var ports = folder.openPorts();
      ports.accounts().add(Accounts.acme());
      ports
          .unitOfWork()
          .write(
              () -> {
                for (int number = 1; number <= MANY; number++) {
                  var by = number == 1 || number == MANY ? "john@example.com" : "jane@example.com";
                  var opened = Cases.like(Cases.numbered(ACME, number)).submittedBy(by).build();
                  ports.cases().add(opened, Cases.firstMessage(opened));
                }
                return MANY;
              });
      var ofJohn =
          new CaseTraits(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("john@example.com"));
      for (var order : CaseOrder.values()) {
        var wanted = new Wanted(TimeSpan.always(), ofJohn, order);
        var index = ports.caseIndex();
        var first = index.find(ACME, Optional.empty(), wanted, Optional.empty(), 10);
        assertThat(first.cases()).hasSize(1);
        var second = index.find(ACME, Optional.empty(), wanted, first.goOn(), 10);
        assertThat(second.goOn()).isEmpty();
        assertThat(second.cases())
            .extracting(SupportCase::id)
            .containsExactly(Cases.numbered(ACME, order == CaseOrder.NEWEST_FIRST ? 1 : MANY).id());
        var withWord =
            index.find(ACME, Optional.of(SearchWords.of("message")), wanted, Optional.empty(), 10);
        assertThat(withWord.cases()).as("with a word that all have").hasSize(2);
        assertThat(withWord.goOn()).isEmpty();
      }
    }
  }
}
