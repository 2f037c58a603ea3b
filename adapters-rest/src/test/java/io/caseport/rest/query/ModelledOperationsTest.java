package io.caseport.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelledOperationsTest {

  @Test
  void the_names_are_those_of_awss_models() {
    assertThat(ModelledOperations.IAM)
        .hasSize(176)
        .contains("CreateUser", "CreateRole", "UploadSigningCertificate")
        .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
    assertThat(ModelledOperations.STS).hasSize(11).contains("GetCallerIdentity", "AssumeRole");
  }

  @Test
  void a_service_offers_the_operations_it_is_given_and_no_others() {
    var service = QueryService.iam(List.of(Operation.reading("GetUser", (caller, in, out) -> {})));

    assertThat(service.find("GetUser")).isPresent();
    assertThat(service.find("CreateUser")).isEmpty();
  }
}
