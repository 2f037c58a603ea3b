import ContentLayout from '@cloudscape-design/components/content-layout';
import { useParams } from 'react-router';
import { describeDeskCase } from '../../../api/desk';
import { useCaseEvents } from '../../../api/useCaseEvents';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { PageError } from '../../../components/PageError';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { CaseHeader } from './CaseHeader';
import { DeskCase } from './DeskCase';

/** One case, as engineers work on it. */
export default function DeskCasePage() {
  const { t } = useI18n();
  const { caseId = '' } = useParams();
  const { value: view, error, reload } = useLoad(caseId, (signal) => describeDeskCase(caseId, signal));
  useCaseEvents(true, caseId, reload);

  return (
    <Page title={view?.caseDetails.subject ?? caseId} parents={[{ text: t('shell.queue'), href: to('/desk') }]}>
      {view ? (
        <ContentLayout header={<CaseHeader key={caseId} view={view} reload={reload} />}>
          {error !== undefined && <ErrorAlert error={error} retry={reload} />}
          <DeskCase key={caseId} view={view} reload={reload} />
        </ContentLayout>
      ) : (
        error === undefined && <Loading />
      )}
      {!view && error !== undefined && <PageError title={caseId} error={error} retry={reload} />}
    </Page>
  );
}
