import SpaceBetween from '@cloudscape-design/components/space-between';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { useStandings } from '../useStandings';
import { CheckTable } from './CheckTable';

/** All checks, to be searched and filtered. */
export default function CheckListPage() {
  const { t } = useI18n();
  const { standings = [], checks, summaries, loading, reload } = useStandings();

  return (
    <Page
      title={t('advisor.checks')}
      parents={[{ text: t('shell.advisor'), href: to('/advisor') }]}
      contentType="table"
    >
      <SpaceBetween size="s">
        {summaries.error !== undefined && <ErrorAlert error={summaries.error} retry={summaries.reload} />}
        <CheckTable
          standings={standings}
          problem={checks.error !== undefined && <ErrorAlert error={checks.error} retry={checks.reload} />}
          loading={loading}
          reload={reload}
        />
      </SpaceBetween>
    </Page>
  );
}
