package io.caseport.rest.event;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EventFeed;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Presence;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestService;
import io.caseport.rest.signature.SignatureRefusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code GET /events}: signed for the service {@code caseport}, or {@code desk} by engineers, in
 * the header or the query, since pages cannot set headers.
 */
public final class EventApi implements Protocol {
  private static final String PATH = "/events";
  private static final String CUSTOMERS = "caseport";
  private static final String ENGINEERS = "desk";
  private static final RestErrors ERRORS =
      new RestErrors(
          new RestService(
              CUSTOMERS,
              PATH,
              "ValidationException",
              "ThrottlingException",
              "InternalServerException",
              false,
              new RestError(
                  403,
                  "SubscriptionRequiredException",
                  "The support plan of the account does not include events.")));
  private static final List<Header> UNBUFFERED = List.of(new Header("X-Accel-Buffering", "no"));

  private final RequestAuthentication authentication;
  private final Presence presence;
  private final EventFeed feed;
  private final EventStreams streams;

  public EventApi(
      RequestAuthentication authentication,
      Presence presence,
      EventFeed feed,
      EventStreams streams) {
    this.authentication = authentication;
    this.presence = presence;
    this.feed = feed;
    this.streams = streams;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(PATH);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    try {
      if (!request.method().equals("GET")) {
        return RestErrors.methodNotAllowed("GET").toAnswer(new Header("Allow", "GET"));
      }
      return listen(request);
    } catch (JsonRefusal refusal) {
      return ERRORS.of(refusal).toAnswer();
    } catch (SignatureRefusal refusal) {
      return ERRORS.of(refusal).toAnswer();
    } catch (Refusal refusal) {
      return ERRORS.of(refusal).toAnswer();
    }
  }

  private WireAnswer listen(WireRequest request) {
    var caller = authentication.authenticate(request, service(request), true);
    var audience = feed.listen(caller);
    var format = format(request);
    var after = after(request);
    var listener = streams.open(audience);
    return WireAnswer.streaming(
        "text/event-stream",
        UNBUFFERED,
        new Listening(streams, listener, feed, format, after, () -> requireStill(request, caller)));
  }

  /** Whose key is gone or inactive, or whose session is over, is let in no more. */
  private void requireStill(WireRequest request, Caller caller) {
    presence.requireStill(request, caller);
    feed.listen(caller);
  }

  /** The one that the signature names, which then has to be made for it. */
  private static String service(WireRequest request) {
    var scope = request.header("authorization").or(() -> parameter(request, "X-Amz-Credential"));
    return scope.filter(text -> text.contains("/" + ENGINEERS + "/aws4_request")).isPresent()
        ? ENGINEERS
        : CUSTOMERS;
  }

  private static EventFormat format(WireRequest request) {
    return parameter(request, "format")
        .map(
            code ->
                EventFormat.of(code)
                    .orElseThrow(
                        () ->
                            JsonRefusal.invalid(
                                "format must be one of: cloudevents, eventbridge.")))
        .orElse(EventFormat.CLOUDEVENTS);
  }

  private static Optional<Long> after(WireRequest request) {
    return request
        .header("last-event-id")
        .or(() -> parameter(request, "last-event-id"))
        .map(EventApi::position);
  }

  private static long position(String text) {
    if (text.matches("[0-9]{1,18}")) {
      return Long.parseLong(text);
    }
    throw JsonRefusal.invalid("Last-Event-ID must be an id that an event came with.");
  }

  static Optional<String> parameter(WireRequest request, String name) {
    return Arrays.stream(request.query().split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> decoded(pair.substring(name.length() + 1)))
        .findFirst();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      throw JsonRefusal.invalid("The query must be percent-encoded.");
    }
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return ERRORS.of(status, code, message).toAnswer();
  }
}
