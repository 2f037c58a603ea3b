package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.ScannerRules;
import io.caseport.domain.advisor.CheckId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the core relies on in {@link ScannerRules}. */
public interface ScannerRulesContract {

  ScannerRules scannerRules();

  @Test
  default void the_rules_of_scanners_about_public_buckets_are_known() {
    assertThat(scannerRules().checks())
        .containsEntry("s3_bucket_public_access", new CheckId("Pfx0RwqBli"))
        .containsEntry("S3.2", new CheckId("Pfx0RwqBli"));
  }

  @Test
  default void rules_are_told_apart_without_regard_to_case() {
    assertThat(scannerRules().checks().keySet().stream().map(rule -> rule.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  @Test
  default void no_rule_is_blank_or_has_space_around_it() {
    assertThat(scannerRules().checks().keySet())
        .allMatch(rule -> !rule.isBlank() && rule.equals(rule.strip()));
  }

  @Test
  default void rules_are_the_same_every_time() {
    assertThat(scannerRules().checks()).isEqualTo(scannerRules().checks());
  }
}
