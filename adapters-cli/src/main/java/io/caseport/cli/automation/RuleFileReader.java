package io.caseport.cli.automation;

import static java.util.stream.Collectors.toSet;

import io.caseport.cli.placed.Durations;
import io.caseport.cli.placed.PlacedValue;
import io.caseport.cli.placed.PlacedValue.Members;
import io.caseport.cli.placed.Unreadable;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.automation.Response;
import io.caseport.domain.automation.Response.Ending;
import io.caseport.domain.automation.Trigger;
import io.caseport.domain.automation.Trigger.Occasion;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a file of rules strictly: what it does not know might have been meant to matter. */
public final class RuleFileReader {
  private static final List<String> RULE_MEMBERS =
      List.of("name", "engineer", "when", "after", "claim", "severity", "note", "reply", "then");
  private static final List<String> TRIGGER_MEMBERS =
      List.of("event", "subject", "language", "severity", "service");
  private static final Map<String, Occasion> OCCASIONS =
      Map.of("case-created", Occasion.CASE_CREATED, "customer-replied", Occasion.CUSTOMER_REPLIED);
  private static final Map<String, Ending> ENDINGS =
      Map.of("keep", Ending.KEEP, "ask", Ending.ASK, "resolve", Ending.RESOLVE);
  private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);
  private static final CannedReplyName BY_RULE = new CannedReplyName("by-rule");

  private RuleFileReader() {}

  /**
   * @throws Unreadable when the text is no file of rules
   */
  public static List<AutomationRule> read(String text, boolean yaml) {
    var file = PlacedValue.read(text, yaml).members("a file of rules", List.of("rules"));
    var rules = new ArrayList<AutomationRule>();
    var names = new HashSet<String>();
    for (var value : file.required("rules").items("rules")) {
      var rule = rule(value);
      if (!names.add(rule.name())) {
        throw value.unreadable("a second rule is called '%s'".formatted(rule.name()));
      }
      rules.add(rule);
    }
    return rules;
  }

  private static AutomationRule rule(PlacedValue value) {
    var rule = value.members("a rule", RULE_MEMBERS);
    var response =
        new Response(
            rule.find("claim").map(given -> choice(given, "claim", YES_OR_NO)).orElse(false),
            rule.find("severity").map(given -> severity(given, given.text("severity"))),
            rule.find("note").map(given -> given.text("note")),
            rule.find("reply").map(RuleFileReader::reply),
            rule.find("then").map(given -> choice(given, "then", ENDINGS)).orElse(Ending.KEEP));
    requireSense(value, response);
    return new AutomationRule(
        rule.required("name").text("name"),
        meaning(rule.required("engineer"), given -> new UserName(given.text("engineer"))),
        trigger(rule.required("when")),
        rule.find("after").map(RuleFileReader::after).orElse(Duration.ZERO),
        response);
  }

  private static void requireSense(PlacedValue rule, Response response) {
    if (response.then() == Ending.ASK && response.reply().isEmpty()) {
      throw rule.unreadable("a rule that asks the customer must have a 'reply' that says what");
    }
    if (response.equals(
        new Response(false, Optional.empty(), Optional.empty(), Optional.empty(), Ending.KEEP))) {
      throw rule.unreadable(
          "a rule must do something: 'claim', 'severity', 'note', 'reply', or 'then: resolve'");
    }
  }

  private static Trigger trigger(PlacedValue value) {
    var when = value.members("when", TRIGGER_MEMBERS);
    return new Trigger(
        choice(when.required("event"), "event", OCCASIONS),
        when.find("subject").map(RuleFileReader::pattern),
        set(when, "language", (_, code) -> new LanguageCode(code)),
        set(when, "severity", RuleFileReader::severity),
        set(when, "service", (_, code) -> code));
  }

  private interface Reader<T> {
    T read(PlacedValue place, String text);
  }

  private static <T> Set<T> set(Members when, String name, Reader<T> reader) {
    return when.find(name)
        .map(
            value ->
                value.texts(name).stream().map(text -> reader.read(value, text)).collect(toSet()))
        .orElse(Set.of());
  }

  private static Pattern pattern(PlacedValue value) {
    try {
      return Pattern.compile(value.text("subject"));
    } catch (PatternSyntaxException e) {
      throw value.unreadable("subject is no regular expression: " + e.getDescription());
    }
  }

  private static Severity severity(PlacedValue place, String code) {
    return Severity.ofCode(code)
        .orElseThrow(() -> place.unreadable("'%s' is no severity".formatted(code)));
  }

  private static CannedReply reply(PlacedValue value) {
    return meaning(
        value, given -> new CannedReply(BY_RULE, LanguageCode.ENGLISH, given.text("reply")));
  }

  private static Duration after(PlacedValue value) {
    try {
      return Durations.parse(value.text("after"));
    } catch (IllegalArgumentException e) {
      throw value.unreadable("after " + e.getMessage());
    }
  }

  private static <T> T meaning(PlacedValue value, Function<PlacedValue, T> reader) {
    try {
      return reader.apply(value);
    } catch (Refusal.InvalidArgument e) {
      throw value.unreadable("%s cannot be '%s': %s".formatted(e.field, e.value, e.constraint));
    }
  }

  private static <T> T choice(PlacedValue value, String what, Map<String, T> choices) {
    var text = value.scalars(what).getFirst();
    return Optional.ofNullable(choices.get(text))
        .orElseThrow(
            () ->
                value.unreadable(
                    "'%s' is no %s; it is one of %s"
                        .formatted(
                            text, what, String.join(", ", new TreeMap<>(choices).keySet()))));
  }
}
