import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useState } from 'react';
import { createAccessKey } from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { download } from '../../../components/download';
import { useI18n } from '../../../i18n/I18n';
import { Copyable } from '../parts/Copyable';
import { csvFile } from '../parts/csv';
import { OnceModal } from '../parts/OnceModal';
import { Secret } from '../parts/Secret';

/** Creates a key, and shows its secret this once. */
export function NewAccessKey({ userName, close }: { userName: string | undefined; close: () => void }) {
  const { t } = useI18n();
  const name = userName ?? t('shell.rootUser');
  const [created, setCreated] = useState<{ AccessKeyId: string; SecretAccessKey: string }>();

  if (!created) {
    return (
      <ActionDialog
        title={t('identities.createKey')}
        confirm={t('identities.create')}
        run={async () => setCreated(await createAccessKey(userName))}
        close={close}
      >
        {t('identities.createKeyText', { name })}
      </ActionDialog>
    );
  }
  const { AccessKeyId: id, SecretAccessKey: secret } = created;
  const rows = [
    ['Access key ID', 'Secret access key'],
    [id, secret],
  ];
  return (
    <OnceModal title={t('identities.keyCreated')} close={close}>
      <KeyValuePairs
        columns={1}
        items={[
          { label: t('identities.accessKeyId'), value: <Copyable text={id} label={t('identities.accessKeyId')} /> },
          { label: t('identities.secretKey'), value: <Secret text={secret} label={t('identities.secretKey')} /> },
        ]}
      />
      <Button iconName="download" onClick={() => download(`${userName ?? 'root'}_accessKeys.csv`, csvFile(rows))}>
        {t('identities.downloadCsv')}
      </Button>
    </OnceModal>
  );
}
