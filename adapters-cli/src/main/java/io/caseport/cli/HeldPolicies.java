package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.AttachedPolicy;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.PolicyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The policies of one holder, attached and inline. */
record HeldPolicies(Holder holder, List<AttachedPolicy> attached, List<PolicyName> inline) {
  private static final String EVERY_PATH = "/";

  static HeldPolicies of(AccountDesk desk, Holder holder) {
    var policies = desk.policies();
    return new HeldPolicies(
        holder,
        Pages.all(page -> policies.listAttachedPolicies(desk.root(), holder, EVERY_PATH, page)),
        Pages.all(page -> policies.listInlinePolicies(desk.root(), holder, page)));
  }

  /** Under the member names that the API lists them with. */
  SequencedMap<String, Object> members() {
    var item = new LinkedHashMap<String, Object>();
    item.put("AttachedPolicies", attached.stream().map(HeldPolicies::members).toList());
    item.put("PolicyNames", inline.stream().map(PolicyName::value).toList());
    return item;
  }

  private static SequencedMap<String, Object> members(AttachedPolicy policy) {
    var item = new LinkedHashMap<String, Object>();
    item.put("PolicyName", policy.name().value());
    item.put("PolicyArn", policy.arn().value());
    return item;
  }

  /** The commands that take the policies away. */
  Stream<String> removals() {
    var from = " " + HolderOption.flag(holder);
    return Stream.concat(
        attached.stream().map(policy -> "caseport policy detach " + policy.arn() + from),
        inline.stream().map(name -> "caseport policy inline delete " + name + from));
  }
}
