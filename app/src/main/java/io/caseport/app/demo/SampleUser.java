package io.caseport.app.demo;

/** The people of the sample accounts, one for each way to have access or not. */
enum SampleUser {
  ADMIN("admin", "AdministratorAccess: everything"),
  ALICE("alice", "AWSSupportAccess"),
  BOB("bob", "support:* by an inline policy that denies support:ResolveCase"),
  CAROL("carol", "AWSSupportAccess through the group Support"),
  DAVE("dave", "no policy, so no access"),
  HANAKO("hanako", "AWSSupportAccess"),
  ERIN("erin", "AWSSupportAccess, but the plan has no API");

  final String userName;
  final String rights;

  SampleUser(String userName, String rights) {
    this.userName = userName;
    this.rights = rights;
  }
}
