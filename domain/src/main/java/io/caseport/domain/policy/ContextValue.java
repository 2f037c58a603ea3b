package io.caseport.domain.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** One value of a request's key; what its text means as a number and so on is read once. */
final class ContextValue {
  private final String text;
  private Optional<BigDecimal> number = Optional.empty();
  private Optional<Instant> date = Optional.empty();
  private Optional<IpRange> address = Optional.empty();
  private volatile boolean numberRead;
  private volatile boolean dateRead;
  private volatile boolean addressRead;

  ContextValue(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  Optional<BigDecimal> number() {
    if (!numberRead) {
      number = NumberText.read(text);
      numberRead = true;
    }
    return number;
  }

  Optional<Instant> date() {
    if (!dateRead) {
      date = DateText.read(text);
      dateRead = true;
    }
    return date;
  }

  Optional<IpRange> address() {
    if (!addressRead) {
      address = IpRange.address(text);
      addressRead = true;
    }
    return address;
  }
}
