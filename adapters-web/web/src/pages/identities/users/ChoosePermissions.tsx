import SpaceBetween from '@cloudscape-design/components/space-between';
import { listGroups } from '../../../api/iam/groups';
import { listPolicies } from '../../../api/iam/policies';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useGroupColumns } from '../groups/useGroupColumns';
import { usePolicyColumns } from '../holders/usePolicyColumns';
import { ItemTable } from '../parts/ItemTable';
import type { NewUser } from './newUser';

/** Groups and managed policies, from lists of all that there are. */
export function ChoosePermissions({ user, change }: { user: NewUser; change: (user: NewUser) => void }) {
  const { t } = useI18n();
  const groups = useLoad('groups', listGroups);
  const policies = useLoad('policies', listPolicies);
  const groupColumns = useGroupColumns({ links: false });
  const policyColumns = usePolicyColumns({ links: false });
  return (
    <SpaceBetween size="l">
      <ItemTable
        title={t('identities.addToGroups')}
        description={t('identities.groupsBetter')}
        loaded={groups}
        columns={groupColumns}
        nameOf={(group) => group.GroupName}
        empty={t('identities.noGroups')}
        selection={{ selected: user.groups, select: (selected) => change({ ...user, groups: selected }) }}
      />
      <ItemTable
        title={t('identities.attachPolicies')}
        loaded={policies}
        columns={policyColumns}
        nameOf={(policy) => policy.PolicyName}
        idOf={(policy) => policy.Arn}
        empty={t('identities.noPolicies')}
        selection={{ selected: user.policies, select: (selected) => change({ ...user, policies: selected }) }}
      />
    </SpaceBetween>
  );
}
