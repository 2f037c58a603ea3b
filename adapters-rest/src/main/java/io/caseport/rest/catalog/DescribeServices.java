package io.caseport.rest.catalog;

import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.SupportCatalog.ServiceDescription;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the services that a case can be about. */
final class DescribeServices {
  private DescribeServices() {}

  static JsonOperation<?> on(SupportCatalog catalog) {
    return JsonOperation.reading(
        "DescribeServices",
        Request.class,
        (caller, request) ->
            Answer.from(
                catalog.describeServices(
                    caller, request.codes(), Optional.ofNullable(request.language()))));
  }

  record Request(
      @Size(max = 100, message = AT_MOST_ITEMS) @Logged
          @Nullable List<@NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String>
              serviceCodeList,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String language,
      @Nullable Boolean dryRun)
      implements Rehearsable {

    List<String> codes() {
      return serviceCodeList == null ? List.of() : serviceCodeList;
    }
  }

  record Answer(List<Service> services) {
    static Answer from(List<ServiceDescription> services) {
      return new Answer(services.stream().map(Service::from).toList());
    }
  }

  record Service(String code, String name, List<CodeAndName> categories) {
    static Service from(ServiceDescription service) {
      return new Service(
          service.code(),
          service.name(),
          service.categories().stream().map(CodeAndName::from).toList());
    }
  }
}
