package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The document that allows one action on one resource, and no more. */
public final class SmallestGrant {
  private static final Pattern PLAIN = Pattern.compile("[ !#-\\[\\]-~]+");

  private SmallestGrant() {}

  /**
   * The document that, attached beside the policies, lets the request through; empty where none
   * would, since something else stands in its way.
   */
  public static Optional<PolicyDocument> of(PolicySet policies, Request request) {
    return document(request)
        .filter(
            document -> {
              var source = new PolicySource.Inline("smallest", new PolicyHolder.User("smallest"));
              var more =
                  Stream.concat(
                      policies.identity().stream(), Stream.of(new GrantedPolicy(source, document)));
              return request
                  .decidedBy(new PolicySet(more.toList(), policies.boundary(), policies.session()))
                  .isAllowed();
            });
  }

  private static Optional<PolicyDocument> document(Request request) {
    var action = request.action();
    boolean anywhere =
        ActionCatalogue.standard()
            .find(action.service(), action.name())
            .map(CatalogueAction::takesResource)
            .map(takes -> !takes)
            .orElse(false);
    var resource = anywhere ? ResourcePattern.ANY : request.resource();
    if (!PLAIN.matcher(resource).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          PolicyDocument.parse(
              """
              {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"%s","Resource":"%s"}]}\
              """
                  .formatted(action.text(), resource)));
    } catch (Refusal.MalformedPolicyDocument noPattern) {
      return Optional.empty();
    }
  }
}
