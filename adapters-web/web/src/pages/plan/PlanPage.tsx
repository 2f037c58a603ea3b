import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useState } from 'react';
import { fetchPlans, type PlanDescription } from '../../api/console';
import { ErrorAlert } from '../../components/ErrorAlert';
import { Loading } from '../../components/Loading';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';
import { useRefreshSession } from '../../session/Session';
import { Page } from '../../shell/Page';
import { ChangeDialog } from './ChangeDialog';
import { Comparison } from './Comparison';

/** The support plan of the account beside those that it could have. */
export default function PlanPage() {
  const { t } = useI18n();
  const { value, error, reload } = useLoad('plan', fetchPlans);
  const [wanted, setWanted] = useState<PlanDescription>();
  const refreshSession = useRefreshSession();
  const current = value?.plans.find(({ code }) => code === value.current);

  const changed = () => {
    reload();
    void refreshSession().catch(() => undefined);
  };

  return (
    <Page title={t('shell.plan')}>
      <ContentLayout
        header={
          <Header variant="h1" description={current && t('plan.hint', { plan: current.name })}>
            {t('shell.plan')}
          </Header>
        }
      >
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        {error === undefined && !current && <Loading />}
        {value && current && <Comparison plans={value.plans} current={current} choose={setWanted} />}
        {current && wanted && (
          <ChangeDialog from={current} to={wanted} close={() => setWanted(undefined)} onDone={changed} />
        )}
      </ContentLayout>
    </Page>
  );
}
