import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef } from 'react';
import { useCaseEvents } from '../../../api/useCaseEvents';
import type { SupportCase } from '../../../api/support';
import { useI18n } from '../../../i18n/I18n';
import { CaseFacts } from '../parts/CaseFacts';
import { CaseActions } from './CaseActions';
import { Correspondence } from './Correspondence';
import { ReplyBox, type ReplyBoxRef } from './ReplyBox';
import { ResponseClock } from './ResponseClock';
import { Timeline } from './Timeline';
import { useTimeline } from './useCase';
import { useCorrespondence } from './useCorrespondence';

export function CaseView({ of: one, reload }: { of: SupportCase; reload: () => void }) {
  const { t } = useI18n();
  const correspondence = useCorrespondence(one.caseId);
  const timeline = useTimeline(one.caseId);
  const reply = useRef<ReplyBoxRef>(null);

  const reloadAll = () => {
    reload();
    correspondence.reload();
    timeline.reload();
  };
  useCaseEvents(true, one.caseId, reloadAll);

  const clock = timeline.value && [
    { label: t('oneCase.firstResponse'), value: <ResponseClock clock={timeline.value.response} /> },
  ];

  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={<CaseActions of={one} reload={reloadAll} toReply={() => reply.current?.focus()} />}
        >
          {one.subject}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">{t('oneCase.details')}</Header>}>
          <CaseFacts of={one} more={clock ?? []} />
        </Container>
        <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
          <SpaceBetween size="l">
            <ReplyBox ref={reply} of={one} timeline={timeline.value} sent={reloadAll} />
            <Correspondence correspondence={correspondence} />
          </SpaceBetween>
          <Timeline timeline={timeline} />
        </Grid>
      </SpaceBetween>
    </ContentLayout>
  );
}
