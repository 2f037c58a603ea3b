package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.domain.refusal.Refusal;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.protocol.RequestAuthentication;
import io.caseport.rest.protocol.WireAnswer;
import io.caseport.rest.protocol.WireRequest;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Answers the calls of one service: who asks is proved first, then the operation is looked up, then
 * its parameters are checked, and only then is a port asked.
 */
public final class QueryProtocol implements Protocol {
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";
  private static final Pattern INVOCATION_ID_FORM = Pattern.compile("[\\x21-\\x7E]{1,128}");

  private final QueryService service;
  private final RequestAuthentication authentication;
  private final RepeatedCalls repeatedCalls;
  private final Envelope envelope;

  public QueryProtocol(
      QueryService service, RequestAuthentication authentication, RepeatedCalls repeatedCalls) {
    this.service = service;
    this.authentication = authentication;
    this.repeatedCalls = repeatedCalls;
    this.envelope = new Envelope(service.namespace());
  }

  @Override
  public boolean speaks(WireRequest request) {
    var query = new QueryRequest(request);
    if (!query.isAtRoot() || request.header("x-amz-target").isPresent()) {
      return false;
    }
    return query.scopedService().filter(service.name()::equals).isPresent()
        || (query.isForm() && (service.takesUnclaimed() || isNamedIn(query)));
  }

  private boolean isNamedIn(QueryRequest form) {
    return form.peek("Version").filter(service.version()::equals).isPresent()
        || form.peek("Action").filter(service.modelled()::contains).isPresent();
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    try {
      return accepted(request, requestId);
    } catch (SignatureRefusal unproved) {
      return envelope.error(error(unproved), requestId);
    } catch (QueryRefusal refused) {
      return envelope.error(refused.error(), requestId);
    } catch (Refusal refusal) {
      return envelope.error(RefusalErrors.of(refusal), requestId);
    }
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return envelope.error(new QueryError(status, code, message), requestId);
  }

  private WireAnswer accepted(WireRequest request, UUID requestId) {
    var query = new QueryRequest(request);
    boolean presignable =
        query.peek("Action").flatMap(service::find).filter(Operation::presignable).isPresent();
    Caller caller = authentication.authenticate(request, service.name(), presignable);
    FormParameters parameters = query.parameters();
    Operation operation = service.asked(parameters);
    Input input = Input.of(operation, parameters);
    byte[] result = once(operation, caller, input, request, query);
    return envelope.result(operation.name(), result, requestId);
  }

  private byte[] once(
      Operation operation, Caller caller, Input input, WireRequest request, QueryRequest query) {
    Optional<String> invocation =
        request.header(INVOCATION_ID).filter(_ -> operation.changes().test(input));
    if (invocation.isEmpty()) {
      return result(operation, caller, input);
    }
    var key =
        new RepeatedCalls.CallKey(
            operation.name(), checkedInvocation(invocation.get()), CallDigest.of(query.content()));
    return repeatedCalls.once(caller, key, () -> result(operation, caller, input));
  }

  private static byte[] result(Operation operation, Caller caller, Input input) {
    var out = new Xml();
    operation.handler().answer(caller, input, out);
    return out.toString().getBytes(UTF_8);
  }

  private static String checkedInvocation(String id) {
    if (!INVOCATION_ID_FORM.matcher(id).matches()) {
      throw new QueryRefusal(
          Violations.error(
              List.of(
                  Violations.invalid(
                      id, INVOCATION_ID, "Member must have 1 to 128 printable characters"))));
    }
    return id;
  }

  private static QueryError error(SignatureRefusal refusal) {
    int status = refusal.reason() == SignatureRefusal.Reason.MALFORMED_REQUEST ? 400 : 403;
    return new QueryError(
        status, refusal.reason().queryCode(), Objects.requireNonNullElse(refusal.getMessage(), ""));
  }
}
