import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { DeskCaseView } from '../../../api/desk';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useWork } from '../../../components/useWork';
import { StreamEntry } from './StreamEntry';
import { useCorrespondence } from './useCorrespondence';

/** What customer and desk wrote, and what the desk noted, the newest first. */
export function Correspondence({ view }: { view: DeskCaseView }) {
  const { t } = useI18n();
  const { entries, hasOlder, loadOlder } = useCorrespondence(view);
  const { working, error, work } = useWork();

  return (
    <Container
      header={
        <Header variant="h2" counter={`(${view.caseDetails.messageCount})`}>
          {t('desk.correspondence')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {entries.map((entry) => (
          <StreamEntry key={`${entry.kind} ${entry.number}`} entry={entry} caseId={view.caseDetails.caseId} />
        ))}
        {error !== undefined && <ErrorAlert error={error} />}
        {hasOlder && (
          <Box textAlign="center">
            <Button loading={working} onClick={() => void work(loadOlder)}>
              {t('desk.older')}
            </Button>
          </Box>
        )}
      </SpaceBetween>
    </Container>
  );
}
