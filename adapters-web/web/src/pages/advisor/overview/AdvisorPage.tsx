import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { useStandings } from '../useStandings';
import { Categories } from './Categories';
import { Counts } from './Counts';
import { Urgent } from './Urgent';

/** How the account stands by Trusted Advisor, at a glance. */
export default function AdvisorPage() {
  const { t } = useI18n();
  const { standings, checks, summaries, loading, reload } = useStandings();

  return (
    <Page title={t('shell.advisor')}>
      <ContentLayout
        header={
          <Header
            variant="h1"
            description={t('advisor.overviewHint')}
            actions={<Button iconName="refresh" ariaLabel={t('advisor.reload')} onClick={reload} loading={loading} />}
          >
            {t('shell.advisor')}
          </Header>
        }
      >
        <SpaceBetween size="l">
          {checks.error !== undefined && <ErrorAlert error={checks.error} retry={checks.reload} />}
          {summaries.error !== undefined && <ErrorAlert error={summaries.error} retry={summaries.reload} />}
          {loading && !standings && <Loading />}
          {standings && summaries.value && <Counts standings={standings} />}
          {standings && summaries.value && <Urgent standings={standings} />}
          {standings && <Categories standings={standings} />}
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
