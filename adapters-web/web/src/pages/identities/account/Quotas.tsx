import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { accountSummary } from '../../../api/iam/account';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import type { PlainTextKey } from '../../../i18n/catalogue';
import { Facts } from '../parts/Facts';
import { Loadable } from '../parts/Loadable';

const COUNTED: { name: string; text: PlainTextKey }[] = [
  { name: 'Users', text: 'identities.users' },
  { name: 'Groups', text: 'identities.groups' },
  { name: 'Roles', text: 'identities.roles' },
  { name: 'Policies', text: 'identities.policies' },
];

/** How much there is, and may be. */
export function Quotas() {
  const { t } = useI18n();
  const loaded = useLoad('summary', accountSummary);
  return (
    <Container header={<Header variant="h2">{t('identities.quotas')}</Header>}>
      <Loadable loaded={loaded}>
        {(summary) => (
          <Facts
            facts={COUNTED.map(({ name, text }) => ({
              label: t(text),
              value: `${summary[name] ?? '-'} / ${summary[`${name}Quota`] ?? '-'}`,
            }))}
          />
        )}
      </Loadable>
    </Container>
  );
}
