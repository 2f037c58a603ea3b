import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { deleteAccessKey, listAccessKeys, updateAccessKey, type AccessKey } from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { DeleteModal } from '../parts/DeleteModal';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { KeyUse } from './KeyUse';
import { NewAccessKey } from './NewAccessKey';

/** What is being done to a key. */
type Dialog = { kind: 'create' } | { kind: 'status' | 'delete'; key: AccessKey };

/** Without a user name, those of the root user. */
export function AccessKeys({ userName }: { userName: string | undefined }) {
  const { t } = useI18n();
  const done = useDone();
  const [dialog, setDialog] = useState<Dialog>();
  const loaded = useLoad(userName ?? '', (signal) => listAccessKeys(userName, signal));

  const close = () => setDialog(undefined);
  const changed = (text: string) => {
    close();
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.accessKeys')}
        description={t('identities.accessKeysDescription')}
        loaded={loaded}
        nameOf={(key) => key.AccessKeyId}
        empty={t('identities.noAccessKeys')}
        actions={<Button onClick={() => setDialog({ kind: 'create' })}>{t('identities.createKey')}</Button>}
        columns={[
          column<AccessKey>('id', t('identities.accessKeyId'), (key) => key.AccessKeyId),
          column<AccessKey>(
            'status',
            t('identities.state'),
            (key) => key.Status,
            (key) => <KeyStatus status={key.Status} />,
          ),
          column<AccessKey>(
            'created',
            t('identities.created'),
            (key) => key.CreateDate,
            (key) => <Time value={key.CreateDate} />,
          ),
          { id: 'used', header: t('identities.lastUsed'), cell: (key) => <KeyUse accessKeyId={key.AccessKeyId} /> },
          {
            id: 'actions',
            header: t('identities.actionsColumn'),
            cell: (key) => <KeyActions accessKey={key} open={setDialog} />,
          },
        ]}
      />
      {dialog?.kind === 'create' && (
        <NewAccessKey
          userName={userName}
          close={() => {
            close();
            loaded.reload();
          }}
        />
      )}
      {dialog?.kind === 'status' && (
        <StatusModal
          userName={userName}
          accessKey={dialog.key}
          done={() => changed(t('identities.saved'))}
          close={close}
        />
      )}
      {dialog?.kind === 'delete' && (
        <DeleteModal
          name={dialog.key.AccessKeyId}
          warning={t('identities.deleteKeyWarning')}
          run={() => deleteAccessKey(userName, dialog.key.AccessKeyId)}
          done={() => changed(t('identities.deleted', { name: dialog.key.AccessKeyId }))}
          close={close}
        />
      )}
    </>
  );
}

function KeyStatus({ status }: { status: AccessKey['Status'] }) {
  const { t } = useI18n();
  return (
    <StatusIndicator type={status === 'Active' ? 'success' : 'stopped'} wrapText={false}>
      {t(status === 'Active' ? 'identities.active' : 'identities.inactive')}
    </StatusIndicator>
  );
}

function KeyActions({ accessKey, open }: { accessKey: AccessKey; open: (dialog: Dialog) => void }) {
  const { t } = useI18n();
  const name = accessKey.AccessKeyId;
  const active = accessKey.Status === 'Active';
  return (
    <SpaceBetween direction="horizontal" size="s">
      <Button
        variant="inline-link"
        ariaLabel={t(active ? 'identities.deactivateOne' : 'identities.activateOne', { name })}
        onClick={() => open({ kind: 'status', key: accessKey })}
      >
        {t(active ? 'identities.deactivate' : 'identities.activate')}
      </Button>
      <Button
        variant="inline-link"
        ariaLabel={t('identities.deleteTitle', { name })}
        onClick={() => open({ kind: 'delete', key: accessKey })}
      >
        {t('identities.delete')}
      </Button>
    </SpaceBetween>
  );
}

function StatusModal(props: {
  userName: string | undefined;
  accessKey: AccessKey;
  done: () => void;
  close: () => void;
}) {
  const { t } = useI18n();
  const { AccessKeyId: name, Status } = props.accessKey;
  const active = Status === 'Active';
  return (
    <ActionDialog
      title={t(active ? 'identities.deactivateOne' : 'identities.activateOne', { name })}
      confirm={t(active ? 'identities.deactivate' : 'identities.activate')}
      run={() => updateAccessKey(props.userName, name, active ? 'Inactive' : 'Active')}
      done={props.done}
      close={props.close}
    >
      {t(active ? 'identities.deactivateText' : 'identities.activateText')}
    </ActionDialog>
  );
}
