package io.caseport.domain.credential;

/**
 * Something that a password has to have.
 *
 * @param number how many of what the rule counts; 0 if it counts nothing
 */
public record PasswordRule(Kind kind, int number) {

  /** What is demanded, in English, with a place for the number. */
  public enum Kind {
    LENGTH("at least %d characters"),
    UPPERCASE("an upper-case letter"),
    LOWERCASE("a lower-case letter"),
    DIGIT("a digit"),
    SYMBOL("one of the symbols " + CharacterClasses.SYMBOLS),
    THREE_CLASSES(
        "three of these four: upper-case letters, lower-case letters, digits, and the symbols "
            + CharacterClasses.SYMBOLS),
    NOT_A_NAME("another text than the name or the e-mail address of the account"),
    NOT_THE_PRESENT("another text than the present password"),
    NOT_USED_BEFORE("another text than any of the last %d passwords of the user");

    private final String demand;

    Kind(String demand) {
      this.demand = demand;
    }
  }

  static PasswordRule of(Kind kind) {
    return new PasswordRule(kind, 0);
  }

  /** The rule in English, as it follows "it must have". */
  public String inWords() {
    return kind.demand.replace("%d", Integer.toString(number));
  }
}
