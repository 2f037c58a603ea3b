import TagEditor, { type TagEditorProps } from '@cloudscape-design/components/tag-editor';
import { useState } from 'react';
import { tag, untag, type Tag, type Tagged } from '../../../api/iam/tags';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';
import { tagChanges } from './tagChanges';

/** As many as IAM keeps. */
const MOST = 50;

interface TagsModalProps {
  tagged: Tagged;
  tags: Tag[];
  done: () => void;
  close: () => void;
}

/** A dialog in which all tags are edited together. */
export function TagsModal({ tagged, tags, done, close }: TagsModalProps) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<readonly TagEditorProps.Tag[]>(
    tags.map(({ Key, Value }) => ({ key: Key, value: Value, existing: true })),
  );
  const [valid, setValid] = useState(true);

  /** Tags are set before others are taken away, so that what is refused loses nothing. */
  const save = async () => {
    const { set, removed } = tagChanges(tags, edited);
    if (set.length > 0) {
      await tag(tagged, set);
    }
    if (removed.length > 0) {
      await untag(tagged, removed);
    }
  };

  return (
    <ActionDialog
      title={t('tags.manage')}
      confirm={t('identities.save')}
      run={save}
      done={done}
      close={close}
      disabled={!valid}
      size="large"
    >
      <TagEditor
        tags={edited}
        tagLimit={MOST}
        onChange={({ detail }) => {
          setEdited(detail.tags);
          setValid(detail.valid);
        }}
      />
    </ActionDialog>
  );
}
