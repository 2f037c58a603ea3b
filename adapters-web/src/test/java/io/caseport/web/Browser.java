package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.in.ContactRequests.NewContact;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps cookies as browsers do, in front of a Support Center whose use cases are told what to do.
 */
final class Browser {
  static final UUID REQUEST = new UUID(0, 1);

  final ScriptedSignIn signIn = new ScriptedSignIn();
  final ScriptedSessions sessions = new ScriptedSessions();
  final RecordedCalls calls = new RecordedCalls();
  final List<String> rootPasswords = new ArrayList<>();
  Optional<Refusal> rootPasswordRefusal = Optional.empty();
  final List<NewContact> contacts = new ArrayList<>();
  final List<WireRequest> operations = new ArrayList<>();
  final Map<String, String> cookies = new LinkedHashMap<>();
  private final SupportCenter center;
  private final List<Header> headers = new ArrayList<>();

  Browser() {
    this(false);
  }

  Browser(boolean secure) {
    ContactRequests received =
        contact -> {
          contacts.add(contact);
          return new ContactId("CR-481516234200");
        };
    center =
        new SupportCenter(
            new SupportCenter.Ports(
                signIn,
                sessions,
                (_, old, next) -> {
                  rootPasswordRefusal.ifPresent(
                      refusal -> {
                        throw refusal;
                      });
                  rootPasswords.add(old.value() + " " + next.value());
                },
                received,
                calls),
            new SupportCenter.Settings(secure, false),
            new Random(7),
            authentication -> List.of(new EchoOperations(authentication, operations)));
  }

  /** Sends the header with each request from now on. */
  Browser with(String name, String value) {
    headers.add(new Header(name, value));
    return this;
  }

  void signedIn(ConsoleSession session) {
    cookies.put("session", sessions.add(session).value());
  }

  WireAnswer get(String target) {
    return send("GET", target, "", "text/plain");
  }

  WireAnswer post(String target, Map<String, String> form) {
    return send("POST", target, Forms.encoded(form), "application/x-www-form-urlencoded");
  }

  /** Opens the page, fills in its form and sends it. */
  WireAnswer fill(String target, Map<String, String> form) {
    var page = new String(get(target).body(), UTF_8);
    var all = new LinkedHashMap<>(form);
    all.put("form", Forms.token(page));
    return post(target, all);
  }

  WireAnswer send(String method, String target, String body, String type) {
    var sent = new ArrayList<Header>();
    sent.add(new Header("Host", "localhost:8080"));
    sent.add(new Header("Content-Type", type));
    sent.add(new Header("Accept", "text/html"));
    if (!cookies.isEmpty()) {
      sent.add(new Header("Cookie", Forms.cookies(cookies)));
    }
    sent.addAll(0, headers);
    var request =
        new WireRequest(
            method,
            target,
            sent,
            body.getBytes(UTF_8),
            new WireRequest.Sender(Optional.of("192.0.2.7"), Optional.of(false)));
    var answer = protocol(request).orElseThrow().answer(request, REQUEST);
    answer.headers().stream()
        .filter(header -> header.name().equals("Set-Cookie"))
        .forEach(this::keep);
    return answer;
  }

  private Optional<Protocol> protocol(WireRequest request) {
    return Stream.concat(center.first().stream(), Stream.of(center.last()))
        .filter(spoken -> spoken.speaks(request))
        .findFirst();
  }

  private void keep(Header header) {
    var pair = header.value().substring(0, header.value().indexOf(';')).split("=", 2);
    if (header.value().contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
