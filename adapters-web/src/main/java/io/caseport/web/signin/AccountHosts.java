package io.caseport.web.signin;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserErrors;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code http://ACCOUNT.signin.localhost:PORT/}, which browsers find on their own machine without
 * asking anyone: leads to the sign-in page of the account. Asked first, since the path is any.
 */
public final class AccountHosts implements BrowserErrors {
  private static final Pattern HOST =
      Pattern.compile(
          "([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\\.signin\\.(localhost(?::[0-9]{1,5})?)");

  @Override
  public boolean speaks(WireRequest request) {
    return host(request).matches();
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    var host = host(request);
    return host.matches()
        ? BrowserAnswer.seeOther("http://" + host.group(2) + "/signin/" + host.group(1))
        : error(404, "", "There is nothing here.", requestId);
  }

  private static Matcher host(WireRequest request) {
    return HOST.matcher(request.header("host").orElse(""));
  }
}
