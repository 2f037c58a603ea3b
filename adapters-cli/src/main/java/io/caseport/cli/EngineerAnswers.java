package io.caseport.cli;

import io.caseport.application.port.in.EngineerAdministration.EngineerDescription;
import io.caseport.application.port.in.EngineerAdministration.NewEngineer;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.GroupName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Engineers as the command shows them, with member names in the style of the API. */
final class EngineerAnswers {
  private static final String UNKNOWN = "";

  private EngineerAnswers() {}

  static Answer created(NewEngineer created) {
    var item = new LinkedHashMap<String, Object>(item(created.engineer()));
    item.put("password", created.password());
    item.put("accessKeyId", created.accessKeyId().value());
    item.put("secretAccessKey", created.secretAccessKey().value());
    return new Answer.One(item);
  }

  static Answer one(EngineerDescription engineer) {
    return new Answer.One(item(engineer));
  }

  static Answer several(List<EngineerDescription> engineers) {
    return new Answer.Several("engineers", engineers.stream().map(EngineerAnswers::item).toList());
  }

  /** Of who was made through IAM, no more is known than that. */
  private static SequencedMap<String, Object> item(EngineerDescription engineer) {
    var profile = engineer.profile();
    var item = new LinkedHashMap<String, Object>();
    item.put("userName", engineer.user().name().value());
    item.put("email", profile.map(known -> known.email().value()).orElse(UNKNOWN));
    item.put("groups", engineer.groups().stream().map(GroupName::value).toList());
    item.put(
        "languages",
        profile
            .map(known -> known.languages().stream().map(LanguageCode::value).toList())
            .orElse(List.of()));
    item.put("timeZone", profile.map(known -> known.timeZone().getId()).orElse(UNKNOWN));
    item.put("enabled", engineer.enabled());
    item.put("userId", engineer.user().id().value());
    return item;
  }
}
