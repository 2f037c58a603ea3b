import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { fetchPlans } from '../../api/console';
import { AppLink } from '../../components/AppLink';
import { ErrorAlert } from '../../components/ErrorAlert';
import { formatDuration } from '../../components/formatDuration';
import { Loading } from '../../components/Loading';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';

/** The plan of the account and what matters most of it: how soon an answer comes. */
export function PlanCard() {
  const { t, language } = useI18n();
  const { value, error, reload } = useLoad('plan', fetchPlans);
  const plan = value?.plans.find(({ code }) => code === value.current);
  const fastest = plan?.severities.at(-1)?.firstResponseMinutes;

  return (
    <Container
      header={
        <Header variant="h2" actions={<AppLink to="/plan">{t('home.comparePlans')}</AppLink>}>
          {t('shell.plan')}
        </Header>
      }
    >
      {error !== undefined && <ErrorAlert error={error} retry={reload} compact />}
      {!value && error === undefined && <Loading />}
      {plan && (
        <KeyValuePairs
          columns={1}
          items={[
            { label: t('home.yourPlan'), value: plan.name },
            {
              label: t('home.fastest'),
              value: fastest === undefined ? t('oneCase.clockNone') : formatDuration(fastest, language),
            },
          ]}
        />
      )}
    </Container>
  );
}
