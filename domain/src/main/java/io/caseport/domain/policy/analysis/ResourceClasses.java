package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.TextPattern.Digit;
import io.caseport.domain.policy.analysis.TextPattern.One;
import io.caseport.domain.policy.analysis.TextPattern.Run;
import io.caseport.domain.policy.analysis.TextPattern.Token;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import io.caseport.domain.policy.wording.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resources that an action can be asked for, one of each class that statements tell apart. */
final class ResourceClasses {
  private static final int DIGITS_OF_AN_ACCOUNT = 12;
  private static final int PARTS_BEFORE_THE_RESOURCE = 4;

  /** Other services leave out the region or the account where they have no meaning. */
  private static final TextPattern ANY_ARN = anyArn();

  private final List<TextPattern> shapes = new ArrayList<>();
  private final boolean mayBeAny;
  private final List<ResourcePattern> patterns;
  private final Set<Phrase> doubts;
  private final Map<List<TextPattern>, List<String>> found = new HashMap<>();
  private final TextClasses.Memory memory;

  ResourceClasses(
      Optional<CatalogueAction> action,
      List<Statement> statements,
      Set<Phrase> doubts,
      TextClasses.Memory memory) {
    this.doubts = doubts;
    this.memory = memory;
    List<CatalogueAction.Use> uses = action.map(CatalogueAction::resources).orElse(List.of());
    uses.forEach(use -> shapes.add(shape(use.type().arn())));
    if (action.isEmpty()) {
      shapes.add(ANY_ARN);
    }
    this.mayBeAny = uses.stream().noneMatch(CatalogueAction.Use::required);
    this.patterns =
        statements.stream()
            .flatMap(statement -> statement.resources().patterns().stream())
            .filter(pattern -> !pattern.text().equals(ResourcePattern.ANY))
            .distinct()
            .toList();
  }

  /** The classes, given what the variables of the patterns stand for. */
  List<String> given(RequestContext context) {
    List<TextPattern> filled = new ArrayList<>();
    patterns.forEach(pattern -> filled.addAll(Patterns.of(pattern, context)));
    return found.computeIfAbsent(filled, this::find);
  }

  List<TextPattern> constantPatterns() {
    List<TextPattern> constant = new ArrayList<>();
    for (ResourcePattern pattern : patterns) {
      if (!pattern.hasVariables()) {
        constant.addAll(Patterns.of(pattern, RequestContext.EMPTY));
      }
    }
    return shapes.isEmpty() ? List.of() : constant;
  }

  private List<String> find(List<TextPattern> filled) {
    Set<String> resources = new LinkedHashSet<>();
    if (mayBeAny) {
      resources.add(ResourcePattern.ANY);
    }
    for (TextPattern shape : shapes) {
      Optional<List<String>> texts = memory.classes(shape, filled);
      if (texts.isEmpty()) {
        doubts.add(DoubtReason.RESOURCES_OVERLAP.of());
      }
      resources.addAll(texts.orElse(List.of()));
    }
    return List.copyOf(resources);
  }

  private static TextPattern anyArn() {
    List<Token> tokens = new ArrayList<>(TextPattern.exactly("arn:", false));
    for (int part = 0; part < PARTS_BEFORE_THE_RESOURCE; part++) {
      tokens.add(new Run(false));
      tokens.addAll(TextPattern.exactly(":", false));
    }
    tokens.addAll(List.of(new One(true), new Run(true)));
    return new TextPattern(tokens);
  }

  private static TextPattern shape(String arn) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (int start = arn.indexOf("${"); start >= 0; start = arn.indexOf("${", from)) {
      tokens.addAll(TextPattern.exactly(arn.substring(from, start), false));
      int end = arn.indexOf('}', start);
      switch (arn.substring(start + 2, end)) {
        case "Partition" -> tokens.addAll(TextPattern.exactly("aws", false));
        case "Account" -> tokens.addAll(Collections.nCopies(DIGITS_OF_AN_ACCOUNT, new Digit()));
        case "Region", "Service" -> tokens.add(new Run(false));
        default -> tokens.addAll(List.of(new One(true), new Run(true)));
      }
      from = end + 1;
    }
    tokens.addAll(TextPattern.exactly(arn.substring(from), false));
    return new TextPattern(tokens);
  }
}
