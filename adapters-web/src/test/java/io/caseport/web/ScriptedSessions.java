package io.caseport.web;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.account.Account;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.signin.ConsoleToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions that a test says there are. */
final class ScriptedSessions implements ConsoleSessions {
  final Map<String, ConsoleSession> open = new LinkedHashMap<>();
  final List<String> ended = new ArrayList<>();

  ConsoleToken add(ConsoleSession session) {
    var token = new ConsoleToken("token-" + open.size());
    open.put(token.value(), session);
    return token;
  }

  @Override
  public Optional<ConsoleSession> find(ConsoleToken token) {
    return Optional.ofNullable(open.get(token.value()));
  }

  @Override
  public Account account(Caller caller) {
    return SignedInPeople.account();
  }

  @Override
  public void signOut(ConsoleToken token, RequestFacts facts) {
    ended.add(token.value());
    open.remove(token.value());
  }

  @Override
  public List<ConsoleSession> listOwn(Caller caller) {
    return List.copyOf(open.values());
  }

  @Override
  public void endOne(Caller caller, AccessKeyId session) {
    ended.add(session.value());
  }

  @Override
  public void endAll(Caller caller) {
    ended.add("all");
    open.clear();
  }
}
