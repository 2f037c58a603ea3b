import SpaceBetween from '@cloudscape-design/components/space-between';
import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { areFit } from '../parts/files';
import { ContactStep } from './ContactStep';
import { DetailsStep } from './DetailsStep';
import { problemsOf } from './draft';
import { ReviewStep } from './ReviewStep';
import type { StepProps } from './step';
import { TopicStep } from './TopicStep';
import type { useNewCase } from './useNewCase';
import type { Offer } from './useOffer';

const STEPS = 4;

export function CreateCaseWizard({ newCase, offer }: { newCase: ReturnType<typeof useNewCase>; offer: Offer }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const { draft, files } = newCase;

  const isComplete = (number: number) =>
    Object.keys(problemsOf(draft, number)).length === 0 && (number !== 1 || areFit(files));
  const goTo = (wanted: number) => {
    const firstIncomplete = Array.from({ length: STEPS }, (_, number) => number).find((number) => !isComplete(number));
    const reached = Math.min(wanted, firstIncomplete ?? wanted);
    setTried(reached < wanted);
    setStep(reached);
  };

  const submit = async () => {
    setState({ busy: true });
    try {
      const caseId = await newCase.submit();
      notify({ type: 'success', content: t('newCase.created') });
      void navigate(`/cases/${caseId}`);
    } catch (error) {
      setState({ busy: false, error });
    }
  };

  const props: StepProps = {
    draft,
    change: newCase.change,
    files,
    setFiles: newCase.setFiles,
    problems: tried ? problemsOf(draft, step) : {},
    offer,
  };

  return (
    <Wizard
      activeStepIndex={step}
      onNavigate={({ detail }) => goTo(detail.requestedStepIndex)}
      onCancel={() => {
        newCase.discard();
        void navigate('/cases');
      }}
      onSubmit={() => void submit()}
      isLoadingNextStep={state.busy}
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
              <ReviewStep {...props} edit={setStep} />
              {state.error !== undefined && <ErrorAlert error={state.error} />}
            </SpaceBetween>
          ),
        },
      ]}
    />
  );
}
