import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Icon from '@cloudscape-design/components/icon';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { PlanDescription } from '../../api/console';
import { useI18n } from '../../i18n/I18n';
import { featuresOf, type Feature } from './features';

interface ComparisonProps {
  plans: PlanDescription[];
  current: PlanDescription;
  choose: (plan: PlanDescription) => void;
}

/** A row for each thing that plans differ in, a column for each plan. */
export function Comparison({ plans, current, choose }: ComparisonProps) {
  const { t } = useI18n();
  return (
    <Table
      header={<Header variant="h2">{t('plan.comparison')}</Header>}
      items={featuresOf(t)}
      trackBy="id"
      wrapLines
      stickyColumns={{ first: 1 }}
      ariaLabels={{ tableLabel: t('plan.comparison') }}
      columnDefinitions={[
        {
          id: 'feature',
          header: t('plan.feature'),
          isRowHeader: true,
          minWidth: 150,
          cell: ({ label }) => label,
        },
        ...plans.map((plan) => ({
          id: plan.code,
          header: <Head plan={plan} current={plan.code === current.code} choose={choose} />,
          minWidth: 130,
          cell: (feature: Feature) => <Cell feature={feature} plan={plan} />,
        })),
      ]}
    />
  );
}

function Head({
  plan,
  current,
  choose,
}: {
  plan: PlanDescription;
  current: boolean;
  choose: (plan: PlanDescription) => void;
}) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="xs">
      <Box fontWeight="bold">{plan.name}</Box>
      {current ? (
        <Badge color="green">{t('plan.current')}</Badge>
      ) : (
        <Button variant="inline-link" ariaLabel={t('plan.changeTo', { plan: plan.name })} onClick={() => choose(plan)}>
          {t('plan.choose')}
        </Button>
      )}
    </SpaceBetween>
  );
}

function Cell({ feature, plan }: { feature: Feature; plan: PlanDescription }) {
  const there = feature.rank(plan) > 0;
  return (
    <Box color={there ? 'text-status-success' : 'text-status-inactive'}>
      <Icon name={there ? 'status-positive' : 'status-stopped'} /> {feature.text(plan)}
    </Box>
  );
}
