import type { TableProps } from '@cloudscape-design/components/table';
import type { Policy } from '../../../api/iam/policies';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { isAwsManaged, policyPath } from '../parts/paths';

/** How policies are listed; without links where one would leave what one is at. */
export function usePolicyColumns({ links = true } = {}): TableProps.ColumnDefinition<Policy>[] {
  const { t } = useI18n();
  return [
    {
      ...column<Policy>(
        'name',
        t('identities.policyName'),
        (policy) => policy.PolicyName,
        (policy) => (links ? <AppLink to={policyPath(policy.Arn)}>{policy.PolicyName}</AppLink> : policy.PolicyName),
      ),
      isRowHeader: true,
    },
    column('owner', t('identities.owner'), ({ Arn }) =>
      t(isAwsManaged(Arn) ? 'identities.awsManaged' : 'identities.customerManaged'),
    ),
    {
      ...column<Policy>('attached', t('identities.attachments'), (policy) => policy.AttachmentCount),
      sortingComparator: (a, b) => Number(a.AttachmentCount) - Number(b.AttachmentCount),
    },
  ];
}
