package io.caseport.domain.credential;

import java.util.stream.Stream;

/** Which kinds of character a password has, of those that policies speak of. */
record CharacterClasses(boolean uppercase, boolean lowercase, boolean number, boolean symbol) {
  static final String SYMBOLS = "!@#$%^&*()_+-=[]{}|'";

  static CharacterClasses of(Password password) {
    var text = password.value();
    return new CharacterClasses(
        text.chars().anyMatch(c -> c >= 'A' && c <= 'Z'),
        text.chars().anyMatch(c -> c >= 'a' && c <= 'z'),
        text.chars().anyMatch(c -> c >= '0' && c <= '9'),
        text.chars().anyMatch(c -> SYMBOLS.indexOf(c) >= 0));
  }

  long count() {
    return Stream.of(uppercase, lowercase, number, symbol).filter(has -> has).count();
  }
}
