package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests the two services take for theirs, when STS is asked first. */
class SpokenToTest {
  private final QueryProtocol sts = Conversation.sts(ADMIN, List.of()).protocol;
  private final QueryProtocol iam = Conversation.iam(ADMIN, List.of()).protocol;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Action=CreateUser&Version=2010-05-08|iam",
        "Action=GetCallerIdentity&Version=2011-06-15|sts",
        "Action=CreateUser&Version=1999-01-01|iam",
        "Action=GetCallerIdentity&Version=1999-01-01|sts",
        "Action=Frobnicate&Version=2011-06-15|sts",
        "Action=RunInstances&Version=2016-11-15|iam",
        "Action=%zz|iam",
        "''|iam"
      })
  void forms_by_version_or_action_and_the_rest_by_iam(String form, String service) {
    assertThat(taker(post(form, "content-type", "application/x-www-form-urlencoded")))
        .isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({"support, none", "iam, iam", "sts, sts"})
  void whatever_is_signed_for_the_service(String scope, String service) {
    String authorization =
        "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260203/us-east-1/"
            + scope
            + "/aws4_request, SignedHeaders=host, Signature=00";

    assertThat(taker(post("{}", "authorization", authorization))).isEqualTo(service);
    assertThat(
            taker(
                get(
                    "/?X-Amz-Credential=AKIAEXAMPLE%2F20260203%2Fus-east-1%2F"
                        + scope
                        + "%2Faws4_request")))
        .isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({
    "/?Action=GetCallerIdentity&Version=2011-06-15, sts",
    "/?Action=ListUsers&Version=2010-05-08, iam",
    "/, none",
    "/?lang=en, none",
    "/cases?Action=ListUsers&Version=2010-05-08, none"
  })
  void query_strings_that_name_an_action(String target, String service) {
    assertThat(taker(get(target))).isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded, iam",
    "APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8, iam",
    "application/x-www-form-urlencoded;charset=\"utf-8\", iam",
    "application/x-www-form-urlencoded; charset=latin1, none",
    "application/x-www-form-urlencoded2, none",
    "application/json, none"
  })
  void bodies_that_are_forms_in_utf_8(String type, String service) {
    assertThat(taker(post("Action=ListUsers&Version=2010-05-08", "content-type", type)))
        .isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({"x-amz-target", "X-Amz-Target"})
  void nothing_that_names_a_json_operation(String target) {
    var headers = new ArrayList<>(FormCall.iam("ListUsers").request().headers());
    headers.add(new WireRequest.Header(target, "AWSSupport_20130415.DescribeCases"));

    assertThat(taker(new WireRequest("POST", "/", headers, new byte[0]))).isEqualTo("none");
  }

  private String taker(WireRequest request) {
    return sts.speaks(request) ? "sts" : iam.speaks(request) ? "iam" : "none";
  }

  private static WireRequest post(String body, String header, String value) {
    return new WireRequest(
        "POST", "/", List.of(new WireRequest.Header(header, value)), body.getBytes(UTF_8));
  }

  private static WireRequest get(String target) {
    return new WireRequest("GET", target, List.of(), new byte[0]);
  }
}
