import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { deactivateMfaDevice, deleteMfaDevice, listMfaDevices, type MfaDevice } from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { NewMfaDevice } from './NewMfaDevice';

/** Without a user name, those of the root user. */
export function MfaDevices({ userName }: { userName: string | undefined }) {
  const { t } = useI18n();
  const done = useDone();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string>();
  const loaded = useLoad(userName ?? '', (signal) => listMfaDevices(userName, signal));

  const changed = (text: string) => {
    setAdding(false);
    setRemoving(undefined);
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.mfaDevices')}
        description={t('identities.mfaDescription')}
        loaded={loaded}
        nameOf={(device) => device.SerialNumber}
        empty={t('identities.noMfaDevices')}
        actions={<Button onClick={() => setAdding(true)}>{t('identities.assignMfa')}</Button>}
        columns={[
          column<MfaDevice>('serial', t('identities.serialNumber'), (device) => device.SerialNumber),
          column<MfaDevice>(
            'since',
            t('identities.since'),
            (device) => device.EnableDate,
            (device) => <Time value={device.EnableDate} />,
          ),
          {
            id: 'remove',
            header: t('identities.actionsColumn'),
            cell: (device) => (
              <Button
                variant="inline-link"
                ariaLabel={t('identities.deactivateOne', { name: device.SerialNumber })}
                onClick={() => setRemoving(device.SerialNumber)}
              >
                {t('identities.deactivate')}
              </Button>
            ),
          },
        ]}
      />
      {adding && (
        <NewMfaDevice
          userName={userName}
          done={() => changed(t('identities.mfaAssigned'))}
          close={() => setAdding(false)}
        />
      )}
      {removing !== undefined && (
        <ActionDialog
          title={t('identities.deactivateMfa')}
          confirm={t('identities.deactivate')}
          run={async () => {
            await deactivateMfaDevice(userName, removing);
            await deleteMfaDevice(removing);
          }}
          done={() => changed(t('identities.mfaRemoved'))}
          close={() => setRemoving(undefined)}
        >
          {t('identities.deactivateMfaText', { name: userName ?? t('shell.rootUser') })}
        </ActionDialog>
      )}
    </>
  );
}
