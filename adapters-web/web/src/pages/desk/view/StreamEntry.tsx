import Box from '@cloudscape-design/components/box';
import Icon from '@cloudscape-design/components/icon';
import { describeDeskFile } from '../../../api/desk';
import { AttachedFiles } from '../../../components/message/AttachedFiles';
import { Bubble } from '../../../components/message/Bubble';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import type { Entry } from './stream';

/** A message of the customer or the desk, or a note. */
export function StreamEntry({ entry, caseId }: { entry: Entry; caseId: string }) {
  const { t } = useI18n();
  const isNote = entry.kind === 'note';
  const from = isNote ? 'note' : entry.author ? 'desk' : 'customer';
  const files = isNote ? [] : entry.attachmentSet;

  return (
    <Bubble
      look={from}
      head={
        <Box fontWeight="bold">
          {isNote && <Icon name="lock-private" />}{' '}
          {isNote ? entry.author.userName : (entry.author?.userName ?? entry.submittedBy)}{' '}
          <Box variant="span" color="text-body-secondary">
            {t(`desk.from_${from}`)}
          </Box>
        </Box>
      }
      time={<Time value={entry.timeCreated} style="full" />}
      body={entry.body}
    >
      {files.length > 0 && <AttachedFiles files={files} fetch={(id) => describeDeskFile(caseId, id)} />}
    </Bubble>
  );
}
