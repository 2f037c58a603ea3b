import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { setBoundary, type Bounded } from '../../../api/iam/boundaries';
import { listPolicies } from '../../../api/iam/policies';
import { ActionDialog } from '../../../components/ActionDialog';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { isAwsManaged, policyName } from '../parts/paths';

interface BoundaryModalProps {
  bounded: Bounded;
  /** The ARN of the policy that bounds it now, if there is one. */
  present: string | undefined;
  done: () => void;
  close: () => void;
}

export function BoundaryModal({ bounded, present, done, close }: BoundaryModalProps) {
  const { t } = useI18n();
  const [arn, setArn] = useState(present);
  const policies = useLoad('policies', listPolicies);
  return (
    <ActionDialog
      title={t('boundary.of', { name: bounded.name })}
      confirm={t('identities.save')}
      run={() => setBoundary(bounded, arn ?? '')}
      done={done}
      close={close}
      disabled={arn === undefined || arn === present}
    >
      {policies.error !== undefined && <ErrorAlert error={policies.error} retry={policies.reload} />}
      <FormField label={t('boundary.policy')} description={t('boundary.policyHint')}>
        <Select
          selectedOption={arn === undefined ? null : { value: arn, label: policyName(arn) }}
          onChange={({ detail }) => setArn(detail.selectedOption.value)}
          options={(policies.value ?? []).map((policy) => ({
            value: policy.Arn,
            label: policy.PolicyName,
            description: t(isAwsManaged(policy.Arn) ? 'identities.awsManaged' : 'identities.customerManaged'),
          }))}
          filteringType="auto"
          filteringAriaLabel={t('identities.find')}
          statusType={policies.loading ? 'loading' : 'finished'}
          loadingText={t('actions.loading')}
          empty={t('identities.noPolicies')}
          placeholder={t('boundary.choose')}
          virtualScroll
        />
      </FormField>
    </ActionDialog>
  );
}
