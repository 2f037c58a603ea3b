package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.RawMail;
import io.caseport.application.port.out.MailReader;
import io.caseport.application.port.out.MailReader.IncomingMail;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the core relies on in {@link MailReader}. */
public interface MailReaderContract {
  String REPLY = "reply+abc@support.example";

  MailReader mailReader();

  private IncomingMail read(RawMail mail) {
    return mailReader().read(mail.bytes()).orElseThrow();
  }

  @Test
  default void text_recipients_and_id_are_told() {
    var mail =
        read(
            RawMail.to("Support <" + REPLY + ">")
                .header("Cc", "bob@example.com")
                .header("Message-ID", "<1@elsewhere.example>")
                .text("ありがとう。\r\nThank you.\r\n"));
    assertThat(mail.text()).isEqualToNormalizingNewlines("ありがとう。\nThank you.\n");
    assertThat(mail.recipients()).contains(REPLY, "bob@example.com");
    assertThat(mail.messageId()).contains("1@elsewhere.example");
    assertThat(mail.automatic()).isFalse();
    assertThat(mail.files()).isEmpty();
  }

  @Test
  default void whom_a_server_took_it_for_is_a_recipient() {
    assertThat(read(RawMail.to("list@example.com").header("Delivered-To", REPLY)).recipients())
        .contains(REPLY);
  }

  @Test
  default void a_message_may_have_no_id() {
    assertThat(read(RawMail.to(REPLY)).messageId()).isEmpty();
  }

  @Test
  default void what_a_program_has_written_is_told() {
    assertThat(read(RawMail.to(REPLY).header("Auto-Submitted", "auto-replied")).automatic())
        .isTrue();
    assertThat(read(RawMail.to(REPLY).header("Return-Path", "<>")).automatic()).isTrue();
    assertThat(read(RawMail.to(REPLY).header("Auto-Submitted", "no")).automatic()).isFalse();
  }

  @Test
  default void files_come_byte_by_byte_and_by_names_without_folders() {
    var data = new byte[100_000];
    new Random(7).nextBytes(data);
    var mail =
        read(
            RawMail.to(REPLY)
                .text("See below.")
                .file("../../etc/a.bin", data)
                .file("b.txt", new byte[0]));
    assertThat(mail.text().strip()).isEqualTo("See below.");
    assertThat(mail.files()).extracting(MailReader.File::name).containsExactly("a.bin", "b.txt");
    assertThat(mail.files().getFirst().data()).isEqualTo(data);
    assertThat(mail.files().getLast().data()).isEmpty();
  }

  @Test
  default void bytes_that_are_no_mail_are_nothing() {
    assertThat(mailReader().read(new byte[0])).isEmpty();
    assertThat(mailReader().read("\r\n\r\n".getBytes(UTF_8))).isEmpty();
  }
}
