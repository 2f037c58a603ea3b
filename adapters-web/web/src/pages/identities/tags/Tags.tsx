import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { listTags, type Tag, type Tagged } from '../../../api/iam/tags';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { TagsModal } from './TagsModal';

/** The tags of a user, role or policy. */
export function Tags({ tagged }: { tagged: Tagged }) {
  const { t } = useI18n();
  const done = useDone();
  const [editing, setEditing] = useState(false);
  const loaded = useLoad(`${tagged.kind} ${tagged.id}`, (signal) => listTags(tagged, signal));

  const saved = () => {
    setEditing(false);
    loaded.reload();
    done(t('identities.saved'));
  };

  return (
    <>
      <ItemTable
        title={t('tags.tags')}
        description={t('tags.description')}
        loaded={loaded}
        nameOf={(one) => one.Key}
        empty={t('tags.none')}
        actions={
          <Button disabled={loaded.value === undefined} onClick={() => setEditing(true)}>
            {t('tags.manage')}
          </Button>
        }
        columns={[
          { ...column<Tag>('key', t('tags.key'), (one) => one.Key), isRowHeader: true },
          column<Tag>('value', t('tags.value'), (one) => one.Value),
        ]}
      />
      {editing && loaded.value && (
        <TagsModal tagged={tagged} tags={loaded.value} done={saved} close={() => setEditing(false)} />
      )}
    </>
  );
}
