package io.caseport.app.wire;

/** A call of each operation of the Support API, of the right shape; its things do not exist. */
enum SupportCall {
  CREATE_CASE(
      "CreateCase",
      who ->
          who.support()
              .createCase(
                  request ->
                      request
                          .overrideConfiguration(who.by())
                          .subject("Printer")
                          .communicationBody("It jams."))),
  DESCRIBE_CASES(
      "DescribeCases",
      who ->
          who.support()
              .describeCases(
                  request ->
                      request.overrideConfiguration(who.by()).caseIdList(SupportCall.NO_CASE))),
  DESCRIBE_COMMUNICATIONS(
      "DescribeCommunications",
      who ->
          who.support()
              .describeCommunications(
                  request -> request.overrideConfiguration(who.by()).caseId(SupportCall.NO_CASE))),
  ADD_COMMUNICATION(
      "AddCommunicationToCase", who -> who.reply(SupportCall.NO_CASE, "It still jams.")),
  RESOLVE_CASE(
      "ResolveCase",
      who ->
          who.support()
              .resolveCase(
                  request -> request.overrideConfiguration(who.by()).caseId(SupportCall.NO_CASE))),
  ADD_ATTACHMENTS("AddAttachmentsToSet", who -> who.attach(Customer.files(1, 1))),
  DESCRIBE_ATTACHMENT(
      "DescribeAttachment",
      who ->
          who.support()
              .describeAttachment(
                  request ->
                      request
                          .overrideConfiguration(who.by())
                          .attachmentId(SupportCall.NO_ATTACHMENT))),
  DESCRIBE_SERVICES(
      "DescribeServices",
      who -> who.support().describeServices(request -> request.overrideConfiguration(who.by()))),
  DESCRIBE_SEVERITY_LEVELS(
      "DescribeSeverityLevels",
      who ->
          who.support().describeSeverityLevels(request -> request.overrideConfiguration(who.by()))),
  DESCRIBE_CREATE_CASE_OPTIONS(
      "DescribeCreateCaseOptions",
      who ->
          who.support()
              .describeCreateCaseOptions(
                  request ->
                      request
                          .overrideConfiguration(who.by())
                          .issueType("technical")
                          .serviceCode("general-info")
                          .categoryCode("using-aws")
                          .language("en"))),
  DESCRIBE_SUPPORTED_LANGUAGES(
      "DescribeSupportedLanguages",
      who ->
          who.support()
              .describeSupportedLanguages(
                  request ->
                      request
                          .overrideConfiguration(who.by())
                          .issueType("technical")
                          .serviceCode("general-info")
                          .categoryCode("using-aws")));

  static final String NO_CASE = "case-111122223333-muen-2026-0123456789abcdef";
  static final String NO_ATTACHMENT = "attachment-of-nobody";

  final String operation;
  private final Call call;

  SupportCall(String operation, Call call) {
    this.operation = operation;
    this.call = call;
  }

  void by(Customer customer) {
    call.by(customer);
  }

  private interface Call {
    void by(Customer customer);
  }
}
