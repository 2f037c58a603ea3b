package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Roles;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promises of {@link TagRepository}. */
public interface TagRepositoryContract extends StoreContract {
  UniqueId JANE = Users.named("jane").id();

  private TagRepository tagsOfTwoAccounts() {
    return portsWithTwoAccounts().tags();
  }

  private static Tags tags(String... keysAndValues) {
    return new Tags(
        IntStream.range(0, keysAndValues.length / 2)
            .mapToObj(i -> new Tag(keysAndValues[2 * i], keysAndValues[2 * i + 1]))
            .toList());
  }

  @Test
  default void tags_come_back_as_they_were_put() {
    var repository = tagsOfTwoAccounts();
    var odd = tags("_.:/=+-@ é日", "", "b", "x".repeat(256), "K".repeat(128), "ÄÖ 1");
    repository.put(ACME, JANE, odd);
    assertThat(repository.of(ACME, JANE)).isEqualTo(odd);
    assertThat(anotherHandle().tags().of(ACME, JANE)).isEqualTo(odd);
  }

  @Test
  default void what_never_had_tags_has_none() {
    var repository = tagsOfTwoAccounts();
    repository.put(ACME, JANE, tags("a", "1"));
    assertThat(repository.of(GLOBEX, JANE)).isEqualTo(Tags.NONE);
    assertThat(repository.of(ACME, Roles.named("jane").id())).isEqualTo(Tags.NONE);
  }

  @Test
  default void a_device_has_its_tags_under_its_exact_serial_number() {
    var repository = tagsOfTwoAccounts();
    var phone = new MfaSerial("arn:aws:iam::111122223333:mfa/Phone");
    repository.put(ACME, phone, tags("a", "1"));
    repository.put(ACME, JANE, tags("b", "2"));
    assertThat(repository.of(ACME, phone)).isEqualTo(tags("a", "1"));
    assertThat(repository.of(GLOBEX, phone)).isEqualTo(Tags.NONE);
    for (String other : List.of("arn:aws:iam::111122223333:mfa/phone", JANE.value() + " ", "%")) {
      assertThat(repository.of(ACME, new MfaSerial(other))).isEqualTo(Tags.NONE);
    }
    repository.put(ACME, phone, Tags.NONE);
    assertThat(repository.of(ACME, JANE)).isEqualTo(tags("b", "2"));
  }

  @Test
  default void tags_take_the_place_of_all_before() {
    var repository = tagsOfTwoAccounts();
    repository.put(ACME, JANE, tags("a", "1", "b", "2"));
    repository.put(ACME, JANE, tags("A", "3"));
    assertThat(repository.of(ACME, JANE).all()).isEqualTo(List.of(new Tag("A", "3")));
    repository.put(ACME, JANE, Tags.NONE);
    assertThat(repository.of(ACME, JANE)).isEqualTo(Tags.NONE);
  }
}
