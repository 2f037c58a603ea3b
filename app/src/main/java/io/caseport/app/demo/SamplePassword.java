package io.caseport.app.demo;

import io.caseport.app.Core;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One password for all sample people, which is another one at each start. */
record SamplePassword(Core core, Password password) {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  /**
   * Such as {@code Kfqt-nwzu-hbmr-vyce-7}: easily read and typed, and what most policies ask for.
   */
  static Password generate(RandomGenerator random) {
    var text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      for (int j = 0; j < GROUP; j++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append('-');
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return new Password(text.append(random.nextInt(2, 10)).toString());
  }

  /** Outside of any unit of work: hashing it is slow, and the one writer has to wait. */
  void give(DemoSignIn.Key person) {
    var root = Caller.throughApi(new Principal.Root(person.account()));
    try {
      core.credentials()
          .updateLoginProfile(
              root, person.user(), Optional.of(password), Optional.of(Boolean.FALSE));
    } catch (Refusal.NoSuchEntity _) {
      core.credentials().createLoginProfile(root, Optional.of(person.user()), password, false);
    }
  }
}
