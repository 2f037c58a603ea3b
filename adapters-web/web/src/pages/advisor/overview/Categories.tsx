import Box from '@cloudscape-design/components/box';
import Cards from '@cloudscape-design/components/cards';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { CategoryName } from '../CategoryName';
import { CheckStatus } from '../CheckStatus';
import { CATEGORIES, STATUSES, statusOf, type Standing } from '../standing';

/** What each category is about, and how its checks stand. */
export function Categories({ standings }: { standings: Standing[] }) {
  const { t } = useI18n();
  const categories = CATEGORIES.map((code) => ({
    code,
    standings: standings.filter(({ check }) => check.category === code),
  })).filter((category) => category.standings.length > 0);

  return (
    <SpaceBetween size="m">
      <Header variant="h2">{t('advisor.categories')}</Header>
      <Cards
        items={categories}
        trackBy="code"
        cardsPerRow={[{ cards: 1 }, { minWidth: 600, cards: 2 }, { minWidth: 1000, cards: 3 }]}
        ariaLabels={{ itemSelectionLabel: () => '', selectionGroupLabel: t('advisor.categories') }}
        cardDefinition={{
          header: ({ code }) => (
            <AppLink to={`/advisor/checks?category=${code}`} fontSize="heading-m">
              <CategoryName code={code} />
            </AppLink>
          ),
          sections: [
            {
              id: 'about',
              content: ({ code }) => <Box color="text-body-secondary">{t(`advisor.about_${code}`)}</Box>,
            },
            { id: 'statuses', content: (category) => <Statuses standings={category.standings} /> },
          ],
        }}
      />
    </SpaceBetween>
  );
}

function Statuses({ standings }: { standings: Standing[] }) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="xxs">
      {STATUSES.map((status) => ({
        status,
        count: standings.filter((standing) => statusOf(standing) === status).length,
      }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <Box key={status}>
            <CheckStatus status={status} /> {t('advisor.times', { count })}
          </Box>
        ))}
    </SpaceBetween>
  );
}
