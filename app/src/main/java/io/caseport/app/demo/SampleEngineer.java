package io.caseport.app.demo;

import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UserName;
import java.time.ZoneId;
import java.util.List;

/** The people of the sample desk: one answers in Japanese, too, and one says who may do what. */
enum SampleEngineer {
  MAI(
      "mai",
      "mai@desk.example.jp",
      List.of(new LanguageCode("ja"), LanguageCode.ENGLISH),
      "Asia/Tokyo",
      Role.ENGINEERS,
      "DeskEngineer: works on cases, in Japanese and English"),
  TOM(
      "tom",
      "tom@desk.example.com",
      List.of(LanguageCode.ENGLISH),
      "Europe/London",
      Role.ADMINISTRATORS,
      "DeskAdministrator: everything at the desk, in English");

  final WantedEngineer wanted;
  final String rights;

  SampleEngineer(
      String name,
      String email,
      List<LanguageCode> languages,
      String timeZone,
      Role role,
      String rights) {
    this.wanted =
        new WantedEngineer(
            new UserName(name),
            new EmailAddress(email),
            role.group(),
            languages,
            ZoneId.of(timeZone));
    this.rights = rights;
  }
}
