import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import {
  createMfaDevice,
  deleteMfaDevice,
  enableMfaDevice,
  type NewMfaDevice as Device,
} from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';
import { MfaCodes } from './MfaCodes';

interface NewMfaDeviceProps {
  userName: string | undefined;
  done: () => void;
  close: () => void;
}

/** Makes a device, shows what an app has to know of it, and assigns it once the app shows the right codes. */
export function NewMfaDevice({ userName, done, close }: NewMfaDeviceProps) {
  const { t } = useI18n();
  const [name, setName] = useState(userName ?? 'root');
  const [device, setDevice] = useState<Device>();
  const [codes, setCodes] = useState<[string, string]>(['', '']);

  if (!device) {
    return (
      <ActionDialog
        key="name"
        title={t('identities.assignMfa')}
        confirm={t('identities.next')}
        disabled={name === ''}
        run={async () => setDevice(await createMfaDevice(name))}
        close={close}
      >
        <FormField label={t('identities.deviceName')} description={t('identities.deviceNameHint')}>
          <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
        </FormField>
      </ActionDialog>
    );
  }
  /* A device that nobody uses is of no use, and would take the name. */
  const giveUp = () => {
    void deleteMfaDevice(device.serialNumber).catch(() => undefined);
    close();
  };
  return (
    <ActionDialog
      key="codes"
      title={t('identities.assignMfa')}
      confirm={t('identities.assign')}
      disabled={!codes.every((code) => /^\d{6}$/.test(code))}
      run={() => enableMfaDevice(userName, device.serialNumber, codes)}
      done={done}
      close={giveUp}
    >
      <MfaCodes device={device} codes={codes} change={setCodes} />
    </ActionDialog>
  );
}
