import Box from '@cloudscape-design/components/box';
import type { PasswordPolicy } from '../../../api/iam/account';
import { useI18n } from '../../../i18n/I18n';
import { Facts } from '../parts/Facts';
import { PASSWORD_FLAGS } from './passwordFlags';

export function PasswordPolicyFacts({ policy }: { policy: PasswordPolicy | undefined }) {
  const { t } = useI18n();
  if (!policy) {
    return <Box variant="p">{t('identities.noPasswordPolicy')}</Box>;
  }
  return (
    <Facts
      facts={[
        { label: t('identities.minimumLength'), value: policy.minimumLength },
        {
          label: t('identities.maxAge'),
          value: policy.maxAge === undefined ? t('identities.never') : t('identities.days', { count: policy.maxAge }),
        },
        { label: t('identities.reusePrevention'), value: policy.reusePrevention ?? t('identities.no') },
        ...PASSWORD_FLAGS.map(({ name, text }) => ({
          label: t(text),
          value: t(policy[name] ? 'identities.yes' : 'identities.no'),
        })),
      ]}
    />
  );
}
