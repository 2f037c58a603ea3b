import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TableProps } from '@cloudscape-design/components/table';
import type { CannedReply } from '../../../api/cannedReplies';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';

const EXCERPT = 160;

export function useCannedColumns(
  begin: (task: 'edit' | 'delete', reply: CannedReply) => void,
): TableProps.ColumnDefinition<CannedReply>[] {
  const { t, language } = useI18n();
  const about = (reply: CannedReply) => ({ name: reply.name, language: languageName(reply.language, language) });
  return [
    {
      id: 'name',
      header: t('desk.cannedName'),
      isRowHeader: true,
      sortingField: 'name',
      minWidth: 160,
      cell: (one) => one.name,
    },
    {
      id: 'language',
      header: t('desk.language'),
      sortingField: 'language',
      minWidth: 110,
      cell: (one) => languageName(one.language, language),
    },
    {
      id: 'body',
      header: t('desk.cannedBody'),
      minWidth: 260,
      cell: ({ body }) => (body.length > EXCERPT ? `${body.slice(0, EXCERPT)}…` : body),
    },
    {
      id: 'actions',
      header: t('desk.actions'),
      minWidth: 180,
      cell: (one) => (
        <SpaceBetween direction="horizontal" size="s">
          <Button
            variant="inline-link"
            ariaLabel={t('desk.cannedEditOne', about(one))}
            onClick={() => begin('edit', one)}
          >
            {t('desk.edit')}
          </Button>
          <Button
            variant="inline-link"
            ariaLabel={t('desk.cannedDeleteOne', about(one))}
            onClick={() => begin('delete', one)}
          >
            {t('desk.delete')}
          </Button>
        </SpaceBetween>
      ),
    },
  ];
}
