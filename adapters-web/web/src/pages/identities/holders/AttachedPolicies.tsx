import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import {
  attachPolicy,
  detachPolicy,
  listAttachedPolicies,
  type AttachedPolicy,
  type Holder,
} from '../../../api/iam/holders';
import { ActionDialog } from '../../../components/ActionDialog';
import { AppLink } from '../../../components/AppLink';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { isAwsManaged, policyPath } from '../parts/paths';
import { useDone } from '../parts/useDone';
import { PickPolicies } from './PickPolicies';

export function AttachedPolicies({ holder }: { holder: Holder }) {
  const { t } = useI18n();
  const done = useDone();
  const [attaching, setAttaching] = useState(false);
  const [detaching, setDetaching] = useState<AttachedPolicy>();
  const loaded = useLoad(`${holder.kind} ${holder.name}`, (signal) => listAttachedPolicies(holder, signal));

  const changed = (text: string) => {
    setAttaching(false);
    setDetaching(undefined);
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.attachedPolicies')}
        loaded={loaded}
        nameOf={(policy) => policy.PolicyName}
        idOf={(policy) => policy.PolicyArn}
        empty={t('identities.noAttachedPolicies')}
        actions={<Button onClick={() => setAttaching(true)}>{t('identities.attachPolicies')}</Button>}
        columns={[
          column<AttachedPolicy>(
            'name',
            t('identities.policyName'),
            (policy) => policy.PolicyName,
            (policy) => <AppLink to={policyPath(policy.PolicyArn)}>{policy.PolicyName}</AppLink>,
          ),
          column<AttachedPolicy>('owner', t('identities.owner'), ({ PolicyArn }) =>
            t(isAwsManaged(PolicyArn) ? 'identities.awsManaged' : 'identities.customerManaged'),
          ),
          {
            id: 'detach',
            header: t('identities.actionsColumn'),
            cell: (policy) => (
              <Button
                variant="inline-link"
                ariaLabel={t('identities.detachOne', { name: policy.PolicyName })}
                onClick={() => setDetaching(policy)}
              >
                {t('identities.detach')}
              </Button>
            ),
          },
        ]}
      />
      {attaching && (
        <PickPolicies
          title={t('identities.attachTo', { name: holder.name })}
          without={(loaded.value ?? []).map((policy) => policy.PolicyArn)}
          run={(policy) => attachPolicy(holder, policy.Arn)}
          done={() => changed(t('identities.attached'))}
          close={() => setAttaching(false)}
        />
      )}
      {detaching && (
        <ActionDialog
          title={t('identities.detachOne', { name: detaching.PolicyName })}
          confirm={t('identities.detach')}
          run={() => detachPolicy(holder, detaching.PolicyArn)}
          done={() => changed(t('identities.detached'))}
          close={() => setDetaching(undefined)}
        >
          {t('identities.detachText', { policy: detaching.PolicyName, name: holder.name })}
        </ActionDialog>
      )}
    </>
  );
}
