package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.domain.cases.CaseId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
  private static final String URL = "https://receiver.example.com/hook";

  @TempDir private Path folder;
  private Administrator admin;
  private String account;

  @BeforeEach
  void begin() {
    admin = new Administrator(folder);
    account = admin.core.businessRoot().accountId().value();
    admin.core.receivers().answer(URL, 200);
  }

  private CaseId open() {
    return admin.core.cases().createCase(admin.core.businessRoot(), CaseRequests.about("A case"));
  }

  private void deliver() {
    while (admin.core.eventPublishing().publishSome()) {}
    while (admin.core.webhookDispatch().spreadSome()) {}
    for (var name : admin.core.webhookDispatch().waiting(10)) {
      while (admin.core.webhookDispatch().sendSome(name, 5)) {}
    }
  }

  private String createdWebhook() {
    var made = admin.json("events webhook create " + URL + " --account " + account);
    assertThat(made.at("/webhook/secret").asString()).startsWith("whsec_");
    return made.at("/webhook/webhookId").asString();
  }

  @Test
  void events_are_told_a_line_each_also_those_that_no_server_has_published() {
    var first = open();
    admin.core.advance(Duration.ofMinutes(1));
    var second = open();
    var lines = admin.succeeds("events tail").out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"specversion\":\"1.0\"").contains(first.value());
    assertThat(admin.succeeds("events tail --since 2").out()).contains(second.value());
    assertThat(admin.succeeds("events tail --since 2").out()).doesNotContain(first.value());
    var moment = admin.core.now();
    assertThat(admin.succeeds("events tail --format eventbridge --since " + moment).out())
        .contains(second.value(), "aws.support")
        .doesNotContain(first.value());
    assertThat(admin.succeeds("events tail --since " + Instant.MAX.minusSeconds(9)).out())
        .isEmpty();
  }

  @Test
  void how_long_ago_is_by_the_clock_of_the_installation() {
    var id = createdWebhook();
    var first = open();
    deliver();
    admin.core.advance(Duration.ofHours(2));
    var second = open();
    deliver();
    assertThat(admin.succeeds("events tail --since 1h").out())
        .contains(second.value())
        .doesNotContain(first.value());
    var replay = "events webhook replay " + id + " --account " + account;
    assertThat(admin.succeeds(replay + " --since 1h").err()).contains("1 event is sent");
  }

  @Test
  void an_account_is_told_of_itself_only() {
    open();
    var stranger = admin.core.strangerRoot().accountId();
    assertThat(admin.succeeds("events tail --account " + stranger).out()).isEmpty();
    assertThat(admin.succeeds("events tail --account " + account).out()).isNotEmpty();
    assertThat(admin.refused("events tail --account 999999999999")).contains("999999999999");
  }

  @Test
  void a_place_must_be_one() {
    for (var place : new String[] {"yesterday", "-1", "3w", "2026-03-14"}) {
      assertThat(admin.types("events tail --since " + place).exitCode()).isEqualTo(ExitCode.USAGE);
    }
  }

  @Test
  void a_webhook_is_made_shown_and_deleted() {
    var id = createdWebhook();
    var listed = admin.json("events webhook list --account " + account).at("/webhooks/0");
    assertThat(listed.get("webhookId").asString()).isEqualTo(id);
    assertThat(listed.has("secret")).isFalse();
    open();
    deliver();
    assertThat(admin.core.receivers().at(URL)).hasSize(1);
    var shown = admin.json("events webhook show " + id + " --account " + account).get("webhook");
    assertThat(shown.get("waiting").asInt()).isZero();
    admin.succeeds("events webhook delete " + id + " --account " + account);
    assertThat(admin.refused("events webhook show " + id + " --account " + account))
        .contains(id, "events webhook list");
  }

  @Test
  void a_webhook_is_tried_disabled_enabled_and_given_a_new_secret() {
    var id = createdWebhook();
    var own = " " + id + " --account " + account;
    assertThat(admin.succeeds("events webhook test" + own).out()).contains("answered with 200");
    admin.core.receivers().answer(URL, 503);
    assertThat(admin.types("events webhook test" + own).exitCode()).isEqualTo(ExitCode.NO);
    assertThat(admin.json("events webhook disable" + own).at("/webhook/state").asString())
        .isEqualTo("disabled");
    assertThat(admin.json("events webhook enable" + own).at("/webhook/state").asString())
        .isEqualTo("enabled");
    assertThat(admin.json("events webhook rotate" + own).at("/webhook/secret").asString())
        .startsWith("whsec_");
  }

  @Test
  void dead_letters_and_ranges_are_sent_again() {
    var id = createdWebhook();
    var own = " " + id + " --account " + account;
    admin.core.receivers().stop(URL);
    open();
    for (int attempt = 0; attempt < 10; attempt++) {
      deliver();
      admin.core.advance(Duration.ofHours(30));
    }
    var letter = admin.json("events webhook dead" + own).at("/deadLetters/0");
    assertThat(letter.get("kind").asString()).isEqualTo("case-created");
    assertThat(letter.get("outcome").asString()).isEqualTo("nobody listens there");
    admin.core.receivers().answer(URL, 200);
    assertThat(admin.succeeds("events webhook replay" + own).err()).contains("1 event is sent");
    deliver();
    assertThat(admin.succeeds("events webhook replay" + own + " --since 1").err())
        .contains("1 event is sent");
    deliver();
    assertThat(admin.core.receivers().at(URL)).hasSize(2);
    assertThat(admin.types("events webhook replay" + own + " --until 1").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void what_cannot_be_sent_to_is_refused() {
    assertThat(admin.refused("events webhook create http://example.com/ --account " + account))
        .contains("http://example.com/", "https://");
    assertThat(admin.refused("events webhook list --desk")).contains("no desk");
    var odd = "events webhook create " + URL + " --kind note-added --account " + account;
    assertThat(admin.refused(odd)).contains("CASE_CREATED");
  }
}
