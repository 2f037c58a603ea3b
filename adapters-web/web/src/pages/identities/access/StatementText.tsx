import type { DecidingStatement } from '../../../api/access';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { groupPath, policyName, policyPath, rolePath, userPath } from '../parts/paths';

const PATHS = { user: userPath, group: groupPath, role: rolePath };

/** Which statement decides, with links to its policy and to whoever has that. */
export function StatementText({ statement }: { statement: DecidingStatement }) {
  const { t } = useI18n();
  const { policy, holder, number, sid } = statement;
  return (
    <>
      {policy.startsWith('arn:') ? <AppLink to={policyPath(policy)}>{policyName(policy)}</AppLink> : policy},{' '}
      {t('identities.statementNumber', { number })} {sid && `(${sid})`},{' '}
      <AppLink to={PATHS[holder.type](holder.name)}>{holder.name}</AppLink>
    </>
  );
}
