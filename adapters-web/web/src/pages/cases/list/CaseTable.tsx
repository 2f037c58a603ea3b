import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import type { SupportCase } from '../../../api/support';
import { useI18n } from '../../../i18n/I18n';
import { useServiceNames } from '../../../components/useServiceNames';
import { CaseFilter } from './CaseFilter';
import { columns, SORTED_BY } from './columns';
import { ListHeader } from './ListHeader';
import { ListPreferences, type Preferences } from './ListPreferences';
import { isFiltered, type ListQuery } from './listQuery';
import { NoCases } from './NoCases';
import { SavedViews } from './SavedViews';
import type { useCasePages } from './useCasePages';

interface Props {
  query: ListQuery;
  change: (query: ListQuery) => void;
  pages: ReturnType<typeof useCasePages>;
  selected: SupportCase | undefined;
  select: (one: SupportCase) => void;
  preferences: Preferences;
  setPreferences: (preferences: Preferences) => void;
}

export function CaseTable({ query, change, pages, selected, select, preferences, setPreferences }: Props) {
  const { t, language } = useI18n();
  const names = useServiceNames(pages.cases);

  return (
    <Table
      variant="full-page"
      stickyHeader
      resizableColumns
      enableKeyboardNavigation
      items={pages.cases}
      trackBy="caseId"
      columnDefinitions={columns(t, language, names)}
      columnDisplay={preferences.contentDisplay ?? []}
      wrapLines={preferences.wrapLines ?? false}
      stripedRows={preferences.stripedRows ?? false}
      loading={pages.loading && pages.cases.length === 0}
      loadingText={t('actions.loading')}
      selectionType="single"
      selectedItems={selected ? [selected] : []}
      onSelectionChange={({ detail }) => detail.selectedItems[0] && select(detail.selectedItems[0])}
      sortingColumn={{ sortingField: SORTED_BY }}
      sortingDescending={query.order === 'newest'}
      onSortingChange={({ detail }) => change({ ...query, order: detail.isDescending ? 'newest' : 'oldest' })}
      header={
        <ListHeader
          query={query}
          reload={pages.reload}
          loading={pages.loading}
          views={<SavedViews query={query} change={change} preferences={preferences} setPreferences={setPreferences} />}
        />
      }
      filter={<CaseFilter query={query} change={change} />}
      pagination={
        <Pagination
          currentPageIndex={pages.pageIndex}
          pagesCount={pages.pagesKnown}
          onChange={({ detail }) => pages.goTo(detail.currentPageIndex)}
        />
      }
      preferences={<ListPreferences value={preferences} change={setPreferences} />}
      empty={
        <NoCases
          pages={pages}
          filtered={isFiltered(query)}
          showAll={() => change({ ...EVERYTHING, order: query.order })}
        />
      }
      ariaLabels={{
        tableLabel: t('cases.title'),
        selectionGroupLabel: t('cases.selection'),
        itemSelectionLabel: (_data, one) => one.subject,
      }}
    />
  );
}

const EVERYTHING: Omit<ListQuery, 'order'> = {
  text: '',
  status: [],
  severity: [],
  service: [],
  language: [],
  submittedBy: [],
  after: '',
  before: '',
};
