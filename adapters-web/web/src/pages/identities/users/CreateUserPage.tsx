import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { parent } from '../parts/paths';
import { createUserInSteps, type Outcome } from './createUserInSteps';
import { CreatedUser } from './CreatedUser';
import { DetailsStep } from './DetailsStep';
import { isUserName, NEW_USER } from './newUser';
import { PermissionsStep } from './PermissionsStep';
import { ReviewStep } from './ReviewStep';

export default function CreateUserPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [user, setUser] = useState(NEW_USER);
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const valid = isUserName(user.name) && (!user.console || user.password.generated || user.password.typed !== '');

  const submit = async () => {
    setRunning(true);
    setOutcome(await createUserInSteps(user));
    setRunning(false);
  };
  const goTo = (index: number) => {
    setTried(true);
    if (valid || index === 0) {
      setStep(index);
    }
  };

  return (
    <Page title={t('identities.createUser')} parents={[parent(t('identities.users'), '/users')]}>
      <ContentLayout header={<Header variant="h1">{t('identities.createUser')}</Header>}>
        {outcome ? (
          <CreatedUser outcome={outcome} again={() => setOutcome(undefined)} />
        ) : (
          <Wizard
            activeStepIndex={step}
            onNavigate={({ detail }) => goTo(detail.requestedStepIndex)}
            onCancel={() => void navigate('/users')}
            onSubmit={() => void submit()}
            isLoadingNextStep={running}
            submitButtonText={t('identities.createUser')}
            steps={[
              {
                title: t('identities.stepDetails'),
                content: <DetailsStep user={user} change={setUser} tried={tried} />,
              },
              {
                title: t('identities.permissions'),
                description: t('identities.stepPermissionsHint'),
                isOptional: true,
                content: <PermissionsStep user={user} change={setUser} />,
              },
              { title: t('identities.stepReview'), content: <ReviewStep user={user} /> },
            ]}
          />
        )}
      </ContentLayout>
    </Page>
  );
}
