package io.caseport.persistence.sqlite;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CaseIndexContract;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.cases.SearchWords;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that come into the index in another order than they were created in. */
class LateCasesTest {
  private static final int CASES = 400;
  private static final int AT_ONCE = 5;

  /** As if blocks had few cases. */
  private static final String NEXT_BLOCK =
      "UPDATE sqlite_sequence SET seq = seq + 5000 WHERE name = 'case_search'";

  @Test
  void all_are_found_in_order_whatever_their_numbers_in_the_index(@TempDir Path path) {
    var numbers = new ArrayList<>(IntStream.rangeClosed(1, CASES).boxed().toList());
    Collections.shuffle(numbers, new Random(7));
    try (var folder = StoreFolder.in(path)) {
      var ports = folder.openPorts();
      ports.accounts().add(Accounts.acme());
      var index = ports.caseIndex();
      for (int from = 0; from < CASES; from += AT_ONCE) {
        for (int number : numbers.subList(from, from + AT_ONCE)) {
          var opened = Cases.numbered(ACME, number);
          ports.cases().add(opened, Cases.firstMessage(opened));
        }
        assertThat(index.catchUp(CASES)).isEqualTo(AT_ONCE);
        RawDatabase.update(folder.database(), NEXT_BLOCK);
      }
      var found = new ArrayList<String>();
      var goOn = Optional.<CasePosition>empty();
      do {
        var page =
            index.find(
                ACME,
                Optional.of(SearchWords.of("printer message")),
                CaseIndexContract.ALL,
                goOn,
                7);
        page.cases().forEach(one -> found.add(one.id().value()));
        goOn = page.goOn();
      } while (goOn.isPresent() && found.size() <= CASES);
      assertThat(found)
          .isEqualTo(
              IntStream.rangeClosed(1, CASES)
                  .mapToObj(number -> Cases.numbered(ACME, number).id().value())
                  .toList()
                  .reversed());
    }
  }
}
