package io.caseport.rest.query;

import java.util.regex.Pattern;

/** The names of the items of lists, which count from 1. */
final class ItemName {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private ItemName() {}

  static String of(String list, int item) {
    return list + ".member." + item;
  }

  /**
   * Which item a parameter belongs to, whose name starts with that of the list and a dot.
   *
   * @throws QueryRefusal if it belongs to none
   */
  static int number(String list, String parameter) {
    int start = list.length() + ".member.".length();
    if (parameter.startsWith(list + ".member.")) {
      int dot = parameter.indexOf('.', start);
      String number = parameter.substring(start, dot < 0 ? parameter.length() : dot);
      if (NUMBER.matcher(number).matches()) {
        return Integer.parseInt(number);
      }
    }
    throw QueryRefusal.malformed(
        "The parameter %s is no item of the list %s; its items are %s, %s and so on."
            .formatted(Violations.excerpt(parameter), list, of(list, 1), of(list, 2)));
  }
}
