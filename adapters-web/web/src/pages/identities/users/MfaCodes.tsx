import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { NewMfaDevice } from '../../../api/iam/credentials';
import { useI18n } from '../../../i18n/I18n';
import { Secret } from '../parts/Secret';

interface MfaCodesProps {
  device: NewMfaDevice;
  codes: [string, string];
  change: (codes: [string, string]) => void;
}

/** The picture for the app, and the fields for the codes that it then shows. */
export function MfaCodes({ device, codes, change }: MfaCodesProps) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="m">
      <Box variant="p">{t('identities.scanCode')}</Box>
      <img src={`data:image/png;base64,${device.qrCode}`} alt={t('identities.qrCode')} width={200} height={200} />
      <div>
        <Box variant="awsui-key-label">{t('identities.secretForApp')}</Box>
        <Secret text={device.secret} label={t('identities.secretForApp')} />
      </div>
      <Box variant="p">{t('identities.enterCodes')}</Box>
      <ColumnLayout columns={2}>
        <FormField label={t('identities.firstCode')}>
          <Code value={codes[0]} change={(code) => change([code, codes[1]])} />
        </FormField>
        <FormField label={t('identities.secondCode')}>
          <Code value={codes[1]} change={(code) => change([codes[0], code])} />
        </FormField>
      </ColumnLayout>
    </SpaceBetween>
  );
}

function Code({ value, change }: { value: string; change: (value: string) => void }) {
  return (
    <Input
      value={value}
      onChange={({ detail }) => change(detail.value.trim())}
      inputMode="numeric"
      autoComplete="one-time-code"
    />
  );
}
