package io.caseport.app.demo;

import static io.caseport.app.demo.SampleUser.ADMIN;
import static io.caseport.app.demo.SampleUser.ALICE;
import static io.caseport.app.demo.SampleUser.BOB;
import static io.caseport.app.demo.SampleUser.CAROL;
import static io.caseport.app.demo.SampleUser.DAVE;
import static io.caseport.app.demo.SampleUser.ERIN;
import static io.caseport.app.demo.SampleUser.HANAKO;

import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sample accounts: one in English, one in Japanese, and one whose plan has no API. */
enum SampleAccount {
  ORDERS(
      "Orders Inc.",
      "orders",
      "root@orders.example.com",
      SupportPlan.BUSINESS,
      Duration.ofDays(30),
      List.of(ADMIN, ALICE, BOB, CAROL, DAVE),
      ALICE,
      SampleCases.ENGLISH),
  HANBAI(
      "株式会社サンプル販売",
      "hanbai",
      "root@hanbai.example.jp",
      SupportPlan.ENTERPRISE,
      Duration.ofDays(20),
      List.of(HANAKO),
      HANAKO,
      SampleCases.JAPANESE),
  HOBBY(
      "Hobby Project",
      "hobby",
      "root@hobby.example.com",
      SupportPlan.BASIC,
      Duration.ofDays(10),
      List.of(ERIN),
      ERIN,
      List.of());

  final String accountName;
  final AccountAlias alias;
  final EmailAddress email;
  final SupportPlan plan;
  final Duration age;
  final List<SampleUser> users;
  final SampleUser author;
  final List<SampleCase> cases;

  SampleAccount(
      String accountName,
      String alias,
      String email,
      SupportPlan plan,
      Duration age,
      List<SampleUser> users,
      SampleUser author,
      List<SampleCase> cases) {
    this.accountName = accountName;
    this.alias = new AccountAlias(alias);
    this.email = new EmailAddress(email);
    this.plan = plan;
    this.age = age;
    this.users = users;
    this.author = author;
    this.cases = cases;
  }

  static Optional<SampleAccount> of(EmailAddress email) {
    return Arrays.stream(values()).filter(sample -> sample.email.equals(email)).findFirst();
  }
}
