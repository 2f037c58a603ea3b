import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { listRecommendations, type RecommendationSummary } from '../../api/recommendations';
import { AppLink } from '../../components/AppLink';
import { ErrorAlert } from '../../components/ErrorAlert';
import { Loading } from '../../components/Loading';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';

/** How many of the checks want something done. */
export function AdvisorCard() {
  const { t } = useI18n();
  const { value, error, reload } = useLoad('advisor', allRecommendations);
  const count = (status: string) => value?.filter((one) => one.status === status).length ?? 0;

  return (
    <Container
      header={
        <Header variant="h2" actions={<AppLink to="/advisor">{t('home.viewAll')}</AppLink>}>
          {t('shell.advisor')}
        </Header>
      }
    >
      {error !== undefined && <ErrorAlert error={error} retry={reload} compact />}
      {!value && error === undefined && <Loading />}
      {value && (
        <KeyValuePairs
          columns={3}
          items={[
            {
              label: t('home.actionRecommended'),
              value: <StatusIndicator type="error">{count('error')}</StatusIndicator>,
            },
            {
              label: t('home.investigate'),
              value: <StatusIndicator type="warning">{count('warning')}</StatusIndicator>,
            },
            { label: t('home.noProblem'), value: <StatusIndicator type="success">{count('ok')}</StatusIndicator> },
          ]}
        />
      )}
    </Container>
  );
}

/** One for each check, of which there are a few hundred at most. */
async function allRecommendations(signal: AbortSignal): Promise<RecommendationSummary[]> {
  const all: RecommendationSummary[] = [];
  let nextToken: string | undefined;
  do {
    const page = await listRecommendations({ maxResults: 200, ...(nextToken && { nextToken }) }, signal);
    all.push(...page.recommendationSummaries);
    nextToken = page.nextToken;
  } while (nextToken);
  return all;
}
