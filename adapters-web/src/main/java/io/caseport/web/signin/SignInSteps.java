package io.caseport.web.signin;

import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import io.caseport.web.page.Link;
import io.caseport.web.page.PageWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What may come between the password and the console: a one-time code, a new password. */
final class SignInSteps {
  static final String PATH = "/sign-in-step/";

  private static final String CODE = PATH + "code";
  private static final String PASSWORD = PATH + "password";
  private static final Duration STEP = Duration.ofMinutes(5);

  private final PageWriter pages;
  private final Cookies cookies;
  private final SignIn signIn;
  private final ConsoleSessions sessions;

  SignInSteps(PageWriter pages, Cookies cookies, SignIn signIn, ConsoleSessions sessions) {
    this.pages = pages;
    this.cookies = cookies;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  boolean speaks(String path) {
    return path.equals(CODE) || path.equals(PASSWORD);
  }

  WireAnswer answer(BrowserRequest request) {
    var pending = cookies.read(request, Purpose.STEP).map(ConsoleToken::new);
    if (pending.isEmpty()) {
      return startAgain(request);
    }
    return request.wire().path().equals(CODE)
        ? code(request, pending.get())
        : password(request, pending.get());
  }

  /** Leads on to what an outcome asks for, and in the end to the console. */
  WireAnswer after(BrowserRequest request, SignInOutcome outcome, Header... headers) {
    return switch (outcome) {
      case SignInOutcome.SignedIn done ->
          on(
              request,
              SignInPages.destination(request).orElse(Link.CONSOLE),
              cookies.set(Purpose.SESSION, done.token().value()),
              cookies.remove(Purpose.STEP),
              headers);
      case SignInOutcome.CodeRequired step -> next(request, CODE, step.pending(), headers);
      case SignInOutcome.PasswordChangeRequired step ->
          next(request, PASSWORD, step.pending(), headers);
      case SignInOutcome.PasswordExpired _ -> pages.problem(request, 403, "expired");
    };
  }

  private WireAnswer next(
      BrowserRequest request, String path, ConsoleToken pending, Header... headers) {
    return on(
        request,
        SignInPages.withDestination(path, SignInPages.destination(request)),
        cookies.set(Purpose.STEP, pending.value(), STEP),
        cookies.remove(Purpose.SESSION),
        headers);
  }

  /** The session that the browser has had gives way to another, and ends with its cookie. */
  private WireAnswer on(
      BrowserRequest request, String location, Header first, Header second, Header... headers) {
    cookies
        .read(request, Purpose.SESSION)
        .ifPresent(token -> sessions.signOut(new ConsoleToken(token), request.facts()));
    return BrowserAnswer.seeOther(
        location,
        Stream.concat(Stream.of(first, second), Stream.of(headers)).toArray(Header[]::new));
  }

  private WireAnswer code(BrowserRequest request, ConsoleToken pending) {
    if (request.isGet()) {
      return pages.page(
          request, 200, "code", Map.of("destination", SignInPages.destination(request)));
    }
    var code = request.form().getOrDefault("code", "").strip();
    return step(request, () -> signIn.giveCode(pending, code, request.facts()));
  }

  private WireAnswer password(BrowserRequest request, ConsoleToken pending) {
    if (request.isGet()) {
      return passwordPage(request, 200, Optional.empty(), List.of());
    }
    var form = request.form();
    var next = form.getOrDefault("password", "");
    if (!next.equals(form.get("again"))) {
      return passwordPage(request, 400, Optional.of("different"), List.of());
    }
    try {
      return step(
          request, () -> signIn.changePassword(pending, new Password(next), request.facts()));
    } catch (Refusal.InvalidArgument _) {
      return passwordPage(request, 400, Optional.of("characters"), List.of());
    } catch (Refusal.PasswordPolicyViolation unfit) {
      return passwordPage(request, 400, Optional.of("unfit"), unfit.missing);
    } catch (Refusal.TemporarilyUnmodifiable busy) {
      return passwordPage(request, 409, Optional.of("busy"), List.of());
    }
  }

  private WireAnswer passwordPage(
      BrowserRequest request, int status, Optional<String> problem, List<PasswordRule> missing) {
    return pages.page(
        request,
        status,
        "new-password",
        Map.of(
            "problem",
            problem,
            "missing",
            missing,
            "destination",
            SignInPages.destination(request)));
  }

  /** A step that fails uses its token up, so that it begins with the password again. */
  private WireAnswer step(BrowserRequest request, Supplier<SignInOutcome> attempt) {
    try {
      return after(request, attempt.get());
    } catch (Refusal.SignInFailed failed) {
      return startAgain(request);
    }
  }

  private WireAnswer startAgain(BrowserRequest request) {
    return pages.problem(request, 403, "step", cookies.remove(Purpose.STEP));
  }
}
