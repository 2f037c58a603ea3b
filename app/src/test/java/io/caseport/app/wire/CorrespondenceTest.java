package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.caseport.app.CommandHere;
import io.caseport.app.RunningService;
import io.caseport.application.fixture.DeskWriting;
import io.caseport.application.fixture.RawMail;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.cli.MailOptions;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.support.model.Communication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mails out and in, and contact requests, by SDK, HTTP, command line and a real mail server. */
class CorrespondenceTest {
  private static final String SECRET = "a secret of the mail server";
  private static final long PATIENCE = 30_000;

  @TempDir private Path folder;

  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final HttpClient http = HttpClient.newHttpClient();
  private RunningService service;
  private Clients clients;

  @BeforeEach
  void start() {
    mailServer.start();
    var sending =
        new MailOptions.Sending(
            "smtp://127.0.0.1:" + mailServer.getSmtp().getPort(),
            Optional.empty(),
            new EmailAddress("desk@support.example"),
            "https://support.example");
    service =
        RunningService.start(folder, new MailOptions(Optional.of(sending), Optional.of(SECRET)));
    clients = new Clients(service.uri(), InstantSource.system());
  }

  @AfterEach
  void stop() {
    clients.close();
    service.close();
    mailServer.stop();
    http.close();
  }

  private record Tenant(AccountId id, AwsBasicCredentials key) {}

  private Tenant tenant(String name) {
    var made =
        service
            .core()
            .accounts()
            .createAccount(
                new AccountName(name),
                new EmailAddress(name + "@example.com"),
                SupportPlan.BUSINESS);
    return new Tenant(
        made.account().id(),
        AwsBasicCredentials.create(made.accessKeyId().value(), made.secretAccessKey().value()));
  }

  private CaseId opened(Tenant by, String language, String subject, String... copiedTo) {
    return new CaseId(
        clients
            .support
            .createCase(
                request ->
                    request
                        .subject(subject)
                        .communicationBody("...")
                        .language(language)
                        .ccEmailAddresses(copiedTo)
                        .overrideConfiguration(
                            with ->
                                with.credentialsProvider(
                                    StaticCredentialsProvider.create(by.key()))))
            .caseId());
  }

  private List<Communication> messages(Tenant of, CaseId id) {
    return clients
        .support
        .describeCommunications(
            request ->
                request
                    .caseId(id.value())
                    .overrideConfiguration(
                        with ->
                            with.credentialsProvider(StaticCredentialsProvider.create(of.key()))))
        .communications();
  }

  private void deskWrites(Tenant to, CaseId id, String text) {
    try (var store = RunningService.open(folder)) {
      new DeskWriting(
              store.unitOfWork(),
              store.cases(),
              store.eventLog(),
              to.id(),
              Instant.now().truncatedTo(ChronoUnit.MILLIS))
          .reply(id, text);
    }
  }

  /** The mails to an address, once there are so many in all. */
  private List<MimeMessage> mails(int inAll, String to) {
    assertThat(mailServer.waitForIncomingEmail(PATIENCE, inAll)).isTrue();
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(message -> recipient(message).equals(to))
        .toList();
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getRecipients(RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String replyTo(MimeMessage message) {
    try {
      return message.getReplyTo()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.uri().resolve(path)).POST(BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private HttpResponse<String> handedOver(RawMail mail) throws IOException, InterruptedException {
    return post("/mail/intake", mail.bytes(), "Authorization", "Bearer " + SECRET);
  }

  @Test
  void what_the_desk_writes_reaches_people_in_their_language_and_answers_come_back()
      throws Exception {
    var acme = tenant("acme");
    var globex = tenant("globex");
    var japanese = opened(acme, "ja", "印刷できません", "sato@example.com");
    var english = opened(globex, "en", "Printer on fire", "bob@example.com");
    mails(4, "");
    deskWrites(acme, japanese, "電源を抜いてください。");
    deskWrites(globex, english, "Please unplug it.");
    for (var to : List.of("acme@example.com", "sato@example.com")) {
      var reply = mails(8, to).getLast();
      assertThat(reply.getSubject()).startsWith("[ケース ").endsWith("] 印刷できません");
      assertThat(text(reply)).contains("電源を抜いてください。", "サポートからケースへの回答");
    }
    for (var to : List.of("globex@example.com", "bob@example.com")) {
      var thread = mails(8, to);
      assertThat(text(thread.getLast())).contains("Please unplug it.", "Support has written");
      assertThat(thread.getLast().getHeader("In-Reply-To"))
          .containsExactly(thread.getFirst().getMessageID());
    }
    var address = replyTo(mails(8, "sato@example.com").getLast());
    var answer =
        RawMail.to(address)
            .header("Message-ID", "<1@example.com>")
            .text("抜きました。\r\n\r\n> 電源を抜いてください。\r\n")
            .file("写真.txt", "煙".getBytes(UTF_8));
    assertThat(handedOver(answer).body()).isEqualTo("{\"outcome\":\"taken\"}");
    assertThat(handedOver(answer).body()).isEqualTo("{\"outcome\":\"repeated\"}");
    var messages = messages(acme, japanese);
    assertThat(messages).hasSize(3);
    assertThat(messages.getFirst().body()).isEqualTo("抜きました。");
    assertThat(messages.getFirst().submittedBy())
        .isEqualTo("sato@example.com (Mail) <sato@example.com>");
    assertThat(messages.getFirst().attachmentSet()).hasSize(1);
    assertThat(text(mails(9, "acme@example.com").getLast())).contains("抜きました。");
    assertThat(messages(globex, english)).hasSize(2);
  }

  @Test
  void a_mail_server_hands_over_by_a_pipe_too() throws Exception {
    var acme = tenant("acme");
    var id = opened(acme, "en", "Printer on fire");
    var address = replyTo(mails(1, "acme@example.com").getFirst());
    assertThat(delivered(RawMail.to(address).text("Hurry."), folder)).isZero();
    assertThat(messages(acme, id).getFirst().body()).isEqualTo("Hurry.");
    assertThat(delivered(RawMail.to("nobody@support.example"), folder)).isEqualTo(65);
    assertThat(delivered(RawMail.to(address), folder.resolve("missing"))).isEqualTo(75);
  }

  private static int delivered(RawMail mail, Path data) {
    return CommandHere.run(
        Map.of(),
        new ByteArrayInputStream(mail.bytes()),
        new ByteArrayOutputStream(),
        new PrintWriter(new StringWriter()),
        "mail",
        "deliver",
        "--data",
        data.toString());
  }

  @Test
  void the_intake_is_closed_to_who_does_not_know_the_secret() throws Exception {
    var mail = RawMail.to("reply+x@support.example").bytes();
    assertThat(post("/mail/intake", mail).statusCode()).isEqualTo(401);
    assertThat(post("/mail/intake", mail, "Authorization", "Bearer " + SECRET + "x").statusCode())
        .isEqualTo(401);
    var refused = post("/mail/intake", mail, "Authorization", "Bearer " + SECRET);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("not sent to an address that takes answers");
  }

  private AwsBasicCredentials engineer() {
    var root = Caller.throughApi(new Principal.Root(AccountId.DESK));
    try (var store = RunningService.open(folder)) {
      var other = store.accounts().list(Optional.empty(), 1).getFirst();
      store
          .accounts()
          .add(
              new Account(
                  AccountId.DESK,
                  new AccountName("Desk"),
                  Optional.empty(),
                  new RootUser(new EmailAddress("root@desk.invalid"), other.root().password()),
                  SupportPlan.BASIC,
                  other.createdAt(),
                  new AccountState.Open(),
                  Optional.empty()));
    }
    var identities = service.core().identities();
    var user = identities.createUser(root, IamPath.ROOT, new UserName("alice"));
    service
        .core()
        .policies()
        .putInlinePolicy(
            root,
            new Holder.OfUser(user.name()),
            new PolicyName("desk"),
            """
            {"Version":"2012-10-17",
             "Statement":{"Effect":"Allow","Action":"desk:*","Resource":"*"}}
            """);
    var key = identities.createAccessKey(root, Optional.of(user.name()));
    return AwsBasicCredentials.create(key.key().id().value(), key.secret().value());
  }

  @Test
  void a_contact_request_is_answered_by_mail_and_becomes_a_case() throws Exception {
    var acme = tenant("acme");
    var engineer = engineer();
    var submitted =
        post(
            "/contact",
            """
            {"name":"Zoë","email":"zoe@example.com","topic":"sign-in","subject":"Locked out",
             "message":"I lost my device.","account":"acme"}
            """
                .getBytes(UTF_8));
    assertThat(submitted.statusCode()).isEqualTo(200);
    var id = new JsonMapper().readTree(submitted.body()).get("contactId").asString();
    assertThat(text(mails(1, "zoe@example.com").getFirst())).contains(id);
    var queue = clients.raw.get(engineer, "desk", "/desk/v1/contacts", Map.of());
    assertThat(queue.get("contacts").get(0).get("contactId").asString()).isEqualTo(id);
    var stranger = clients.raw.ask(acme.key(), "desk", "GET", "/desk/v1/contacts", Map.of(), "");
    assertThat(stranger.status()).isEqualTo(403);
    desk(engineer, id, "reply", "{\"message\":\"What is on your last invoice?\"}");
    var question = mails(2, "zoe@example.com").getLast();
    assertThat(text(question)).contains("What is on your last invoice?");
    assertThat(handedOver(RawMail.to(replyTo(question)).text("42 yen.")).statusCode())
        .isEqualTo(200);
    var converted =
        desk(
            engineer,
            id,
            "convert",
            "{\"accountId\":\"%s\",\"verification\":\"knew the invoice\"}".formatted(acme.id()));
    var caseId = new CaseId(converted.get("caseId").asString());
    assertThat(messages(acme, caseId))
        .extracting(Communication::body)
        .containsExactly("42 yen.", "What is on your last invoice?", "I lost my device.");
    var inCase = mails(4, "zoe@example.com").getLast();
    assertThat(inCase.getSubject()).startsWith("[Case ");
    assertThat(handedOver(RawMail.to(replyTo(question)).text("Thank you.")).statusCode())
        .isEqualTo(200);
    assertThat(messages(acme, caseId)).hasSize(4);
  }

  private JsonNode desk(AwsBasicCredentials by, String id, String what, String body) {
    var answer =
        clients.raw.ask(by, "desk", "POST", "/desk/v1/contacts/" + id + "/" + what, Map.of(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void what_a_request_can_be_about_is_told_in_both_languages() throws Exception {
    var request = HttpRequest.newBuilder(service.uri().resolve("/contact")).GET().build();
    assertThat(http.send(request, BodyHandlers.ofString(UTF_8)).body())
        .contains("\"topic\":\"sign-in\"", "サインインできません", "I cannot sign in");
  }

  @Test
  void a_request_that_says_too_little_is_told_what_is_missing() throws Exception {
    var answer = post("/contact", "{\"email\":\"x\"}".getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains("ValidationException");
    assertThat(answer.body()).contains("message", "topic", "e-mail address");
  }
}
