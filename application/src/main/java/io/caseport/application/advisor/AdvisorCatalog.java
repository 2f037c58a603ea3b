package io.caseport.application.advisor;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.ScannerRules;
import io.caseport.domain.account.Account;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.plan.AdvisorCoverage;
import io.caseport.domain.refusal.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All checks that there are: what they are called, and where their results come from. */
public final class AdvisorCatalog {
  /** Texts are there in some of these; the others have them in English. */
  private static final List<String> LANGUAGES =
      List.of("en", "ja", "zh", "zh_TW", "fr", "de", "id", "it", "ko", "pt_BR", "es");

  private final Map<CheckId, Entry> entries = new LinkedHashMap<>();
  private final Map<CheckId, AdvisorCheck> computed;
  private final Map<String, CheckId> rules;

  /**
   * @param sources shown one behind the other
   * @throws IllegalArgumentException for a check that is computed or reported on and that has no
   *     definition, or has two
   */
  public AdvisorCatalog(
      List<AdvisorCatalogSource> sources,
      Collection<AdvisorCheck> checks,
      ScannerRules scannerRules) {
    computed = checks.stream().collect(toMap(AdvisorCheck::id, check -> check));
    rules = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    rules.putAll(scannerRules.checks());
    sources.stream().flatMap(source -> source.checks().stream()).forEach(this::add);
    Stream.concat(computed.keySet().stream(), rules.values().stream())
        .filter(id -> !entries.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("not in the catalogue: " + id);
            });
  }

  private void add(CheckDefinition definition) {
    var entry = new Entry(definition, method(definition.id()));
    if (entries.put(definition.id(), entry) != null) {
      throw new IllegalArgumentException("twice in the catalogue: " + definition.id());
    }
  }

  private CheckMethod method(CheckId id) {
    if (computed.containsKey(id)) {
      return CheckMethod.COMPUTED;
    }
    return rules.containsValue(id) ? CheckMethod.FED : CheckMethod.NOT_ASSESSED;
  }

  /** What computes the check, if it is computed. */
  Optional<AdvisorCheck> computing(CheckId id) {
    return Optional.ofNullable(computed.get(id));
  }

  /** The check that a rule of a scanner belongs to. */
  Optional<CheckDefinition> ofRule(String rule) {
    return Optional.ofNullable(rules.get(rule)).flatMap(this::find).map(Entry::definition);
  }

  /** All that is computed, in the order of the catalogue. */
  List<CheckDefinition> computed() {
    return entries.values().stream()
        .filter(entry -> entry.method() == CheckMethod.COMPUTED)
        .map(Entry::definition)
        .toList();
  }

  /** What the plan of the account shows, in the order of the catalogue. */
  List<Entry> shownTo(Account account) {
    return entries.values().stream().filter(entry -> shows(account, entry)).toList();
  }

  /**
   * @throws Refusal.CheckNotFound for a check that is not known, or not shown to the account
   */
  Entry shownTo(Account account, CheckId id) {
    return find(id)
        .filter(entry -> shows(account, entry))
        .orElseThrow(() -> new Refusal.CheckNotFound(id.value()));
  }

  /** The definition of a check that is known. */
  CheckDefinition definition(CheckId id) {
    return find(id).orElseThrow().definition();
  }

  Optional<Entry> find(CheckId id) {
    return Optional.ofNullable(entries.get(id));
  }

  private static boolean shows(Account account, Entry entry) {
    return entry.definition().core() || account.plan().advisorChecks() == AdvisorCoverage.ALL;
  }

  /**
   * The language to tell in: English, if none is asked for.
   *
   * @throws Refusal.InvalidArgument for one that Trusted Advisor does not have
   */
  static LanguageCode language(Optional<String> code) {
    return code.map(AdvisorCatalog::language).orElse(LanguageCode.ENGLISH);
  }

  private static LanguageCode language(String code) {
    var asked = code.replace('-', '_');
    return LANGUAGES.stream()
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(LanguageCode::new)
        .orElseThrow(
            () ->
                new Refusal.InvalidArgument(
                    "language",
                    code,
                    "Member must satisfy enum value set: [" + String.join(", ", LANGUAGES) + "]"));
  }
}
