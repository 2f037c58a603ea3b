package io.caseport.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uploads are refused where their meaning is, and not before permission and plan. */
class UploadsTest {
  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Test
  void none_is_known_to_those_who_may_ask() {
    assertThatExceptionOfType(Refusal.UploadNotFound.class)
        .isThrownBy(() -> core.cases().createCase(core.businessRoot(), opening()))
        .satisfies(refusal -> assertThat(refusal.uploadId).isEqualTo("up-1"));
    var id = core.cases().createCase(core.businessRoot(), CaseRequests.about("Printer"));
    var reply = CaseRequests.reply(id, "See the upload.");
    assertThatExceptionOfType(Refusal.UploadNotFound.class)
        .isThrownBy(
            () ->
                core.cases()
                    .addCommunication(
                        core.businessRoot(),
                        new AddCommunication(
                            id,
                            reply.communicationBody(),
                            reply.ccEmailAddresses(),
                            reply.attachmentSetId(),
                            List.of("up-1"))));
  }

  @Test
  void permission_and_plan_come_first() {
    assertThatExceptionOfType(Refusal.AccessDenied.class)
        .isThrownBy(() -> core.cases().createCase(core.userWithoutPolicy(), opening()));
    assertThatExceptionOfType(Refusal.PlanNotEntitled.class)
        .isThrownBy(() -> core.cases().createCase(core.basicRoot(), opening()));
  }

  private static CreateCase opening() {
    var plain = CaseRequests.about("A case with an upload");
    return new CreateCase(
        plain.subject(),
        plain.issueType(),
        plain.serviceCode(),
        plain.categoryCode(),
        plain.severityCode(),
        plain.language(),
        plain.communicationBody(),
        plain.ccEmailAddresses(),
        plain.attachmentSetId(),
        List.of("up-1"));
  }
}
