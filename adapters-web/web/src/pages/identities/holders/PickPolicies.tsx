import { listPolicies, type Policy } from '../../../api/iam/policies';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { PickModal } from '../parts/PickModal';
import { usePolicyColumns } from './usePolicyColumns';

interface PickPoliciesProps {
  title: string;
  /** The ARNs of those that are there already. */
  without: string[];
  run: (policy: Policy) => Promise<unknown>;
  done: () => void;
  close: () => void;
}

export function PickPolicies({ title, without, run, done, close }: PickPoliciesProps) {
  const { t } = useI18n();
  const loaded = useLoad('policies', listPolicies);
  const columns = usePolicyColumns({ links: false });
  return (
    <PickModal
      title={title}
      listTitle={t('identities.policies')}
      confirm={t('identities.attach')}
      loaded={{ ...loaded, value: loaded.value?.filter((policy) => !without.includes(policy.Arn)) }}
      columns={columns}
      nameOf={(policy) => policy.PolicyName}
      idOf={(policy) => policy.Arn}
      empty={t('identities.noPolicies')}
      run={run}
      done={done}
      close={close}
    />
  );
}
