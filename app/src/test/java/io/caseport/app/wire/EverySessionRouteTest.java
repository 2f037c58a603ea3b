package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.SessionReach;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * All that the session of a browser reaches: each operation asks for the session and for its token,
 * for a permission, and acts in the account that the session is in and in no other.
 */
@Timeout(300)
class EverySessionRouteTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final Password PASSWORD = new Password("Kfqt-nwzu-hbmr-vyce-7");
  private static final Pattern NEEDED =
      Pattern.compile("not authorized to perform: ([a-z-]+:[A-Za-z]+)");

  /** What it says where a policy of somebody else has to allow it as well. */
  private static final String UNTRUSTED = "because no role trust policy allows";

  /** In AWS, too, no policy can take these away. */
  private static final Set<String> FOR_EVERYBODY = Set.of("GetCallerIdentity");

  /** What is not offered, and what temporary credentials cannot be used for. */
  private static final Set<String> FOR_NOBODY =
      Set.of(
          "AWSSupport_20130415.GetAttachmentUploadLinks",
          "AWSSupport_20130415.CompleteAttachmentUpload",
          "AWSSupport_20130415.DescribeAttachmentUploadStatus",
          "AWSSupport_20130415.GetAttachmentDownloadLink",
          "GetFederationToken",
          "GetSessionToken");

  private static final Pattern ENGINEER = Pattern.compile(OthersThings.MARK + "[0-9a-f-]{36}");

  private final HttpClient http = HttpClient.newHttpClient();
  private final WireTenants tenants = SERVER.tenants();
  private final Caller owner = tenants.businessRoot();
  private final Map<String, SampleCall> samples = SampleCalls.of(SERVER, tenants);

  @AfterEach
  void leave() {
    http.close();
  }

  private ConsoleVisitor user(Caller root, String name) {
    var core = SERVER.core();
    var user = new UserName(name);
    core.identities().createUser(root, IamPath.ROOT, user);
    core.credentials().createLoginProfile(root, Optional.of(user), PASSWORD, false);
    return ConsoleVisitor.signedIn(
        http,
        SERVER.uri(),
        core.signIn()
            .signIn()
            .signInUser(root.accountId().value(), name, PASSWORD.value(), RequestFacts.NONE));
  }

  private ConsoleVisitor root(NewAccount account) {
    var email = account.account().root().email().value();
    return ConsoleVisitor.signedIn(
        http,
        SERVER.uri(),
        SERVER
            .core()
            .signIn()
            .signIn()
            .signInRoot(email, account.rootPassword(), RequestFacts.NONE));
  }

  private static NewAccount account(String name) {
    return SERVER
        .core()
        .accounts()
        .createAccount(
            new AccountName(name),
            new EmailAddress("root@" + name + ".example"),
            SupportPlan.ENTERPRISE);
  }

  private static void allow(Caller root, String user, String... actions) {
    SERVER
        .core()
        .policies()
        .putInlinePolicy(
            root,
            new Holder.OfUser(new UserName(user)),
            new PolicyName("own"),
            Policies.allowingEach(actions));
  }

  /** But for what is written down later of calls that were made before. */
  private static Map<String, List<String>> rowsOf(AccountId account) {
    SERVER.core().auditedCalls().writeAll();
    return AccountRows.of(account.value(), SERVER.folder());
  }

  private static void assertSame(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
  }

  @Test
  void there_is_a_sample_of_every_operation() {
    assertThat(samples.keySet()).isEqualTo(SessionReach.operations(SERVER.core()));
    assertThat(samples).hasSizeGreaterThan(180);
  }

  @Test
  void nothing_is_done_without_a_session_or_without_its_token() {
    var admin = user(owner, "admin");
    var other = user(owner, "other");
    allow(owner, "admin", "*");
    var before = rowsOf(owner.accountId());
    assertThat(before).hasSizeGreaterThan(20);
    for (var call : samples.values()) {
      assertThat(admin.withoutSession().make(call).status()).as(call.operation()).isEqualTo(401);
      for (var token : List.of(Optional.<String>empty(), other.csrfToken())) {
        var answer = admin.withToken(token).make(call);
        boolean stream = call.operation().equals("GET /events");
        assertThat(answer.status()).as(call.operation()).isEqualTo(stream ? 200 : 403);
        assertThat(answer.body()).contains(stream ? "" : "CsrfTokenException");
      }
    }
    assertSame(before, rowsOf(owner.accountId()));
  }

  @Test
  void every_operation_asks_for_a_permission_which_the_refusal_names() {
    var customer = user(owner, "nobody");
    var desk = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var engineer = user(desk, "nobody");
    var open = new TreeSet<String>();
    var closed = new TreeSet<String>();
    for (var call : samples.values()) {
      boolean atDesk = call.target().startsWith("/desk/");
      var root = atDesk ? desk : owner;
      var visitor = atDesk ? engineer : customer;
      allow(root, "nobody", "none:None");
      var needed = new LinkedHashSet<String>();
      var answer = visitor.make(call);
      while (isDenied(answer) && needed.add(needed(answer))) {
        allow(root, "nobody", needed.toArray(String[]::new));
        answer = visitor.make(call);
      }
      assertThat(isDenied(answer) && !answer.body().contains(UNTRUSTED))
          .as(call.operation() + answer.body())
          .isFalse();
      if (needed.isEmpty()) {
        (answer.status() == 200 ? open : closed).add(call.operation());
      }
    }
    assertThat(open).isEqualTo(FOR_EVERYBODY);
    assertThat(closed).isEqualTo(FOR_NOBODY);
  }

  private static boolean isDenied(ConsoleVisitor.Answer answer) {
    return answer.status() != 200 && NEEDED.matcher(answer.body()).find();
  }

  private static String needed(ConsoleVisitor.Answer answer) {
    var action = NEEDED.matcher(answer.body());
    assertThat(action.find()).as(answer.body()).isTrue();
    return action.group(1);
  }

  @Test
  void whatever_is_named_is_looked_for_in_the_account_of_the_session() {
    var others = new OthersThings(SERVER);
    var foreign = others.handled(owner, OthersThings.MARK);
    var heardOf = others.heardOf(foreign);
    var session = root(account("curious"));
    var before = rowsOf(owner.accountId());
    var desk = rowsOf(AccountId.DESK);
    var told = new ArrayList<String>();
    var statuses = new TreeSet<Integer>();
    for (var call : samples.values()) {
      var answer = session.make(call);
      statuses.add(answer.status());
      if (OthersThings.isTold(answer.body(), heardOf)) {
        told.add(call.operation() + " tells " + answer.body());
      }
      if (call.target().startsWith("/desk/")) {
        assertThat(answer.status()).as(call.operation() + answer.body()).isEqualTo(403);
      }
    }
    assertThat(told).isEmpty();
    assertThat(statuses).contains(200).allMatch(status -> status < 500);
    assertSame(before, rowsOf(owner.accountId()));
    assertSame(desk, rowsOf(AccountId.DESK));
  }

  @Test
  void engineers_reach_nothing_of_customers_but_at_the_desk() {
    var desk = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var others = new OthersThings(SERVER);
    var heardOf = others.heardOf(others.handled(owner, OthersThings.MARK));
    var engineer = user(desk, "administrator");
    allow(desk, "administrator", "*");
    var before = rowsOf(owner.accountId());
    var told = new ArrayList<String>();
    for (var call : samples.values()) {
      if (!call.target().startsWith("/desk/")) {
        var answer = ENGINEER.matcher(engineer.make(call).body()).replaceAll("");
        if (OthersThings.isTold(answer, heardOf)) {
          told.add(call.operation() + " tells " + answer);
        }
      }
    }
    assertThat(told).isEmpty();
    assertSame(before, rowsOf(owner.accountId()));
  }
}
