package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Engineers;
import io.caseport.application.fixture.Submitted;
import io.caseport.domain.contact.ContactId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactCommandTest {
  @TempDir private Path data;
  private Administrator admin;
  private ContactId zoe;

  @BeforeEach
  void submit_one() {
    admin = new Administrator(data);
    Engineers.engineer(admin.core, "alice", "desk:*");
    Engineers.engineer(admin.core, "trainee", "desk:ListContactRequests");
    zoe = admin.core.correspondence().contacts().submit(Submitted.by("zoe@example.com").form());
  }

  @Test
  void requests_are_listed_and_shown() {
    assertThat(
            admin
                .json("contact list --as alice")
                .get("contacts")
                .get(0)
                .get("contactId")
                .asString())
        .isEqualTo(zoe.value());
    assertThat(admin.succeeds("contact show " + zoe + " --as alice").out())
        .contains("zoe@example.com", "Let me in.", "requester");
    assertThat(admin.succeeds("contact list --status closed --as alice").err())
        .contains("No contact requests.");
  }

  @Test
  void a_request_is_answered_and_becomes_a_case() {
    var answered =
        admin.terminal.type(
            "contact",
            "reply",
            zoe.value(),
            "--as",
            "alice",
            "--message",
            "Which account?",
            "--data",
            data.toString());
    assertThat(answered.exitCode()).as(answered.err()).isZero();
    var converted =
        admin.terminal.type(
            "contact",
            "convert",
            zoe.value(),
            "--as",
            "alice",
            "--account",
            admin.root.accountId().value(),
            "--verification",
            "called back",
            "--data",
            data.toString());
    assertThat(converted.out()).contains("case-", "converted", "called back");
    assertThat(
            admin.terminal.type(
                "contact", "close", zoe.value(), "--as", "alice", "--data", data.toString()))
        .satisfies(
            refused -> {
              assertThat(refused.exitCode()).isEqualTo(254);
              assertThat(refused.err()).contains("is converted");
            });
  }

  @Test
  void the_policies_of_the_engineer_say_what_is_allowed() {
    var denied =
        admin.terminal.type(
            "contact", "close", zoe.value(), "--as", "trainee", "--data", data.toString());
    assertThat(denied.exitCode()).isEqualTo(254);
    assertThat(denied.err()).contains("desk:CloseContactRequest");
    var nobody =
        admin.terminal.type("contact", "list", "--as", "nobody", "--data", data.toString());
    assertThat(nobody.err()).contains("nobody");
  }

  @Test
  void a_message_that_says_nothing_is_a_mistake() {
    var empty =
        admin.terminal.type(
            "contact",
            "reply",
            zoe.value(),
            "--as",
            "alice",
            "--message",
            " ",
            "--data",
            data.toString());
    assertThat(empty.exitCode()).isEqualTo(252);
  }
}
