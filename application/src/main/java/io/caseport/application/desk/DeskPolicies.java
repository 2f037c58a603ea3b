package io.caseport.application.desk;

import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.domain.identity.PolicyName;

/**
 * What engineers may do at first: the desk's account begins with a policy for each role, and its
 * administrators change them as they like. The first password must be changed, so each engineer may
 * change its own.
 */
enum DeskPolicies {
  READER(
      Role.READERS,
      "DeskReader",
      "Sees the cases of all customers, and changes none.",
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "SeeCases",
            "Effect": "Allow",
            "Action": ["desk:List*", "desk:DescribeCase", "desk:GetContactRequest"],
            "Resource": "*"
          },
          {
            "Sid": "NameServices",
            "Effect": "Allow",
            "Action": "support:DescribeServices",
            "Resource": "*"
          },
          {
            "Sid": "ChangeOwnPassword",
            "Effect": "Allow",
            "Action": "iam:ChangePassword",
            "Resource": "arn:aws:iam::000000000000:user/${aws:username}"
          }
        ]
      }
      """),
  ENGINEER(
      Role.ENGINEERS,
      "DeskEngineer",
      "Works on the cases of all customers.",
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "WorkOnCases",
            "Effect": "Allow",
            "Action": [
              "desk:List*",
              "desk:DescribeCase",
              "desk:ClaimCase",
              "desk:ReleaseCase",
              "desk:StartWork",
              "desk:ReplyToCase",
              "desk:AskCustomer",
              "desk:AddNote",
              "desk:ResolveCase",
              "desk:ReopenCase",
              "desk:SetSeverity",
              "desk:RelateCases",
              "desk:MergeCases",
              "desk:GetContactRequest",
              "desk:AnswerContactRequest",
              "desk:CloseContactRequest",
              "desk:ConvertContactRequest",
              "desk:ListenToEvents"
            ],
            "Resource": "*"
          },
          {
            "Sid": "NameServices",
            "Effect": "Allow",
            "Action": "support:DescribeServices",
            "Resource": "*"
          },
          {
            "Sid": "ChangeOwnPassword",
            "Effect": "Allow",
            "Action": "iam:ChangePassword",
            "Resource": "arn:aws:iam::000000000000:user/${aws:username}"
          }
        ]
      }
      """),
  ADMINISTRATOR(
      Role.ADMINISTRATORS,
      "DeskAdministrator",
      "Does everything at the desk, and says who else may.",
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "RunTheDesk",
            "Effect": "Allow",
            "Action": ["desk:*", "iam:*", "support:DescribeServices"],
            "Resource": "*"
          }
        ]
      }
      """);

  final Role role;
  final PolicyName policyName;
  final String description;
  final String document;

  DeskPolicies(Role role, String name, String description, String document) {
    this.role = role;
    this.policyName = new PolicyName(name);
    this.description = description;
    this.document = document;
  }
}
