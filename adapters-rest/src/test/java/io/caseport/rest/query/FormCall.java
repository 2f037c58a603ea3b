package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** A request as SDKs send it: a form in the body, with an Authorization header. */
public final class FormCall {
  private final List<WireRequest.Header> headers = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();

  private FormCall(String version, String action) {
    header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    with("Action", action);
    with("Version", version);
  }

  public static FormCall iam(String action) {
    return new FormCall("2010-05-08", action);
  }

  public static FormCall sts(String action) {
    return new FormCall("2011-06-15", action);
  }

  public FormCall with(String name, String value) {
    return raw(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8));
  }

  /** Appends a piece of the form as it is. */
  public FormCall raw(String parameter) {
    form.append(form.isEmpty() ? "" : "&").append(parameter);
    return this;
  }

  public FormCall header(String name, String value) {
    headers.add(new WireRequest.Header(name, value));
    return this;
  }

  public WireRequest request() {
    return new WireRequest("POST", "/", headers, form.toString().getBytes(UTF_8));
  }

  /** The same call with the form in the query string. */
  public WireRequest get() {
    return new WireRequest("GET", "/?" + form, List.of(), new byte[0]);
  }
}
