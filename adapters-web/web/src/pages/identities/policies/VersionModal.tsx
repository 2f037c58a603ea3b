import Modal from '@cloudscape-design/components/modal';
import { deletePolicyVersion, policyDocument, setDefaultPolicyVersion } from '../../../api/iam/policies';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { DocumentView } from '../document/DocumentView';
import { formatted } from '../document/starts';
import { Loadable } from '../parts/Loadable';

export type VersionAction = 'view' | 'default' | 'delete';

interface VersionModalProps {
  arn: string;
  version: string;
  action: VersionAction;
  done: () => void;
  close: () => void;
}

/** Shows a version, puts it into force, or deletes it. */
export function VersionModal({ arn, version, action, done, close }: VersionModalProps) {
  const { t } = useI18n();
  if (action === 'view') {
    return (
      <Modal
        visible
        size="large"
        header={t('identities.viewOne', { name: version })}
        onDismiss={close}
        closeAriaLabel={t('actions.close')}
      >
        <VersionDocument arn={arn} version={version} />
      </Modal>
    );
  }
  const setsDefault = action === 'default';
  return (
    <ActionDialog
      title={t(setsDefault ? 'identities.setDefaultOne' : 'identities.deleteTitle', { name: version })}
      confirm={t(setsDefault ? 'identities.setDefault' : 'identities.delete')}
      run={() => (setsDefault ? setDefaultPolicyVersion(arn, version) : deletePolicyVersion(arn, version))}
      done={done}
      close={close}
    >
      {t(setsDefault ? 'identities.setDefaultText' : 'identities.deleteVersionText')}
    </ActionDialog>
  );
}

function VersionDocument({ arn, version }: { arn: string; version: string }) {
  const loaded = useLoad(`${arn} ${version}`, (signal) => policyDocument(arn, version, signal));
  return <Loadable loaded={loaded}>{(document) => <DocumentView document={formatted(document)} />}</Loadable>;
}
