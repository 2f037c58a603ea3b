package io.caseport.app.wire;

import static io.caseport.app.wire.OthersThings.MARK;
import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.BUCKET_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.event.EventFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * As {@link IsolationMatrixTest}, for what the clients of the SDK do not reach here: the trail of
 * calls, imports of findings, requests of people without credentials, and streams of events.
 */
@Timeout(300)
class IsolationOfOtherDoorsTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final JsonMapper JSON = new JsonMapper();
  private static final String LOOKUP =
      "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
  private static final List<String> ATTRIBUTES =
      List.of(
          "EventId",
          "EventName",
          "ReadOnly",
          "Username",
          "ResourceType",
          "ResourceName",
          "EventSource",
          "AccessKeyId");

  /** Types of events that customers are told; AWS's form has none. */
  private static final List<String> TOLD =
      List.of(
          "",
          "created",
          "communication-added",
          "resolved",
          "reopened",
          "status-changed",
          "severity-changed");

  private static final String DATA = "data: ";
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final WireTenants tenants = SERVER.tenants();
  private final Caller curious = tenants.businessRoot();
  private final Caller stranger = tenants.strangerRoot();
  private final OthersThings others = new OthersThings(SERVER);
  private final CaseKey foreign = others.handled(stranger, MARK);
  private final List<String> heardOf = others.heardOf(foreign);

  private RawCalls.Answer lookUp(Caller caller, String body) {
    var key = tenants.keys().of(caller).resolveCredentials();
    return tenants.clients().raw.call(key, "cloudtrail", LOOKUP, body);
  }

  @Test
  void no_lookup_of_the_trail_tells_of_others_whatever_it_names() {
    customersLeaveATrail();
    var theirs = lookUp(stranger, "{\"MaxResults\": 1}").json();
    assertThat(OthersThings.isTold(theirs.toString(), List.of())).isTrue();
    var named = new ArrayList<>(heardOf);
    named.add(theirs.at("/Events/0/EventId").asString());
    named.add(theirs.at("/Events/0/EventName").asString());
    named.add(theirs.get("NextToken").asString());
    named.add(tenants.keys().of(stranger).resolveCredentials().accessKeyId());
    named.addAll(List.of("root", "true", "iam.amazonaws.com"));
    int found = 0;
    for (var text : named) {
      for (var asked : lookups(text)) {
        var answer = lookUp(curious, asked);
        assertThat(answer.status()).as(asked).isIn(200, 400);
        assertThat(OthersThings.isTold(answer.body(), named)).as(asked + answer.body()).isFalse();
        for (var event : answer.json().path("Events")) {
          assertThat(accountOf(event)).as(asked).isEqualTo(curious.accountId().value());
          found++;
        }
      }
    }
    assertThat(found).isPositive();
  }

  /** Texts that are marked, in what is told of calls. */
  private void customersLeaveATrail() {
    for (var caller : List.of(curious, stranger)) {
      var by = tenants.keys().by(caller);
      var name = (caller.equals(stranger) ? MARK : "own") + "-user";
      for (int i = 0; i < 2; i++) {
        int number = i;
        tenants
            .clients()
            .iam
            .createUser(request -> request.overrideConfiguration(by).userName(name + number));
      }
    }
  }

  private static List<String> lookups(String text) {
    var lookups = new ArrayList<String>();
    for (var key : ATTRIBUTES) {
      lookups.addAll(
          JsonVariants.with(
              text,
              "{\"LookupAttributes\": [{\"AttributeKey\": \"%s\", \"AttributeValue\": \"x\"}]}"
                  .formatted(key)));
    }
    lookups.addAll(JsonVariants.with(text, "{\"NextToken\": \"x\"}"));
    return lookups;
  }

  private static String accountOf(JsonNode event) {
    var record = JSON.readTree(event.get("CloudTrailEvent").asString());
    return record.get("recipientAccountId").asString();
  }

  private Outcome buckets(Caller caller) {
    return tenants.advisorChecks().describeResult(caller, BUCKETS, Optional.empty());
  }

  @Test
  void no_import_of_findings_tells_of_others_or_changes_what_is_theirs() {
    var bucket = "arn:aws:s3:::heard-of";
    var report = finding(stranger, bucket) + finding(stranger, "arn:aws:s3:::" + MARK);
    assertThat(Findings.send(tenants, stranger, report).status()).isEqualTo(200);
    var theirs = buckets(stranger);
    assertThat(theirs.flagged()).hasSize(2);
    var named = new ArrayList<>(heardOf);
    named.add(bucket);
    int taken = 0;
    for (var text : named) {
      for (var sent : JsonVariants.with(text, finding(curious, "arn:aws:s3:::own"))) {
        var answer = Findings.send(tenants, curious, sent);
        assertThat(answer.status()).as(sent).isIn(200, 400);
        assertThat(OthersThings.isTold(answer.body(), named)).as(answer.body()).isFalse();
        taken += answer.status() == 200 ? 1 : 0;
      }
    }
    assertThat(taken).isPositive();
    assertThat(buckets(stranger)).isEqualTo(theirs);
    assertThat(OthersThings.isTold(buckets(curious).toString(), named)).isFalse();
  }

  private String finding(Caller about, String resource) {
    return Findings.failed(tenants, about, BUCKET_RULE, resource);
  }

  @Test
  void no_contact_request_finds_out_whether_something_is_known() {
    var before = others.seenByTheDesk(foreign);
    var example =
        """
        {"name": "Zoe", "email": "zoe@example.com", "topic": "sign-in", "subject": "Locked out",
         "message": "Let me in.", "account": "acme", "language": "en", "phone": "+81 3 1234"}
        """;
    assertThat(contact(example).status()).isEqualTo(200);
    var named = new ArrayList<>(heardOf);
    var root = SERVER.core().accounts().getAccount(foreign.account()).root();
    named.add(root.email().value());
    var answers = new TreeSet<Integer>();
    for (var text : named) {
      var unheard = unheard(text);
      var known = JsonVariants.with(text, example);
      var unknown = JsonVariants.with(unheard, example);
      for (int i = 0; i < known.size(); i++) {
        var ofKnown = contact(known.get(i));
        var ofUnknown = contact(unknown.get(i));
        assertThat(withoutId(ofKnown, text)).isEqualTo(withoutId(ofUnknown, unheard));
        assertThat(OthersThings.isTold(ofKnown.body(), named)).as(ofKnown.body()).isFalse();
        answers.add(ofKnown.status());
      }
    }
    assertThat(answers).containsExactly(200, 400);
    assertThat(others.seenByTheDesk(foreign)).isEqualTo(before);
  }

  /** An hour later, since few are taken at once. */
  private RawCalls.Answer contact(String body) {
    SERVER.clock().advance(Duration.ofHours(1));
    return tenants.clients().raw.askUnsigned("POST", "/contact", body);
  }

  /** A text of the same form that nobody has. */
  private static String unheard(String text) {
    var first = text.charAt(0);
    return (first == '9' ? '8' : first == 'z' ? 'y' : (char) (first + 1)) + text.substring(1);
  }

  private static String withoutId(RawCalls.Answer answer, String sent) {
    var body = answer.body().replace(sent, "").replaceAll("CR-[0-9]{12}", "CR");
    return answer.status() + " " + answer.errorType() + " " + body;
  }

  @Test
  void no_stream_of_events_tells_of_others_wherever_it_begins() throws Exception {
    var _ = others.handled(curious, "own");
    var fromBefore = new ArrayList<Queue<String>>();
    var told = new ArrayList<Queue<String>>();
    for (var place : places()) {
      for (var format : EventFormat.values()) {
        var stream = listen(place, format);
        assertThat(stream.statusCode()).as(place).isIn(200, 400);
        if (stream.statusCode() == 200) {
          told.add(heard(stream));
        }
        if (place.length() < 2) {
          fromBefore.add(told.getLast());
        }
      }
    }
    var _ = others.handled(stranger, MARK);
    var last = others.handled(curious, "last").id().value();
    fromBefore.forEach(stream -> awaitWord(stream, last));
    assertThat(told).hasSizeGreaterThan(fromBefore.size());
    told.forEach(stream -> stream.forEach(this::assertOwn));
  }

  /** Nowhere, the beginning, and whatever may be taken for a place. */
  private List<String> places() {
    var places = new ArrayList<>(List.of("", "0", "1"));
    places.addAll(heardOf);
    return places;
  }

  private HttpResponse<Stream<String>> listen(String place, EventFormat format)
      throws IOException, InterruptedException {
    var key = tenants.keys().of(curious).resolveCredentials();
    var path = "/events?format=" + format.code();
    return new SignedStream(SERVER.uri(), Clock.fixed(tenants.now(), ZoneOffset.UTC))
        .open(
            place.isEmpty() ? path : path + "&last-event-id=" + RawCalls.label(place),
            key,
            "caseport",
            AuthLocation.HEADER);
  }

  private static Queue<String> heard(HttpResponse<Stream<String>> stream) {
    var heard = new ConcurrentLinkedQueue<String>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (var lines = stream.body()) {
                lines.filter(line -> line.startsWith(DATA)).forEach(heard::add);
              } catch (UncheckedIOException closed) {
                // The server has stopped.
              }
            });
    return heard;
  }

  private static void awaitWord(Queue<String> heard, String of) {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (heard.stream().noneMatch(line -> line.contains(of))) {
      assertThat(System.nanoTime()).as("waiting for word of " + of).isLessThan(deadline);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private void assertOwn(String line) {
    var event = JSON.readTree(line.substring(DATA.length()));
    assertThat(line).contains(curious.accountId().value());
    assertThat(heardOf).noneMatch(line::contains);
    assertThat(event.path("type").asString("").replace("io.caseport.case.", "")).isIn(TOLD);
  }
}
