import Select from '@cloudscape-design/components/select';
import { useSearchParams } from 'react-router';
import { listPolicies, type Policy } from '../../../api/iam/policies';
import { AppButton } from '../../../components/AppButton';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { usePolicyColumns } from '../holders/usePolicyColumns';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { isAwsManaged } from '../parts/paths';

const FILTERS: Record<string, (policy: Policy) => boolean> = {
  all: () => true,
  own: (policy) => !isAwsManaged(policy.Arn),
  aws: (policy) => isAwsManaged(policy.Arn),
  attached: (policy) => Number(policy.AttachmentCount) > 0,
};

export default function PolicyListPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const columns = usePolicyColumns();
  const loaded = useLoad('policies', listPolicies);
  const show = parameters.get('show') ?? 'all';
  const options = [
    { value: 'all', label: t('identities.allPolicies') },
    { value: 'own', label: t('identities.customerManaged') },
    { value: 'aws', label: t('identities.awsManaged') },
    { value: 'attached', label: t('identities.attachedOnly') },
  ];
  return (
    <Page title={t('identities.policies')} contentType="table">
      <ItemTable
        variant="full-page"
        title={t('identities.policies')}
        loaded={{ ...loaded, value: loaded.value?.filter(FILTERS[show] ?? (() => true)) }}
        nameOf={(policy) => policy.PolicyName}
        idOf={(policy) => policy.Arn}
        empty={t('identities.noPolicies')}
        actions={
          <AppButton variant="primary" to="/policies/create">
            {t('identities.createPolicy')}
          </AppButton>
        }
        filter={
          <Select
            selectedOption={options.find((option) => option.value === show) ?? null}
            options={options}
            onChange={({ detail }) => setParameters({ show: detail.selectedOption.value ?? 'all' }, { replace: true })}
            ariaLabel={t('identities.filterPolicies')}
          />
        }
        columns={[
          ...columns,
          column<Policy>(
            'updated',
            t('identities.updated'),
            (policy) => policy.UpdateDate,
            (policy) => <Time value={policy.UpdateDate} style="date" />,
          ),
        ]}
      />
    </Page>
  );
}
