package io.caseport.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CatalogSourceContract;
import io.caseport.application.port.out.CatalogSource;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.CaseLanguage.ContactChannel;
import io.caseport.domain.catalog.CaseLanguage.Hours;
import io.caseport.domain.plan.IssueType;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class JsonCatalogTest implements CatalogSourceContract {
  private static final CatalogSource CATALOG = new JsonCatalog();

  @Override
  public CatalogSource catalog() {
    return CATALOG;
  }

  @Test
  void a_language_has_its_own_hours_for_each_kind_of_case() {
    var spanish = language("es");
    assertThat(spanish.name()).isEqualTo("SPANISH");
    assertThat(spanish.display()).isEqualTo("ESPAÑOL");
    var technical = spanish.offerFor(IssueType.TECHNICAL);
    assertThat(technical.availability()).isEqualTo(Availability.BEST_EFFORT);
    assertThat(technical.channels()).extracting(ContactChannel::type).containsExactly("web");
    var customerService = spanish.offerFor(IssueType.CUSTOMER_SERVICE);
    assertThat(customerService.availability()).isEqualTo(Availability.AVAILABLE);
    assertThat(customerService.channels())
        .extracting(ContactChannel::type)
        .containsExactly("web", "call", "chat");
    assertThat(customerService.channels().getFirst().supportedHours())
        .containsExactly(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0)));
  }

  @Test
  void services_come_in_the_order_of_the_file() {
    assertThat(CATALOG.services().getFirst().code()).isEqualTo("customer-account");
    assertThat(CATALOG.services().getFirst().issueTypes())
        .containsExactly(IssueType.CUSTOMER_SERVICE);
  }

  private static CaseLanguage language(String code) {
    return CATALOG.languages().stream()
        .filter(language -> language.code().equals(new LanguageCode(code)))
        .findFirst()
        .orElseThrow();
  }
}
