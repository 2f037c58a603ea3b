package io.caseport.web;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.in.SignIn;
import io.caseport.http.Protocol;
import io.caseport.web.console.ConsoleFiles;
import io.caseport.web.console.SessionAuthentication;
import io.caseport.web.console.SessionDoor;
import io.caseport.web.console.SessionOperations;
import io.caseport.web.contact.ContactPage;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Forms;
import io.caseport.web.page.PageWriter;
import io.caseport.web.page.PublicPages;
import io.caseport.web.page.StrictTransport;
import io.caseport.web.signin.AccountHosts;
import io.caseport.web.signin.SignInPages;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** All that browsers are served, in the order in which it is asked whether it is meant. */
public final class SupportCenter {
  /** The use cases that are for browsers alone. */
  public record Ports(
      SignIn signIn,
      ConsoleSessions sessions,
      RootPassword rootPassword,
      ContactRequests contacts,
      AuditedCalls auditedCalls) {}

  /**
   * @param secure whether browsers reach it by https, so that they and their cookies can be kept to
   *     that
   * @param demo whether the pages say that nothing here is real
   */
  public record Settings(boolean secure, boolean demo) {}

  private final List<Protocol> first;
  private final Protocol last;

  /**
   * @param operations what every other client is served, behind the authentication it is given
   */
  public SupportCenter(
      Ports ports,
      Settings settings,
      RandomGenerator random,
      Function<SessionAuthentication, List<Protocol>> operations) {
    var cookies = new Cookies(settings.secure());
    var forms = new Forms(cookies, random);
    var pages = new PageWriter(cookies, forms);
    var authentication = new SessionAuthentication(cookies, ports.sessions());
    var session =
        new SessionOperations(
            authentication,
            ports.sessions(),
            ports.rootPassword(),
            ports.auditedCalls(),
            cookies,
            settings.demo());
    var protocols =
        List.<Protocol>of(
            new AccountHosts(),
            new SignInPages(pages, cookies, forms, ports.signIn(), ports.sessions()),
            new ContactPage(pages, cookies, forms, ports.contacts()),
            new SessionDoor(authentication, session, operations.apply(authentication)),
            new ConsoleFiles(pages, authentication));
    var others = new PublicPages(pages);
    first =
        settings.secure()
            ? protocols.stream().<Protocol>map(StrictTransport::new).toList()
            : protocols;
    last = settings.secure() ? new StrictTransport(others) : others;
  }

  /** To be asked before every other protocol. */
  public List<Protocol> first() {
    return first;
  }

  /** To be asked when no other protocol is meant. */
  public Protocol last() {
    return last;
  }
}
