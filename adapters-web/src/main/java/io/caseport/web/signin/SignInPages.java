package io.caseport.web.signin;

import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserErrors;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import io.caseport.web.page.Forms;
import io.caseport.web.page.Link;
import io.caseport.web.page.PageWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The pages that one signs in on: {@code /signin} for the root user and on the way to an account,
 * {@code /signin/ACCOUNT} for the users of one, and those of the steps behind the password.
 */
public final class SignInPages implements BrowserErrors {
  static final String START = "/signin";

  private static final Pattern ACCOUNT_PAGE = Pattern.compile("/signin/([^/]+)(?:/console)?/?");
  private static final Duration ACCOUNT_IS_REMEMBERED = Duration.ofDays(365);

  private final PageWriter pages;
  private final Cookies cookies;
  private final Forms forms;
  private final SignIn signIn;
  private final ConsoleSessions sessions;
  private final SignInSteps steps;

  public SignInPages(
      PageWriter pages, Cookies cookies, Forms forms, SignIn signIn, ConsoleSessions sessions) {
    this.pages = pages;
    this.cookies = cookies;
    this.forms = forms;
    this.signIn = signIn;
    this.sessions = sessions;
    this.steps = new SignInSteps(pages, cookies, signIn, sessions);
  }

  @Override
  public boolean speaks(WireRequest request) {
    var path = request.path();
    return path.equals(START)
        || path.startsWith(START + "/")
        || path.startsWith(SignInSteps.PATH)
        || path.equals("/signout");
  }

  @Override
  public WireAnswer answer(WireRequest wire, UUID requestId) {
    var request = BrowserRequest.of(wire);
    if (request.isPost() && !forms.isOwn(request)) {
      return pages.problem(request, 403, "form");
    }
    if (!request.isGet() && !request.isPost()) {
      return pages.problem(request, 405, "method", new Header("Allow", "GET, HEAD, POST"));
    }
    try {
      return answer(request);
    } catch (Refusal.SignInThrottled throttled) {
      return throttled(request, throttled);
    } catch (Refusal.Throttled _) {
      return pages.problem(request, 503, "busy", new Header("Retry-After", "1"));
    }
  }

  private WireAnswer answer(BrowserRequest request) {
    var path = request.wire().path();
    var account = accountIn(path);
    if (path.equals(START) || path.equals(START + "/")) {
      return request.isPost() ? start(request) : startPage(request);
    }
    if (account.isPresent()) {
      return request.isPost()
          ? user(request, account.get())
          : accountPage(request, account.get(), 200, Optional.empty());
    }
    if (path.equals("/signout")) {
      return signOut(request);
    }
    return steps.speaks(path) ? steps.answer(request) : pages.problem(request, 404, "page");
  }

  private static Optional<String> accountIn(String path) {
    var page = ACCOUNT_PAGE.matcher(path);
    return page.matches() ? AccountNames.read(page.group(1)) : Optional.empty();
  }

  /** Where somebody signed in to an account last, its page is what they want. */
  private WireAnswer startPage(BrowserRequest request) {
    var remembered = cookies.read(request, Purpose.ACCOUNT).flatMap(AccountNames::read);
    if (remembered.isPresent() && request.parameter("other").isEmpty()) {
      return BrowserAnswer.seeOther(
          withDestination(START + "/" + remembered.get(), destination(request)));
    }
    return startPage(request, 200, Optional.empty());
  }

  private WireAnswer startPage(BrowserRequest request, int status, Optional<String> problem) {
    return pages.page(
        request,
        status,
        "sign-in",
        Map.of(
            "problem",
            problem,
            "email",
            request.form().getOrDefault("email", ""),
            "destination",
            destination(request)));
  }

  private WireAnswer start(BrowserRequest request) {
    var form = request.form();
    if (form.containsKey("account")) {
      return AccountNames.read(form.get("account"))
          .map(account -> withDestination(START + "/" + account, destination(request)))
          .map(BrowserAnswer::seeOther)
          .orElseGet(() -> startPage(request, 400, Optional.of("account")));
    }
    return tried(
        request,
        () ->
            signIn.signInRoot(
                form.getOrDefault("email", ""), form.getOrDefault("password", ""), request.facts()),
        () -> startPage(request, 403, Optional.of("failed")),
        Optional.empty());
  }

  private WireAnswer accountPage(
      BrowserRequest request, String account, int status, Optional<String> problem) {
    return pages.page(
        request,
        status,
        "account-sign-in",
        Map.of(
            "problem",
            problem,
            "account",
            account,
            "user",
            request.form().getOrDefault("user", ""),
            "destination",
            destination(request)));
  }

  private WireAnswer user(BrowserRequest request, String account) {
    var form = request.form();
    return tried(
        request,
        () ->
            signIn.signInUser(
                account,
                form.getOrDefault("user", ""),
                form.getOrDefault("password", ""),
                request.facts()),
        () -> accountPage(request, account, 403, Optional.of("failed")),
        form.containsKey("remember") ? Optional.of(account) : Optional.empty());
  }

  /** A password that was right leads on; whatever was wrong, the same page says the same. */
  private WireAnswer tried(
      BrowserRequest request,
      Supplier<SignInOutcome> attempt,
      Supplier<WireAnswer> again,
      Optional<String> remembered) {
    try {
      return steps.after(
          request,
          attempt.get(),
          remembered
              .map(account -> cookies.set(Purpose.ACCOUNT, account, ACCOUNT_IS_REMEMBERED))
              .orElse(cookies.remove(Purpose.ACCOUNT)));
    } catch (Refusal.SignInFailed failed) {
      return again.get();
    }
  }

  private WireAnswer signOut(BrowserRequest request) {
    var session = cookies.read(request, Purpose.SESSION).map(ConsoleToken::new);
    if (!request.isPost()) {
      var goesOn = session.flatMap(sessions::find).isPresent();
      return pages.page(request, 200, goesOn ? "sign-out" : "signed-out", Map.of());
    }
    session.ifPresent(token -> sessions.signOut(token, request.facts()));
    return BrowserAnswer.seeOther(
        "/signout", cookies.remove(Purpose.SESSION), cookies.remove(Purpose.STEP));
  }

  private WireAnswer throttled(BrowserRequest request, Refusal.SignInThrottled throttled) {
    return pages.problem(
        request,
        429,
        "throttled",
        new Header("Retry-After", String.valueOf(Math.max(1, throttled.retryAfter.toSeconds()))));
  }

  static Optional<String> destination(BrowserRequest request) {
    return Link.destination(request.parameter("return"));
  }

  static String withDestination(String path, Optional<String> destination) {
    return destination.map(to -> path + "?return=" + Link.escaped(to)).orElse(path);
  }
}
