import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { describeCheckResult, describeChecks } from '../../../api/advisor';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { CategoryName } from '../CategoryName';
import { About } from './About';
import { CheckFacts } from './CheckFacts';
import { FlaggedResources } from './FlaggedResources';
import { Refresh } from './Refresh';
import { Trend } from './Trend';
import { useRefresh } from './useRefresh';

/** One check: what it is about, what it found, and how that has been. */
export default function CheckPage() {
  const { t, language } = useI18n();
  const { checkId = '' } = useParams();
  const checks = useLoad(language, (signal) => describeChecks(language, signal));
  const result = useLoad(`${checkId} ${language}`, (signal) => describeCheckResult(checkId, language, signal));
  const refreshing = useRefresh(checkId, result.reload);
  const check = checks.value?.find(({ id }) => id === checkId);
  const title = check?.name ?? checkId;

  return (
    <Page
      title={title}
      parents={[
        { text: t('shell.advisor'), href: to('/advisor') },
        { text: t('advisor.checks'), href: to('/advisor/checks') },
      ]}
    >
      <ContentLayout
        header={
          <Header
            variant="h1"
            description={check && <CategoryName code={check.category} />}
            actions={<Refresh {...refreshing} />}
          >
            {title}
          </Header>
        }
      >
        <SpaceBetween size="l">
          {checks.error !== undefined && <ErrorAlert error={checks.error} retry={checks.reload} />}
          {result.error !== undefined && <ErrorAlert error={result.error} retry={result.reload} />}
          {refreshing.error !== undefined && <ErrorAlert error={refreshing.error} compact />}
          {(checks.loading || result.loading) && !check && !result.value && <Loading />}
          {result.value && <CheckFacts result={result.value} />}
          {check && <About description={check.description} />}
          {result.value && (
            <FlaggedResources
              checkId={checkId}
              columns={check?.metadata}
              resources={result.value.flaggedResources}
              reload={result.reload}
            />
          )}
          <Trend checkId={checkId} doneAt={result.value?.timestamp} />
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
