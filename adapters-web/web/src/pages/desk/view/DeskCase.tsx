import Alert from '@cloudscape-design/components/alert';
import Grid from '@cloudscape-design/components/grid';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { DeskCaseView } from '../../../api/desk';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { Correspondence } from './Correspondence';
import { HandlingFacts } from './HandlingFacts';
import { RelatedCases } from './RelatedCases';
import { ReplyBox } from './ReplyBox';

const WIDE = [{ colspan: { default: 12, m: 7, l: 8 } }, { colspan: { default: 12, m: 5, l: 4 } }];

/** Reply box and correspondence, and beside them what is known of the case. */
export function DeskCase({ view, reload }: { view: DeskCaseView; reload: () => void }) {
  const { t } = useI18n();
  const { caseDetails } = view;
  return (
    <Grid gridDefinition={WIDE}>
      <SpaceBetween size="l">
        {caseDetails.duplicateOf && (
          <Alert type="info">
            {t('desk.duplicateOf')}{' '}
            <AppLink to={`/desk/cases/${caseDetails.duplicateOf}`}>{caseDetails.duplicateOf}</AppLink>
          </Alert>
        )}
        <ReplyBox view={view} reload={reload} />
        <Correspondence view={view} />
      </SpaceBetween>
      <SpaceBetween size="l">
        <HandlingFacts of={caseDetails} />
        <RelatedCases related={view.related} />
      </SpaceBetween>
    </Grid>
  );
}
