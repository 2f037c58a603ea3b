import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { fetchPlans } from '../../api/console';
import { AppLink } from '../../components/AppLink';
import { ErrorAlert } from '../../components/ErrorAlert';
import { Loading } from '../../components/Loading';
import { targetTime } from '../../components/targetTime';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';

/** The plan of the account and what matters most of it: how soon an answer comes. */
export function PlanCard() {
  const { t } = useI18n();
  const { value, error, reload } = useLoad('plan', fetchPlans);
  const plan = value?.plans.find(({ code }) => code === value.current);
  const fastest = plan?.severities.at(-1);

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
              value:
                fastest?.firstResponseMinutes === undefined
                  ? t('oneCase.clockNone')
                  : targetTime(fastest.firstResponseMinutes, fastest.businessHours ?? false, t),
            },
          ]}
        />
      )}
    </Container>
  );
}
