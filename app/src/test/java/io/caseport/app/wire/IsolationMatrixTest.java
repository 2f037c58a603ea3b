package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.plan.SupportPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;

/**
 * What a customer may do at most, its root user does: every operation, with whatever it may have
 * heard of in the place of each text that it can send. It learns nothing of another account's
 * cases, of what the desk notes, or of who is at the desk, and changes nothing of theirs.
 */
class IsolationMatrixTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private final WireTenants tenants = SERVER.tenants();
  private final Caller curious = tenants.businessRoot();
  private final Caller stranger = tenants.strangerRoot();
  private final OthersThings others = new OthersThings(SERVER);

  @Test
  void no_operation_of_the_sdk_tells_of_others_whatever_it_is_given() {
    tenants.setPlan(curious, SupportPlan.ENTERPRISE);
    var own = others.handled(curious, "own");
    var foreign = others.handled(stranger, OthersThings.MARK);
    var before = others.seenByTheDesk(foreign);
    var recorded = new RecordedRequests();
    var succeeded = new TreeSet<String>();
    var told = new ArrayList<String>();
    try (var clients = new Clients(SERVER.uri(), SERVER.clock(), recorded)) {
      AdvisorTour.take(clients, tenants);
      Tour.take(clients, tenants.keys(), curious, SERVER.clock().instant());
    }
    var operations = operations();
    var heardOf = others.heardOf(foreign);
    for (var request : oneOfEach(recorded.requests())) {
      for (var text : heardOf) {
        for (var asked : RecordedRequests.with(text, request)) {
          var answer = answer(operations, asked, succeeded);
          if (OthersThings.isTold(answer, heardOf)) {
            told.add(asked + " tells " + answer);
          }
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(succeeded).hasSizeGreaterThan(40).contains("CreateCase", "DescribeCases");
    assertThat(others.seenByTheDesk(foreign)).isEqualTo(before);
    assertThat(ownCase(own))
        .contains("own answer", CaseDesk.SIGNATURE)
        .doesNotContain(OthersThings.MARK);
  }

  /** What its own case looks like in all that can be asked of it. */
  private String ownCase(CaseKey own) {
    var support = tenants.clients().support;
    var by = tenants.keys().by(curious);
    var found =
        support.describeCases(
            request -> request.overrideConfiguration(by).caseIdList(own.id().value()));
    var messages =
        support.describeCommunications(
            request -> request.overrideConfiguration(by).caseId(own.id().value()));
    return ToldTexts.of(found) + ToldTexts.of(messages);
  }

  private static Collection<AwsRequest> oneOfEach(List<AwsRequest> requests) {
    var kinds = new LinkedHashMap<Class<?>, AwsRequest>();
    requests.forEach(request -> kinds.putIfAbsent(request.getClass(), request));
    return kinds.values();
  }

  private record Operation(Object client, Method method) {}

  private Map<Class<?>, Operation> operations() {
    var clients = tenants.clients();
    var operations = new HashMap<Class<?>, Operation>();
    Map.of(
            SupportClient.class, clients.support,
            TrustedAdvisorClient.class, clients.advisor,
            IamClient.class, clients.iam,
            StsClient.class, clients.sts)
        .forEach(
            (type, client) ->
                Model.of(type)
                    .operations()
                    .values()
                    .forEach(
                        method ->
                            operations.put(
                                method.getParameterTypes()[0], new Operation(client, method))));
    return operations;
  }

  private static String answer(
      Map<Class<?>, Operation> operations, AwsRequest request, Collection<String> succeeded) {
    var operation = Objects.requireNonNull(operations.get(request.getClass()));
    try {
      var answer = (SdkPojo) operation.method().invoke(operation.client(), request);
      succeeded.add(request.getClass().getSimpleName().replaceFirst("Request$", ""));
      return ToldTexts.of(answer);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof AwsServiceException refused) {
        return ToldTexts.of(refused);
      }
      return String.valueOf(failure.getCause());
    } catch (IllegalAccessException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void no_operation_of_the_desk_lets_a_customer_in_whatever_it_names() {
    var foreign = others.handled(stranger, OthersThings.MARK);
    var before = others.seenByTheDesk(foreign);
    var heardOf = others.heardOf(foreign);
    var raw = tenants.clients().raw;
    var key = tenants.keys().of(curious).resolveCredentials();
    var description = raw.ask(key, "desk", "GET", "/desk/openapi.json", Map.of(), "").json();
    var asked = new ArrayList<String>();
    for (var path : description.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        for (var text : heardOf) {
          var named = path.getKey().replaceAll("\\{[^}]+}", RawCalls.label(text));
          var verb = method.getKey().toUpperCase(Locale.ROOT);
          var body = "{\"body\": \"%s\", \"severityCode\": \"low\"}".formatted(text);
          var answer = raw.ask(key, "desk", verb, named, Map.of(), verb.equals("GET") ? "" : body);
          assertThat(answer.status()).as(verb + " " + named).isIn(400, 403, 404);
          assertThat(OthersThings.isTold(answer.body(), heardOf)).as(answer.body()).isFalse();
          asked.add(verb + named);
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(others.seenByTheDesk(foreign)).isEqualTo(before);
  }

  @Test
  void the_mark_is_found_where_it_may_be_told() {
    var foreign = others.handled(stranger, OthersThings.MARK);
    var view = others.seenByTheDesk(foreign);
    assertThat(view.notes().items()).anyMatch(note -> note.body().contains(OthersThings.MARK));
    var by = tenants.keys().by(stranger);
    var theirs =
        tenants.clients().support.describeCases(request -> request.overrideConfiguration(by));
    assertThat(OthersThings.isTold(ToldTexts.of(theirs), List.of())).isTrue();
    assertThat(SERVER.core().engineers().listEngineers(PageRequest.first(10)).items())
        .anyMatch(one -> one.user().name().value().contains(OthersThings.MARK));
  }
}
