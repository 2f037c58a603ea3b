import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { RelatedCase } from '../../../api/desk';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { DeskStatus } from '../parts/DeskStatus';

export function RelatedCases({ related }: { related: RelatedCase[] }) {
  const { t } = useI18n();
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${related.length})`}>
          {t('desk.related')}
        </Header>
      }
    >
      {related.length === 0 && <Box color="text-body-secondary">{t('desk.relatedNone')}</Box>}
      <SpaceBetween size="s">
        {related.map((one) => (
          <div key={one.caseId}>
            <AppLink to={`/desk/cases/${one.caseId}`}>{one.subject}</AppLink>
            <div>
              <DeskStatus code={one.status} />
            </div>
          </div>
        ))}
      </SpaceBetween>
    </Container>
  );
}
