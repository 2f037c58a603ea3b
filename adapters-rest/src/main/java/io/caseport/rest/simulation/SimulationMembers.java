package io.caseport.rest.simulation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.caseport.domain.policy.simulation.ContextType;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.StructureList;
import io.caseport.rest.query.TextList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The parameters of simulations. */
final class SimulationMembers {
  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  private static final Shape<String> DOCUMENT =
      Shape.text(1, 131_072, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

  static final Member<String> SOURCE_ARN = new Member<>("PolicySourceArn", Shape.text(20, 2_048));

  static final Member<String> ARN = new Member<>("Arn", Shape.text(20, 2_048));

  static final Member<String> CALLER_ARN = new Member<>("CallerArn", Shape.text(1, 2_048));

  static final Member<String> RESOURCE_OWNER = new Member<>("ResourceOwner", Shape.text(1, 2_048));

  static final Member<String> RESOURCE_HANDLING =
      new Member<>("ResourceHandlingOption", Shape.text(1, 64));

  static final TextList<String> POLICIES =
      new TextList<>("PolicyInputList", DOCUMENT, 0, ANY_NUMBER);

  static final TextList<String> BOUNDARIES =
      new TextList<>("PermissionsBoundaryPolicyInputList", DOCUMENT, 0, ANY_NUMBER);

  static final TextList<String> ACTIONS =
      new TextList<>("ActionNames", Shape.text(3, 128), 1, ANY_NUMBER);

  static final TextList<String> RESOURCES =
      new TextList<>("ResourceArns", Shape.text(1, 2_048), 0, ANY_NUMBER);

  static final TextList<String> SERVICES =
      new TextList<>("ServiceNamespaces", Shape.text(1, 64, "[\\w-]*"), 1, 200);

  private static final Member<String> KEY = new Member<>("ContextKeyName", Shape.text(5, 256));

  private static final TextList<String> VALUES =
      new TextList<>("ContextKeyValues", Shape.text(0, ANY_NUMBER / 2), 0, ANY_NUMBER);

  private static final Member<ContextType> TYPE =
      new Member<>(
          "ContextKeyType",
          Shape.oneOf(
              Arrays.stream(ContextType.values())
                  .collect(toUnmodifiableMap(ContextType::text, Function.identity()))));

  static final StructureList<SimulatedContext.Entry> CONTEXT =
      new StructureList<>(
          "ContextEntries",
          List.of(KEY, TYPE),
          List.of(VALUES),
          ANY_NUMBER,
          SimulationMembers::entry);

  private SimulationMembers() {}

  private static SimulatedContext.Entry entry(Input in) {
    return new SimulatedContext.Entry(in.get(KEY), in.get(TYPE), in.list(VALUES));
  }
}
