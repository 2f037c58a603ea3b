package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link AttachmentRepository}. */
public interface AttachmentRepositoryContract extends StoreContract {

  private AttachmentRepository attachmentsOfTwoAccounts() {
    return portsWithTwoAccounts().attachments();
  }

  @Test
  default void an_attachment_comes_back_as_it_was_added() {
    var attachments = attachmentsOfTwoAccounts();
    var files =
        List.of(
            Files.named(ACME, "empty", new byte[0]),
            Files.named(ACME, "one zero", new byte[1]),
            Files.named(ACME, NastyTexts.MIXED + NastyTexts.CONTROLS, Files.bytes(1_000)),
            Files.named(ACME, "large", Files.bytes(AttachmentSet.MOST_BYTES_PER_FILE)));
    files.forEach(attachments::add);
    for (Attachment file : files) {
      assertThat(attachments.find(ACME, file.id())).contains(file);
    }
  }

  @Test
  default void an_attachment_is_found_by_its_exact_id_and_in_its_account() {
    var attachments = attachmentsOfTwoAccounts();
    var file = Files.named(ACME, "a.bin", new byte[] {1});
    attachments.add(file);
    assertThat(attachments.find(GLOBEX, file.id())).isEmpty();
    var shouted = new AttachmentId(file.id().value().toUpperCase(Locale.ROOT));
    assertThat(attachments.find(ACME, shouted)).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(attachments.find(ACME, new AttachmentId(name))).as("file %s", name).isEmpty();
      assertThat(attachments.findSet(ACME, new AttachmentSetId(name))).as("set %s", name).isEmpty();
    }
  }

  @Test
  default void an_attachment_id_is_given_once() {
    var attachments = attachmentsOfTwoAccounts();
    var file = Files.named(ACME, "a.bin", new byte[] {1});
    attachments.add(file);
    var other = new Attachment(ACME, file.id(), "b.bin", file.contentId(), 1);
    assertThatThrownBy(() -> attachments.add(other))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(attachments.find(ACME, file.id())).contains(file);
  }

  @Test
  default void a_set_comes_back_as_it_was_put_with_its_files_in_order() {
    var attachments = attachmentsOfTwoAccounts();
    var empty = Files.set(ACME, 1, Instant.parse("9999-12-31T23:59:59.999Z"), List.of());
    attachments.put(empty);
    assertThat(attachments.findSet(ACME, empty.id())).contains(empty);
    var files =
        List.of("z", NastyTexts.MIXED, "a").stream()
            .map(name -> Files.named(ACME, name, new byte[] {1}))
            .toList();
    files.forEach(attachments::add);
    var full = Files.set(ACME, 2, ManualClock.START, files.stream().map(Files::listed).toList());
    attachments.put(full);
    assertThat(attachments.findSet(ACME, full.id())).contains(full);
    assertThat(attachments.findSet(ACME, empty.id())).contains(empty);
  }

  @Test
  default void a_set_that_is_put_again_takes_the_place_of_the_former() {
    var attachments = attachmentsOfTwoAccounts();
    var before = Files.set(ACME, 1, ManualClock.START, List.of());
    attachments.put(before);
    var first = Files.named(ACME, "a", new byte[] {1});
    attachments.add(first);
    var between = before.plus(List.of(Files.listed(first)));
    attachments.put(between);
    var second = Files.named(ACME, "b", new byte[] {2});
    attachments.add(second);
    var after = between.plus(List.of(Files.listed(second)));
    attachments.put(after);
    assertThat(attachments.findSet(ACME, before.id())).contains(after);
    assertThat(attachments.countSetsSince(ACME, Instant.EPOCH)).isEqualTo(1);
  }

  @Test
  default void a_set_is_found_in_its_account_only() {
    var attachments = attachmentsOfTwoAccounts();
    var set = Files.set(ACME, 1, ManualClock.START, List.of());
    attachments.put(set);
    assertThat(attachments.findSet(GLOBEX, set.id())).isEmpty();
  }

  @Test
  default void sets_created_since_a_moment_are_counted_for_the_account() {
    var attachments = attachmentsOfTwoAccounts();
    var moment = ManualClock.START;
    assertThat(attachments.countSetsSince(ACME, moment)).isZero();
    attachments.put(Files.set(ACME, 1, moment.minusMillis(1), List.of()));
    attachments.put(Files.set(ACME, 2, moment, List.of()));
    attachments.put(Files.set(ACME, 3, moment.plusMillis(1), List.of()));
    attachments.put(Files.set(GLOBEX, 4, moment, List.of()));
    assertThat(attachments.countSetsSince(ACME, moment)).isEqualTo(2);
    assertThat(attachments.countSetsSince(ACME, moment.plusMillis(2))).isZero();
  }

  @Test
  default void expired_sets_are_removed_a_few_at_a_time_and_oldest_first() {
    var attachments = attachmentsOfTwoAccounts();
    var moment = ManualClock.START;
    var ends = moment.minus(AttachmentSet.LIFETIME);
    var sets = new ArrayList<AttachmentSet>();
    for (int age : List.of(2, 1, 3, 0, -1)) {
      var set = Files.set(age % 2 == 0 ? ACME : GLOBEX, age, ends.minusMillis(age), List.of());
      attachments.put(set);
      sets.add(set);
    }
    Function<AttachmentSet, Boolean> isThere =
        set -> attachments.findSet(set.accountId(), set.id()).isPresent();
    assertThat(attachments.removeExpired(moment, 2)).isEqualTo(2);
    assertThat(sets).extracting(isThere).containsExactly(false, true, false, true, true);
    assertThat(attachments.removeExpired(moment, 2)).isEqualTo(1);
    assertThat(sets).extracting(isThere).containsExactly(false, false, false, true, true);
    assertThat(attachments.removeExpired(moment, 2)).isZero();
  }

  @Test
  default void the_files_of_a_removed_set_go_unless_a_communication_carries_them() {
    var ports = portsWithTwoAccounts();
    var attachments = ports.attachments();
    var files =
        Stream.of("opened with", "replied with", "never sent", "in a set that lives")
            .map(name -> Files.named(ACME, name, new byte[] {1}))
            .toList();
    files.forEach(attachments::add);
    var listed = files.stream().map(Files::listed).toList();
    attachments.put(Files.set(ACME, 1, ManualClock.START, listed.subList(0, 3)));
    var later = ManualClock.START.plusSeconds(1);
    var living = Files.set(ACME, 2, later, listed.subList(3, 4));
    attachments.put(living);
    var opened = Cases.opened();
    ports.cases().add(opened, Cases.carrying(Cases.firstMessage(opened), listed.subList(0, 1)));
    var replied = opened.customerReplied(List.of(), later);
    ports
        .cases()
        .replace(replied, Cases.carrying(Cases.message(replied, 2, later), listed.subList(1, 2)));
    assertThat(attachments.removeExpired(living.expiresAt(), 9)).isEqualTo(1);
    assertThat(files)
        .extracting(file -> attachments.find(ACME, file.id()).isPresent())
        .containsExactly(true, true, false, true);
    assertThat(attachments.removeExpired(living.expiresAt().plusMillis(1), 9)).isEqualTo(1);
    assertThat(attachments.find(ACME, files.getLast().id())).isEmpty();
  }

  @Test
  default void a_file_is_as_new_as_the_newest_case_of_its_account_that_carries_it() {
    var ports = portsWithTwoAccounts();
    var attachments = ports.attachments();
    var file = Files.named(ACME, "a.bin", new byte[] {1});
    attachments.add(file);
    var carried = List.of(Files.listed(file));
    var moment = ManualClock.START;
    Predicate<Instant> isOnCaseSince = since -> attachments.isOnCaseSince(ACME, file.id(), since);
    assertThat(isOnCaseSince).rejects(Instant.EPOCH);

    var opened = Cases.createdAt(ACME, 1, moment);
    ports.cases().add(opened, Cases.firstMessage(opened));
    assertThat(isOnCaseSince).rejects(Instant.EPOCH);
    var later = moment.plusSeconds(60);
    var replied = opened.customerReplied(List.of(), later);
    ports.cases().replace(replied, Cases.carrying(Cases.message(replied, 2, later), carried));
    var again = replied.customerReplied(List.of(), later);
    ports.cases().replace(again, Cases.carrying(Cases.message(again, 3, later), carried));
    assertThat(isOnCaseSince).accepts(moment).rejects(moment.plusMillis(1));

    var second = Cases.createdAt(ACME, 2, later);
    ports.cases().add(second, Cases.carrying(Cases.firstMessage(second), carried));
    assertThat(isOnCaseSince).accepts(moment, later).rejects(later.plusMillis(1));
    assertThat(attachments.isOnCaseSince(GLOBEX, file.id(), Instant.EPOCH)).isFalse();
  }

  @Test
  default void contents_are_forgotten_when_they_have_had_no_name_for_long_enough() {
    var attachments = attachmentsOfTwoAccounts();
    var only = addInOldSet(attachments, "only", 1);
    var shared = addInOldSet(attachments, "of two files", 2);
    attachments.add(Files.named(ACME, "the other of the two", Files.bytes(2)));
    var again = addInOldSet(attachments, "added again", 3);
    var now = ManualClock.START;
    assertThat(attachments.forgetUnnamed(now, now, 9)).isEmpty();
    attachments.removeExpired(now, 9);
    assertThat(attachments.forgetUnnamed(now, now, 9)).as("noted now").isEmpty();
    attachments.add(Files.named(ACME, "again", Files.bytes(3)));
    var later = now.plusMillis(1);
    assertThat(attachments.forgetUnnamed(later, now, 9)).as("not before this moment").isEmpty();
    assertThat(attachments.forgetUnnamed(later, later, 9))
        .containsExactly(only.content())
        .doesNotContain(shared.content(), again.content());
    assertThat(attachments.forgetUnnamed(later, later, 9)).isEmpty();
  }

  @Test
  default void contents_of_files_that_went_with_their_case_are_forgotten() {
    var ports = portsWithTwoAccounts();
    var file = Files.named(ACME, "a.bin", Files.bytes(1));
    ports.attachments().add(file);
    var opened = Cases.opened();
    ports
        .cases()
        .add(opened, Cases.carrying(Cases.firstMessage(opened), List.of(Files.listed(file))));
    var now = ManualClock.START;
    var later = now.plusMillis(1);
    ports.attachments().forgetUnnamed(now, now, 9);
    assertThat(ports.attachments().forgetUnnamed(later, later, 9)).isEmpty();
    ports.cases().removeCreatedBefore(ACME, opened.createdAt().plusMillis(1), 9);
    ports.attachments().forgetUnnamed(now, now, 9);
    assertThat(ports.attachments().forgetUnnamed(later, later, 9)).containsExactly(file.content());
  }

  private Attachment addInOldSet(AttachmentRepository attachments, String name, int size) {
    var file = Files.named(ACME, name, Files.bytes(size));
    attachments.add(file);
    var old = ManualClock.START.minus(AttachmentSet.LIFETIME).minusMillis(size);
    attachments.put(Files.set(ACME, size, old, List.of(Files.listed(file))));
    return file;
  }

  @Test
  default void contents_are_forgotten_a_few_at_a_time_and_of_each_account_for_itself() {
    var attachments = attachmentsOfTwoAccounts();
    var theirs = Files.named(GLOBEX, "theirs", Files.bytes(1));
    attachments.add(theirs);
    var ours = Files.named(ACME, "ours", Files.bytes(1)).content();
    var more = Files.named(ACME, "more", Files.bytes(2)).content();
    var now = ManualClock.START;
    attachments.noteUnnamed(List.of(ours, more, theirs.content()), now);
    var later = now.plusMillis(1);
    attachments.noteUnnamed(List.of(ours), later);
    var first = attachments.forgetUnnamed(later, later, 1);
    var second = attachments.forgetUnnamed(later, later, 1);
    assertThat(Stream.concat(first.stream(), second.stream()))
        .containsExactlyInAnyOrder(ours, more);
    assertThat(attachments.forgetUnnamed(later, later, 1)).isEmpty();
  }

  @Test
  default void attachments_written_through_one_handle_are_seen_through_another() {
    var attachments = attachmentsOfTwoAccounts();
    var file = Files.named(ACME, "a.bin", new byte[] {1});
    attachments.add(file);
    var set = Files.set(ACME, 1, ManualClock.START, List.of(Files.listed(file)));
    attachments.put(set);
    assertThat(anotherHandle().attachments().find(ACME, file.id())).contains(file);
    assertThat(anotherHandle().attachments().findSet(ACME, set.id())).contains(set);
  }
}
