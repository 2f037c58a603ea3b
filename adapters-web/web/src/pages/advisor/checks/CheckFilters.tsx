import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useI18n } from '../../../i18n/I18n';
import { CATEGORIES, STATUSES } from '../standing';
import type { CheckFilter } from './useCheckFilter';

interface CheckFiltersProps {
  filter: CheckFilter;
  change: (filter: CheckFilter) => void;
}

export function CheckFilters({ filter, change }: CheckFiltersProps) {
  const { t } = useI18n();
  const categories = [
    { value: '', label: t('advisor.anyCategory') },
    ...CATEGORIES.map((code) => ({ value: code, label: t(`advisor.category_${code}`) })),
  ];
  const statuses = [
    { value: '', label: t('advisor.anyStatus') },
    ...STATUSES.map((code) => ({ value: code, label: t(`advisor.status_${code}`) })),
  ];

  return (
    <SpaceBetween direction="horizontal" size="xs">
      <TextFilter
        filteringText={filter.text}
        onChange={({ detail }) => change({ ...filter, text: detail.filteringText })}
        filteringPlaceholder={t('advisor.search')}
        filteringAriaLabel={t('advisor.search')}
      />
      <Select
        selectedOption={categories.find(({ value }) => value === filter.category) ?? null}
        options={categories}
        onChange={({ detail }) => change({ ...filter, category: detail.selectedOption.value ?? '' })}
        ariaLabel={t('advisor.category')}
        expandToViewport
      />
      <Select
        selectedOption={statuses.find(({ value }) => value === filter.status) ?? null}
        options={statuses}
        onChange={({ detail }) => change({ ...filter, status: detail.selectedOption.value ?? '' })}
        ariaLabel={t('advisor.status')}
        expandToViewport
      />
    </SpaceBetween>
  );
}
