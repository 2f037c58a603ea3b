package io.caseport.domain.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingsTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "5, 0, 0", "0, 20, 0", "5, 20, 25", "20, 20, 100", "30, 20, 100"})
  void a_part_of_the_cost_is_saved_and_never_more_than_all_of_it(
      double amount, double cost, double percent) {
    assertThat(new Savings(amount, cost).percent()).isEqualTo(percent);
  }

  @Test
  void savings_add_up() {
    assertThat(new Savings(1, 20).plus(new Savings(0.5, 0))).isEqualTo(new Savings(1.5, 20));
    assertThat(new Savings(1, 20).plus(Savings.NONE)).isEqualTo(new Savings(1, 20));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -0.01", "NaN, 0", "0, NaN", "Infinity, 0", "0, Infinity"})
  void what_is_no_amount_of_money_is_refused(double amount, double cost) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Savings(amount, cost));
  }
}
