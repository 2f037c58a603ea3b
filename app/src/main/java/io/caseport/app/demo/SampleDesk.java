package io.caseport.app.demo;

import io.caseport.app.Core;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sample engineers, made where they are missing. */
record SampleDesk(Core core) {

  /** New keys in place of all that the engineers have. */
  List<DemoSignIn.Key> prepare() {
    return Arrays.stream(SampleEngineer.values()).map(this::prepare).toList();
  }

  private DemoSignIn.Key prepare(SampleEngineer sample) {
    try {
      core.engineers().getEngineer(sample.wanted.name());
    } catch (Refusal.NoSuchEntity _) {
      core.engineers().createEngineer(sample.wanted);
    }
    var root = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var name = Optional.of(sample.wanted.name());
    core.identities().listAccessKeys(root, name).keys().stream()
        .map(AccessKey::id)
        .forEach(id -> core.identities().deleteAccessKey(root, name, id));
    var created = core.identities().createAccessKey(root, name);
    return new DemoSignIn.Key(
        AccountId.DESK, sample.wanted.name(), created.key().id(), created.secret(), sample.rights);
  }
}
