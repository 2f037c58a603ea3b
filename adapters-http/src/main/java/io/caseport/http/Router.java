package io.caseport.http;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.http.BodyReader.Outcome;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request to the protocol that it speaks, once all of it has arrived within the limits. */
final class Router extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);
  private static final byte[] NO_BODY = {};

  private final List<Protocol> protocols;
  private final Health health;
  private final Limits limits;
  private final Proxies proxies;
  private final HeadDeadline headDeadline;
  private final ByteBudget small;
  private final ByteBudget bodies;
  private final ByteBudget work;
  private final ByteBudget answers;

  Router(
      List<Protocol> protocols,
      Health health,
      Limits limits,
      Proxies proxies,
      HeadDeadline headDeadline) {
    this.protocols = List.copyOf(protocols);
    this.health = health;
    this.limits = limits;
    this.proxies = proxies;
    this.headDeadline = headDeadline;
    this.small = new ByteBudget(limits.memory().small());
    this.bodies = new ByteBudget(limits.memory().bodies());
    this.work = new ByteBudget(limits.memory().work());
    this.answers = new ByteBudget(limits.memory().answers());
  }

  @Override
  @SuppressWarnings("ThreadPriorityCheck") // no priority: virtual threads take turns only so
  public boolean handle(Request request, Response response, Callback callback) {
    headDeadline.headComplete(request);
    var exchange = new Exchange(request, response, callback);
    var sizes = limits.sizes();
    if (request.getHttpURI().getPathQuery().length() > sizes.target()) {
      refuseUnread(exchange, HttpRefusal.targetTooLong(sizes.target()));
    } else if (request.getHeaders().size() > sizes.headers()) {
      refuseUnread(exchange, HttpRefusal.tooManyHeaders(sizes.headers()));
    } else if (!isAscii(request.getHttpURI().getPathQuery())) {
      refuseUnread(exchange, HttpRefusal.notAscii());
    } else if (hasDotSegment(request.getHttpURI().getPath())) {
      refuseUnread(exchange, HttpRefusal.dotSegment());
    } else if (health.answers(request.getHttpURI().getPath())) {
      health.answer(exchange);
    } else {
      // A connection that always has its next request ready would keep the thread from the others.
      Thread.yield();
      route(exchange);
    }
    return true;
  }

  /** Other bytes belong into escapes; here they are read in a way that loses what they were. */
  private static boolean isAscii(String target) {
    return target.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** What {@code ..} cancels is not covered by a signature, so it has no place in a path. */
  private static boolean hasDotSegment(String path) {
    return path.contains("/.")
        && Arrays.stream(path.split("/", -1)).anyMatch(s -> s.equals(".") || s.equals(".."));
  }

  /** Or an escaped percent sign, which may be the beginning of one for who decodes twice. */
  private static boolean hasEscapedSlash(String path) {
    return path.contains("%2F") || path.contains("%2f") || path.contains("%25");
  }

  private void route(Exchange exchange) {
    var request = exchange.request();
    var head = wireRequest(request, NO_BODY);
    var protocol = speaking(head);
    if (hasEscapedSlash(head.path()) && protocol.filter(Protocol::takesEscapedSlashes).isEmpty()) {
      refuseUnread(exchange, HttpRefusal.escapedSlash());
      return;
    }
    if (protocol.isEmpty()) {
      refuseUnknown(exchange, request.getMethod());
      return;
    }
    var sizes = limits.sizes();
    var most = protocol.get().takesLargeBody(head) ? sizes.largeBody() : sizes.body();
    var refusal = refusalOfBody(request, most);
    if (refusal.isPresent()) {
      refuseUnread(exchange, protocol.get(), refusal.get());
      return;
    }
    if (request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString())) {
      var _ = exchange.response().writeInterim(HttpStatus.CONTINUE_100, HttpFields.EMPTY);
    }
    new BodyReader(
            request,
            most,
            small,
            bodies,
            limits.times(),
            outcome -> answer(exchange, protocol.get(), head, most, outcome))
        .run();
  }

  private Optional<Protocol> speaking(WireRequest request) {
    return protocols.stream().filter(spoken -> spoken.speaks(request)).findFirst();
  }

  /** Which of the protocols that share a path and a form is meant may be in the body alone. */
  private Runnable answer(
      Exchange exchange, Protocol protocol, WireRequest head, int most, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Complete(var body) -> {
        var request =
            new WireRequest(head.method(), head.target(), head.headers(), body, head.sender());
        yield answer(exchange, speaking(request).orElse(protocol), request);
      }
      case Outcome.TooLarge() ->
          () -> refuseUnread(exchange, protocol, HttpRefusal.bodyTooLarge(most));
      case Outcome.TooSlow() -> () -> refuseUnread(exchange, protocol, HttpRefusal.bodyTooSlow());
      case Outcome.OverBudget() -> () -> refuseUnread(exchange, protocol, HttpRefusal.overBudget());
      case Outcome.Broken(var cause) -> {
        LOG.debug("request {} broke off", exchange.id(), cause);
        yield () -> refuseUnread(exchange, protocol, HttpRefusal.bodyIncomplete());
      }
    };
  }

  /** Only as many at once as there is memory for, until the clients have their answers. */
  private Runnable answer(Exchange exchange, Protocol protocol, WireRequest request) {
    var needed = protocol.workingMemory(request);
    if (!work.reserve(needed, limits.times().memory())) {
      return () -> refuseBusy(exchange, protocol);
    }
    try {
      var answer = answer(protocol, request, exchange);
      if (answer.stream().isPresent()) {
        return () -> exchange.answer(answer, answer.stream().get());
      }
      var size = answer.body().length;
      var share = size > Exchange.SMALL_ANSWER ? answers : small;
      if (!share.reserve(size)) {
        return () -> refuseBusy(exchange, protocol);
      }
      Request.addCompletionListener(exchange.request(), _ -> share.release(size));
      return () -> exchange.answerWithin(limits.times(), answer);
    } finally {
      work.release(needed);
    }
  }

  /** Whatever goes wrong in here is ours, and stays here: the client gets the id to ask with. */
  private static WireAnswer answer(Protocol protocol, WireRequest request, Exchange exchange) {
    try {
      return protocol.answer(request, exchange.id());
    } catch (StoreFailure failure) {
      return errorOf(protocol, refusalFor(failure, exchange), exchange);
    } catch (RuntimeException failure) {
      LOG.error("request {} failed", exchange.id(), failure);
      return errorOf(protocol, HttpRefusal.internal(), exchange);
    }
  }

  /** A store that is away is an event, not a defect: one line for each request tells it. */
  private static HttpRefusal refusalFor(StoreFailure failure, Exchange exchange) {
    return switch (failure) {
      case StoreFailure.Unavailable _ -> {
        LOG.warn("request {} found the store unavailable: {}", exchange.id(), reasons(failure));
        exchange.headers().put(HttpHeader.RETRY_AFTER, "1");
        yield HttpRefusal.unavailable();
      }
      case StoreFailure.Damaged _, StoreFailure.Stale _, StoreFailure.IdentifierTaken _ -> {
        LOG.error("request {} failed", exchange.id(), failure);
        yield HttpRefusal.internal();
      }
    };
  }

  private static String reasons(Throwable failure) {
    var cause = failure.getCause();
    return failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
  }

  private static Optional<HttpRefusal> refusalOfBody(Request request, int most) {
    var encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      return Optional.of(HttpRefusal.encoded());
    }
    return request.getLength() > most
        ? Optional.of(HttpRefusal.bodyTooLarge(most))
        : Optional.empty();
  }

  private static void refuseUnknown(Exchange exchange, String method) {
    switch (method) {
      case "GET", "HEAD", "POST" -> refuseUnread(exchange, HttpRefusal.unknownOperation());
      default -> {
        exchange.headers().put(HttpHeader.ALLOW, "GET, HEAD, POST");
        refuseUnread(exchange, HttpRefusal.methodNotAllowed("GET, HEAD, POST"));
      }
    }
  }

  private static void refuseBusy(Exchange exchange, Protocol protocol) {
    exchange.headers().put(HttpHeader.RETRY_AFTER, "1");
    exchange.answer(errorOf(protocol, HttpRefusal.busy(), exchange));
  }

  private static void refuseUnread(Exchange exchange, Protocol protocol, HttpRefusal refusal) {
    exchange.closeAfterwards();
    exchange.answer(errorOf(protocol, refusal, exchange));
  }

  private static void refuseUnread(Exchange exchange, HttpRefusal refusal) {
    exchange.closeAfterwards();
    exchange.refuse(refusal);
  }

  private static WireAnswer errorOf(Protocol protocol, HttpRefusal refusal, Exchange exchange) {
    return protocol.error(refusal.status(), refusal.code(), refusal.message(), exchange.id());
  }

  private WireRequest wireRequest(Request request, byte[] body) {
    var fields = request.getHeaders();
    var headers = new ArrayList<WireRequest.Header>(fields.size());
    for (var field : fields) {
      var value = field.getValue();
      headers.add(new WireRequest.Header(field.getName(), value == null ? "" : value));
    }
    return new WireRequest(
        request.getMethod(),
        request.getHttpURI().getPathQuery(),
        List.copyOf(headers),
        body,
        proxies.sender(sender(request), headers));
  }

  /** The other end of the socket. */
  private static WireRequest.Sender sender(Request request) {
    var address =
        request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote
            ? Optional.of(NumericAddress.of(remote))
            : Optional.<String>empty();
    return new WireRequest.Sender(address, Optional.of(request.isSecure()));
  }
}
