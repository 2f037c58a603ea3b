package io.caseport.app.wire;

/** The operations that take an attachment set. */
enum SetTaking {
  CREATE_CASE {
    @Override
    void take(Customer who, String set) {
      who.support()
          .createCase(
              request ->
                  request
                      .overrideConfiguration(who.by())
                      .subject("Printer")
                      .communicationBody("It jams.")
                      .attachmentSetId(set));
    }
  },
  ADD_COMMUNICATION {
    @Override
    void take(Customer who, String set) {
      var id = who.open("Printer");
      who.support()
          .addCommunicationToCase(
              request ->
                  request
                      .overrideConfiguration(who.by())
                      .caseId(id)
                      .communicationBody("See the file.")
                      .attachmentSetId(set));
    }
  },
  ADD_ATTACHMENTS {
    @Override
    void take(Customer who, String set) {
      who.support()
          .addAttachmentsToSet(
              request ->
                  request
                      .overrideConfiguration(who.by())
                      .attachmentSetId(set)
                      .attachments(Customer.files(1, 1)));
    }
  };

  abstract void take(Customer who, String set);
}
