package io.caseport.domain.contact;

import io.caseport.domain.refusal.Refusal;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The reference by which people name a contact request, such as {@code CR-481516234200}. */
public record ContactId(String value) {
  private static final Pattern FORM = Pattern.compile("CR-[0-9]{12}");
  private static final long SMALLEST = 100_000_000_000L;

  public ContactId {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal.InvalidArgument(
          "contactId", value, "Member must be CR- and 12 digits, such as CR-481516234200");
    }
  }

  public static ContactId generate(RandomGenerator random) {
    return new ContactId("CR-" + random.nextLong(SMALLEST, 10 * SMALLEST));
  }

  @Override
  public String toString() {
    return value;
  }
}
