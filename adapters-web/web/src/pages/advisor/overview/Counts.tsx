import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { CheckStatus } from '../CheckStatus';
import { STATUSES, statusOf, type Standing } from '../standing';

/** How many checks stand how, what is left out, and what could be saved. */
export function Counts({ standings }: { standings: Standing[] }) {
  const { t, language } = useI18n();
  const sum = (of: (standing: Standing) => number | undefined) =>
    standings.reduce((total, standing) => total + (of(standing) ?? 0), 0);
  const excluded = sum(({ summary }) => summary?.resourcesSummary.resourcesSuppressed);
  const savings = sum(({ summary }) => summary?.categorySpecificSummary.costOptimizing.estimatedMonthlySavings);
  const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });

  return (
    <Container header={<Header variant="h2">{t('advisor.counts')}</Header>}>
      <KeyValuePairs
        columns={3}
        minColumnWidth={220}
        items={[
          ...STATUSES.map((status) => ({
            label: <CheckStatus status={status} />,
            value: (
              <AppLink to={`/advisor/checks?status=${status}`} fontSize="display-l" variant="primary">
                {String(standings.filter((standing) => statusOf(standing) === status).length)}
              </AppLink>
            ),
          })),
          { label: t('advisor.excludedResources'), value: <Box variant="span">{excluded}</Box> },
          ...(savings > 0 ? [{ label: t('advisor.savings'), value: dollars.format(savings) }] : []),
        ]}
      />
    </Container>
  );
}
