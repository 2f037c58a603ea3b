import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { createPolicyVersion, defaultDocument } from '../../../api/iam/policies';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import { DifferenceView } from '../document/DifferenceView';
import { LineDifference } from '../document/LineDifference';
import { PolicyField } from '../document/PolicyField';
import { formatted } from '../document/starts';
import { usePaused } from '../document/usePaused';
import { FormPage } from '../parts/FormPage';
import { Loadable } from '../parts/Loadable';
import { policyName, policyPath } from '../parts/paths';
import { useDone } from '../parts/useDone';

/** Makes a new version of a policy of the account. */
export default function EditPolicyPage() {
  const { t } = useI18n();
  const { '*': rest = '' } = useParams();
  const { account } = useSession();
  const navigate = useNavigate();
  const done = useDone();
  const arn = `arn:aws:iam::${account.id}:policy/${rest}`;
  const [document, setDocument] = useState('');
  const [setAsDefault, setSetAsDefault] = useState(true);
  const paused = usePaused(document);
  const loaded = useLoad(arn, async (signal) => formatted(await defaultDocument(arn, signal)));
  const before = loaded.value;

  useEffect(() => {
    if (before !== undefined) {
      setDocument(before);
    }
  }, [before]);

  return (
    <FormPage
      title={t('identities.editOne', { name: policyName(arn) })}
      parents={[
        { text: t('identities.policies'), path: '/policies' },
        { text: policyName(arn), path: policyPath(arn) },
      ]}
      submit={t('identities.saveVersion')}
      disabled={before === undefined || document === before}
      run={() => createPolicyVersion(arn, document, setAsDefault)}
      done={() => {
        done(t('identities.saved'));
        void navigate(policyPath(arn));
      }}
      below={
        before !== undefined &&
        paused !== '' &&
        paused !== before && (
          <Container header={<Header variant="h2">{t('identities.whatChanges')}</Header>}>
            <SpaceBetween size="l">
              <DifferenceView before={before} after={paused} />
              <LineDifference before={before} after={paused} />
            </SpaceBetween>
          </Container>
        )
      }
    >
      <Loadable loaded={loaded}>
        {() => (
          <PolicyField label={t('identities.document')} kind="identity" document={document} change={setDocument} />
        )}
      </Loadable>
      <Checkbox
        checked={setAsDefault}
        onChange={({ detail }) => setSetAsDefault(detail.checked)}
        description={t('identities.setAsDefaultHint')}
      >
        {t('identities.setAsDefault')}
      </Checkbox>
    </FormPage>
  );
}
