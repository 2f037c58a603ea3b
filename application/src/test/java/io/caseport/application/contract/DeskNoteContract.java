package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.CaseNote;
import org.junit.jupiter.api.Test;

/** What engineers tell each other, and no customer. */
public interface DeskNoteContract extends DeskContract {

  @Test
  default void notes_are_read_by_engineers_newest_first() {
    var ann = engineer("ann");
    var bob = engineer("bob");
    var key = opened("Printer");
    var first = desk().addNote(ann, key, NastyTexts.MIXED);
    var second = desk().addNote(bob, key, "Second");
    var third = desk().addNote(ann, key, "Third");
    assertThat(first)
        .isEqualTo(
            new CaseNote(
                key, 1, DeskClaimContract.engineerOf(ann), NastyTexts.MIXED, tenants().now()));
    assertThat(second.author()).isEqualTo(DeskClaimContract.engineerOf(bob));
    assertThat(view(ann, key).notes().items()).containsExactly(third, second, first);
    var page = desk().listNotes(bob, key, PageRequest.first(2));
    assertThat(page.items()).containsExactly(third, second);
    var rest = desk().listNotes(bob, key, PageRequest.first(2).next(page.nextToken().get()));
    assertThat(rest.items()).containsExactly(first);
    assertThat(rest.nextToken()).isEmpty();
  }

  @Test
  default void no_customer_sees_a_note_or_that_there_is_one() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var before = described(key.id());
    desk().addNote(ann, key, "Do not tell them");
    var query = CaseRequests.withCommunications(CaseRequests.named(key.id()));
    assertThat(cases().describeCases(root(), query).toString()).doesNotContain("Do not tell");
    assertThat(bodiesOn(key.id())).containsExactly("It began this morning.");
    assertThat(described(key.id())).isEqualTo(before);
  }

  @Test
  default void a_note_changes_neither_the_status_nor_the_place_in_the_queue() {
    var ann = engineer("ann");
    var key = in(CaseStatus.RESOLVED, ann);
    var other = opened("Another");
    var handling = view(ann, other).deskCase().handling();
    desk().addNote(ann, key, "For the next time");
    desk().addNote(ann, other, "For later");
    assertThat(statusOf(key)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(view(ann, other).deskCase().handling()).isEqualTo(handling);
    assertThat(queue(ann)).containsExactly(other);
  }
}
