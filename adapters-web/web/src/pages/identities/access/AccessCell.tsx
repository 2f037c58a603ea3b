import Box from '@cloudscape-design/components/box';
import Popover from '@cloudscape-design/components/popover';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Access, Possibility } from '../../../api/access';
import { useI18n } from '../../../i18n/I18n';
import { DecisionText } from '../parts/DecisionText';
import { policyName } from '../parts/paths';

/** What somebody may, and by which statements. */
export function AccessCell({ access, action }: { access: Access; action: string }) {
  const { t } = useI18n();
  const found = access.actions.find((one) => one.action.toLowerCase() === action.toLowerCase());
  if (!found) {
    return '-';
  }
  if (found.through.length === 0 && access.doubts.length === 0) {
    return <DecisionText code={found.decision} />;
  }
  return (
    <Popover
      header={`${access.principal.name}: ${action}`}
      dismissAriaLabel={t('actions.close')}
      content={<Grounds possibility={found} doubts={access.doubts} />}
    >
      <DecisionText code={found.decision} />
    </Popover>
  );
}

function Grounds({ possibility, doubts }: { possibility: Possibility; doubts: string[] }) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="xs">
      {possibility.through.map(({ policy, holder, statement, effect }) => (
        <div key={`${policy} ${holder.name} ${statement}`}>
          {t(effect === 'Allow' ? 'identities.throughAllow' : 'identities.throughDeny', {
            policy: policyName(policy),
            holder: holder.name,
            number: statement,
          })}
        </div>
      ))}
      {possibility.condition !== undefined && <div>{t('identities.onlyIf', { condition: possibility.condition })}</div>}
      {doubts.map((doubt) => (
        <Box key={doubt} color="text-body-secondary">
          {doubt}
        </Box>
      ))}
    </SpaceBetween>
  );
}
