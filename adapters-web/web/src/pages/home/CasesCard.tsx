import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { SupportCase } from '../../api/support';
import { AppLink } from '../../components/AppLink';
import { CaseStatus } from '../../components/CaseStatus';
import { ErrorAlert } from '../../components/ErrorAlert';
import { Loading } from '../../components/Loading';
import { Severity } from '../../components/Severity';
import { Time } from '../../components/Time';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';
import { searchForPage } from '../cases/list/listCases';

const SHOWN = 5;
const COUNTED = 100;

/** The newest cases in some states, and how many there are. */
export function CasesCard({ title, status, empty }: { title: string; status: string[]; empty: string }) {
  const { t } = useI18n();
  const { value, error, reload } = useLoad(status.join(), (signal) => searchForPage({ status }, COUNTED, signal));
  const count = value && `(${value.cases.length}${value.nextToken ? '+' : ''})`;
  const list = `/cases?${new URLSearchParams(status.map((code) => ['status', code]))}`;

  return (
    <Container
      header={
        <Header variant="h2" counter={count} actions={<AppLink to={list}>{t('home.viewAll')}</AppLink>}>
          {title}
        </Header>
      }
    >
      {error !== undefined && <ErrorAlert error={error} retry={reload} compact />}
      {!value && error === undefined && <Loading />}
      {value?.cases.length === 0 && <Box color="text-body-secondary">{empty}</Box>}
      <SpaceBetween size="m">
        {value?.cases.slice(0, SHOWN).map((one) => (
          <Row key={one.caseId} of={one} />
        ))}
      </SpaceBetween>
    </Container>
  );
}

function Row({ of: one }: { of: SupportCase }) {
  return (
    <div>
      <AppLink to={`/cases/${one.displayId}`}>{one.subject}</AppLink>
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <CaseStatus code={one.status} />
        <Severity code={one.severityCode} />
        <Box color="text-body-secondary" fontSize="body-s">
          <Time value={one.timeCreated} />
        </Box>
      </SpaceBetween>
    </div>
  );
}
