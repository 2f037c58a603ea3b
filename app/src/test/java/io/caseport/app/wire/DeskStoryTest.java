package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.caseport.app.CommandHere;
import io.caseport.app.RunningService;
import io.caseport.application.fixture.RawMail;
import io.caseport.cli.MailOptions;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.services.support.model.CaseDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two customers, one of them Japanese, and two engineers, by all the doors that there are: SDK, the
 * API of the desk, command line, webhook, mail and a stream of events.
 */
@Timeout(120)
class DeskStoryTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String INTAKE = "a secret of the mail server";
  private static final String NOTE = "for the desk alone";
  private static final long PATIENCE_SECONDS = 30;

  @TempDir private Path folder;

  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<String> everythingTold = new ArrayList<>();
  private HttpServer receiver;
  private RunningService service;
  private Clients clients;

  @BeforeEach
  void start() throws IOException {
    mailServer.start();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::receive);
    receiver.start();
    var sending =
        new MailOptions.Sending(
            "smtp://127.0.0.1:" + mailServer.getSmtp().getPort(),
            Optional.empty(),
            new EmailAddress("desk@support.example"),
            "https://support.example");
    service =
        RunningService.start(folder, new MailOptions(Optional.of(sending), Optional.of(INTAKE)));
    clients = new Clients(service.uri(), InstantSource.system());
  }

  @AfterEach
  void stop() {
    clients.close();
    service.close();
    receiver.stop(0);
    mailServer.stop();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private record Customer(String account, AwsBasicCredentials key) {}

  private Customer customer(String name) {
    var made =
        service
            .core()
            .accounts()
            .createAccount(
                new AccountName(name),
                new EmailAddress(name + "@example.com"),
                SupportPlan.BUSINESS);
    return new Customer(
        made.account().id().value(),
        AwsBasicCredentials.create(made.accessKeyId().value(), made.secretAccessKey().value()));
  }

  private JsonNode command(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    int code =
        CommandHere.run(
            Map.of("CASEPORT_DATA", folder.toString()),
            out,
            new PrintWriter(err),
            Stream.concat(Stream.of(arguments), Stream.of("--output", "json"))
                .toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    var text = out.toString(UTF_8);
    return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
  }

  private AwsBasicCredentials engineer(String name, String language) {
    var made =
        command(
            "desk",
            "engineer",
            "create",
            "--name",
            name,
            "--email",
            name + "@desk.example",
            "--language",
            language);
    return AwsBasicCredentials.create(
        made.findValue("accessKeyId").asString(), made.findValue("secretAccessKey").asString());
  }

  private String open(Customer by, String language, String subject, String body, String cc) {
    return clients
        .support
        .createCase(
            request ->
                request
                    .subject(subject)
                    .communicationBody(body)
                    .language(language)
                    .severityCode("high")
                    .ccEmailAddresses(cc)
                    .overrideConfiguration(
                        with ->
                            with.credentialsProvider(StaticCredentialsProvider.create(by.key()))))
        .caseId();
  }

  private void reply(Customer by, String id, String body) {
    clients.support.addCommunicationToCase(
        request ->
            request
                .caseId(id)
                .communicationBody(body)
                .overrideConfiguration(
                    with -> with.credentialsProvider(StaticCredentialsProvider.create(by.key()))));
  }

  private CaseDetails seen(Customer by, String id) {
    var found =
        clients
            .support
            .describeCases(
                request ->
                    request
                        .caseIdList(id)
                        .overrideConfiguration(
                            with ->
                                with.credentialsProvider(
                                    StaticCredentialsProvider.create(by.key()))))
            .cases()
            .getFirst();
    everythingTold.add(ToldTexts.of(found));
    return found;
  }

  private RawCalls.Answer desk(AwsBasicCredentials by, String id, String action, String body) {
    return clients.raw.ask(
        by, "desk", "POST", "/desk/v1/cases/" + id + "/" + action, Map.of(), body);
  }

  /** The next event that the webhook is told of the case. */
  private JsonNode nextOf(String id) throws InterruptedException {
    while (true) {
      var event = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(event).as("an event of " + id).isNotNull();
      everythingTold.add(event.toString());
      if (event.at("/detail/case-id").asString().equals(id)) {
        return event;
      }
    }
  }

  private void assertTold(String id, String... names) throws InterruptedException {
    for (var name : names) {
      assertThat(nextOf(id).at("/detail/event-name").asString()).isEqualTo(name);
    }
  }

  private MimeMessage lastMailTo(String address, int inAll) throws Exception {
    assertThat(mailServer.waitForIncomingEmail(PATIENCE_SECONDS * 1000, inAll)).isTrue();
    Optional<MimeMessage> last = Optional.empty();
    for (var mail : mailServer.getReceivedMessages()) {
      everythingTold.add(mail.getSubject() + mail.getContent());
      if (mail.getRecipients(RecipientType.TO)[0].toString().equals(address)) {
        last = Optional.of(mail);
      }
    }
    return last.orElseThrow(() -> new AssertionError("no mail to " + address));
  }

  private void handOver(RawMail mail) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(service.uri().resolve("/mail/intake"))
              .header("Authorization", "Bearer " + INTAKE)
              .POST(BodyPublishers.ofByteArray(mail.bytes()))
              .build();
      assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("taken");
    }
  }

  @Test
  void two_customers_and_two_engineers_in_two_languages() throws Exception {
    var orders = customer("orders");
    var hanbai = customer("hanbai");
    var tom = engineer("tom", "en");
    var mai = engineer("mai", "ja");
    var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    command(
        "events",
        "webhook",
        "create",
        url,
        "--account",
        orders.account(),
        "--format",
        "eventbridge");
    var stream =
        new SignedStream(service.uri(), Clock.systemUTC())
            .open("/events", hanbai.key(), "caseport", AuthLocation.HEADER);
    assertThat(stream.statusCode()).isEqualTo(200);

    var english = open(orders, "en", "Queue is slow", "Since 09:40.", "bob@example.com");
    var japanese = open(hanbai, "ja", "印刷できません", "今朝からです。", "sato@example.com");
    assertTold(english, "CreateCase");
    lastMailTo("bob@example.com", 4);
    assertThat(command("desk", "queue", "--as", "tom").toString())
        .contains("Queue is slow", "印刷できません");

    assertThat(desk(tom, english, "claim", "").status()).isEqualTo(200);
    assertThat(desk(mai, english, "claim", "").status()).isEqualTo(409);
    assertThat(desk(tom, english, "add-note", "{\"body\": \"" + NOTE + "\"}").status())
        .isEqualTo(200);
    assertThat(desk(tom, english, "ask-customer", "{\"body\": \"Which region?\"}").status())
        .isEqualTo(200);
    assertThat(seen(orders, english).status()).isEqualTo("pending-customer-action");
    assertTold(english, "AddCommunicationToCase");
    assertThat(lastMailTo("bob@example.com", 6).getContent().toString()).contains("Which region?");
    reply(orders, english, "eu-west-1, of course.");
    assertThat(seen(orders, english).status()).isEqualTo("customer-action-completed");
    assertTold(english, "AddCommunicationToCase");

    var displayId = seen(hanbai, japanese).displayId();
    command("desk", "claim", displayId, "--as", "mai");
    command("desk", "reply", displayId, "--as", "mai", "--body", "電源を抜いてください。", "--resolve");
    assertThat(seen(hanbai, japanese).status()).isEqualTo("resolved");
    var letter = lastMailTo("sato@example.com", 9);
    assertThat(letter.getSubject()).contains("印刷できません");
    assertThat(letter.getContent().toString()).contains("電源を抜いてください。");
    handOver(
        RawMail.to(letter.getReplyTo()[0].toString())
            .header("Message-ID", "<1@example.com>")
            .text("まだ直りません。\r\n"));
    assertThat(seen(hanbai, japanese).status()).isEqualTo("reopened");

    command("desk", "reply", english, "--as", "tom", "--body", "It is mended.", "--resolve");
    assertThat(seen(orders, english).status()).isEqualTo("resolved");
    assertTold(english, "AddCommunicationToCase", "ResolveCase");

    assertThat(typesOf(stream.body(), 5))
        .containsExactly(
            "io.caseport.case.created",
            "io.caseport.case.communication-added",
            "io.caseport.case.resolved",
            "io.caseport.case.reopened",
            "io.caseport.case.communication-added");
    assertThat(command("audit", "verify").toString()).contains("true");
    assertThat(everythingTold)
        .noneMatch(told -> told.contains(NOTE) || told.contains("@desk.example"));
    assertThat(seen(orders, english).recentCommunications().communications())
        .allMatch(message -> Stream.of("tom", "mai").noneMatch(message.submittedBy()::contains));
  }

  /** What the stream told of, but for changes of status alone. */
  private List<String> typesOf(Stream<String> lines, int most) {
    return lines
        .filter(line -> line.startsWith("data: "))
        .map(line -> line.substring("data: ".length()))
        .peek(everythingTold::add)
        .map(line -> JSON.readTree(line).get("type").asString())
        .filter(type -> !type.contains("status"))
        .limit(most)
        .toList();
  }
}
