import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import { listCannedReplies, type CannedReply } from '../../../api/cannedReplies';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { useNotices } from '../../../shell/Notices';
import { Page } from '../../../shell/Page';
import { useCannedColumns } from './columns';
import { DeleteDialog } from './DeleteDialog';
import { EditDialog } from './EditDialog';

/** What is being done with a reply; a new one is edited without one. */
type Task = { kind: 'edit' | 'delete'; reply: CannedReply } | { kind: 'create' };

/** The texts that engineers send again and again, in each language. */
export default function CannedRepliesPage() {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { value: replies = [], error, loading, reload } = useLoad('canned replies', listCannedReplies);
  const [task, setTask] = useState<Task>();
  const { items, collectionProps, filterProps } = useCollection(replies, { filtering: {}, sorting: {} });
  const columns = useCannedColumns((kind, reply) => setTask({ kind, reply }));
  const close = () => setTask(undefined);

  const done = (text: string) => {
    notify({ type: 'success', content: text });
    reload();
  };

  return (
    <Page
      title={t('shell.cannedReplies')}
      parents={[{ text: t('shell.queue'), href: to('/desk') }]}
      contentType="table"
    >
      <Table
        {...collectionProps}
        variant="full-page"
        stickyHeader
        wrapLines
        items={items}
        trackBy={({ name, language }) => `${name} ${language}`}
        columnDefinitions={columns}
        loading={loading && replies.length === 0 && error === undefined}
        loadingText={t('actions.loading')}
        ariaLabels={{ tableLabel: t('shell.cannedReplies') }}
        empty={
          error === undefined ? (
            <Box padding="m">{t('desk.cannedNone')}</Box>
          ) : (
            <Box textAlign="left">
              <ErrorAlert error={error} retry={reload} />
            </Box>
          )
        }
        filter={
          <TextFilter
            {...filterProps}
            filteringPlaceholder={t('desk.cannedSearch')}
            filteringAriaLabel={t('desk.cannedSearch')}
          />
        }
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={`(${replies.length})`}
            description={t('desk.cannedPageHint')}
            actions={
              <Button variant="primary" onClick={() => setTask({ kind: 'create' })}>
                {t('desk.cannedCreate')}
              </Button>
            }
          >
            {t('shell.cannedReplies')}
          </Header>
        }
      />
      {task?.kind === 'create' && <EditDialog close={close} onDone={() => done(t('desk.cannedSaved'))} />}
      {task?.kind === 'edit' && (
        <EditDialog reply={task.reply} close={close} onDone={() => done(t('desk.cannedSaved'))} />
      )}
      {task?.kind === 'delete' && (
        <DeleteDialog reply={task.reply} close={close} onDone={() => done(t('desk.cannedDeleted'))} />
      )}
    </Page>
  );
}
