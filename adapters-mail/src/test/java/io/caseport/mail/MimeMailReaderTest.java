package io.caseport.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.caseport.application.contract.MailReaderContract;
import io.caseport.application.fixture.RawMail;
import io.caseport.application.port.out.MailReader;
import io.caseport.application.port.out.MailReader.IncomingMail;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mails of real programs, and of nobody's. */
class MimeMailReaderTest implements MailReaderContract {
  private final MimeMailReader reader = new MimeMailReader();

  @Override
  public MailReader mailReader() {
    return reader;
  }

  private IncomingMail read(String text) {
    return reader.read(text.replace("\n", "\r\n").getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void plain_text_counts_more_than_html_and_logos_are_no_files() {
    var mail =
        read(
            """
            To: reply+abc@support.example
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            the plain one
            --a
            Content-Type: text/html

            <p>the other</p>
            --a--
            --r
            Content-Type: image/png; name=logo.png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            AAAA
            --r--
            """);
    assertThat(mail.text().strip()).isEqualTo("the plain one");
    assertThat(mail.files()).isEmpty();
  }

  @Test
  void html_becomes_text_without_scripts_and_quotes() {
    var mail =
        read(
            """
            To: reply+abc@support.example
            Content-Type: text/html; charset=utf-8

            <html><head><title>no</title><style>p { }</style></head><body>
            <p>It burns &amp; smokes&nbsp;&#x263A;<br>a lot &lt;script&gt;</p>
            <script>alert(1)</script><!-- no -->
            <blockquote>quoted <p>deeply</p></blockquote></body></html>
            """);
    assertThat(mail.text()).isEqualTo("It burns & smokes ☺\na lot <script>");
  }

  @Test
  void a_text_in_a_japanese_encoding_is_read() {
    var jis = Charset.forName("ISO-2022-JP");
    var head = "To: a@b.example\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n";
    var bytes = (head + "印刷できません").getBytes(jis);
    assertThat(reader.read(bytes).orElseThrow().text()).isEqualTo("印刷できません");
  }

  @Test
  void an_unknown_encoding_is_taken_for_utf_8() {
    assertThat(read("To: a@b.example\nContent-Type: text/plain; charset=x-nope\n\nok").text())
        .isEqualTo("ok");
  }

  @Test
  void names_of_files_are_decoded_and_name_no_folder() {
    var mail = RawMail.to("a@b.example").file("=?utf-8?B?5Yaz566XLnBkZg==?=", new byte[1]);
    assertThat(reader.read(mail.bytes()).orElseThrow().files())
        .extracting(MailReader.File::name)
        .containsExactly("决算.pdf");
    var windows = RawMail.to("a@b.example").file("C:\\\\temp\\\\x.txt", new byte[1]);
    assertThat(reader.read(windows.bytes()).orElseThrow().files())
        .extracting(MailReader.File::name)
        .containsExactly("x.txt");
  }

  @Test
  void lists_and_reports_are_written_by_programs() {
    for (var line :
        new String[] {
          "Precedence: bulk", "X-Autoreply: yes", "Content-Type: multipart/report; boundary=x"
        }) {
      assertThat(read("To: a@b.example\n" + line + "\n\nx").automatic()).as(line).isTrue();
    }
  }

  @Test
  void whatever_the_bytes_nothing_goes_wrong() {
    var random = new Random(42);
    var valid = RawMail.to("a@b.example").text("x").file("f", new byte[50]).bytes();
    for (int i = 0; i < 3000; i++) {
      var bytes = valid.clone();
      for (int change = 0; change < 1 + i % 20; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> reader.read(bytes)).doesNotThrowAnyException();
    }
  }

  @Test
  void what_is_nested_deeply_is_left_alone() {
    var mail = new StringBuilder("To: a@b.example\n");
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThatCode(() -> read(mail.toString())).doesNotThrowAnyException();
  }

  @Test
  void tags_that_nobody_closes_take_no_time() {
    var html = "To: a@b.example\nContent-Type: text/html\n\n" + "<!-- <script ".repeat(200_000);
    assertThat(read(html).text()).isEmpty();
  }
}
