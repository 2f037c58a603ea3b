package io.caseport.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.caseport.application.port.out.StoreFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {
  @Test
  void housekeeping_that_fails_in_any_way_is_tried_again() {
    for (var failure :
        List.of(new StoreFailure.Damaged("a row"), new IllegalStateException("a mistake"))) {
      Runnable failing =
          () -> {
            throw failure;
          };
      assertThatCode(() -> Service.keepHouse(failing)).doesNotThrowAnyException();
    }
  }
}
