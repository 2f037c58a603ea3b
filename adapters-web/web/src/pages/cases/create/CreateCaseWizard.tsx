import SpaceBetween from '@cloudscape-design/components/space-between';
import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SupportCase } from '../../../api/support';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { areFit } from '../../../components/message/files';
import { useWork } from '../../../components/useWork';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { ContactStep } from './ContactStep';
import { DetailsStep } from './DetailsStep';
import { DiscardDialog } from './DiscardDialog';
import { problemsOf } from './draft';
import { ReviewStep } from './ReviewStep';
import type { StepProps } from './step';
import { TopicStep } from './TopicStep';
import { useNewCase } from './useNewCase';
import type { Offer } from './useOffer';
import { useStep } from './useStep';

const STEPS = [0, 1, 2, 3];

export function CreateCaseWizard({ before, offer }: { before: SupportCase | undefined; offer: Offer }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const navigate = useNavigate();
  const newCase = useNewCase(before, offer);
  const [wanted, goToStep] = useStep();
  const [tried, setTried] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const { working, error, work } = useWork();
  const { draft, files } = newCase;

  const isComplete = (step: number) =>
    Object.keys(problemsOf(draft, step, offer)).length === 0 && (step !== 1 || areFit(files));
  const farthest = STEPS.find((step) => !isComplete(step)) ?? 3;
  const step = Math.min(wanted, farthest);

  const goTo = (next: number) => {
    setTried(next > farthest);
    goToStep(Math.min(next, farthest));
  };
  const submit = () =>
    work(async () => {
      const caseId = await newCase.submit();
      notify({ type: 'success', content: t('newCase.created') });
      void navigate(`/cases/${caseId}`, { replace: true });
    });
  const discard = () => {
    newCase.discard();
    void navigate('/cases');
  };

  const props: StepProps = {
    draft,
    change: newCase.change,
    files,
    setFiles: newCase.setFiles,
    problems: tried ? problemsOf(draft, step, offer) : {},
    offer,
  };

  return (
    <>
      <Wizard
        activeStepIndex={step}
        onNavigate={({ detail }) => goTo(detail.requestedStepIndex)}
        onCancel={() => (newCase.isBegun ? setDiscarding(true) : discard())}
        onSubmit={() => void submit()}
        isLoadingNextStep={working}
        submitButtonText={t('newCase.submit')}
        i18nStrings={{ cancelButton: t('newCase.discard') }}
        steps={[
          { title: t('newCase.topic'), content: <TopicStep {...props} /> },
          { title: t('newCase.details'), content: <DetailsStep {...props} /> },
          { title: t('newCase.contact'), content: <ContactStep {...props} /> },
          {
            title: t('newCase.review'),
            content: (
              <SpaceBetween size="l">
                <ReviewStep {...props} edit={goTo} />
                {error !== undefined && <ErrorAlert error={error} />}
              </SpaceBetween>
            ),
          },
        ]}
      />
      {discarding && <DiscardDialog discard={discard} close={() => setDiscarding(false)} />}
    </>
  );
}
