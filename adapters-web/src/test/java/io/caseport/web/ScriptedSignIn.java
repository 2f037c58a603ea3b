package io.caseport.web;

import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.SignIn;
import io.caseport.domain.credential.Password;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Answers what it was told to, in that order, and remembers what it was asked. */
final class ScriptedSignIn implements SignIn {
  final Deque<Supplier<SignInOutcome>> outcomes = new ArrayDeque<>();
  final List<String> asked = new ArrayList<>();

  void answer(SignInOutcome outcome) {
    outcomes.add(() -> outcome);
  }

  void refuse(Refusal refusal) {
    outcomes.add(
        () -> {
          throw refusal;
        });
  }

  @Override
  public SignInOutcome signInRoot(String email, String password, RequestFacts facts) {
    return next("root " + email + " " + password + " " + facts.sourceIp().orElse(""));
  }

  @Override
  public SignInOutcome signInUser(
      String account, String userName, String password, RequestFacts facts) {
    return next("user " + account + " " + userName + " " + password);
  }

  @Override
  public SignInOutcome giveCode(ConsoleToken pending, String code, RequestFacts facts) {
    return next("code " + pending.value() + " " + code);
  }

  @Override
  public SignInOutcome changePassword(ConsoleToken pending, Password next, RequestFacts facts) {
    return next("password " + pending.value() + " " + next.value());
  }

  private SignInOutcome next(String what) {
    asked.add(what);
    return outcomes.remove().get();
  }
}
