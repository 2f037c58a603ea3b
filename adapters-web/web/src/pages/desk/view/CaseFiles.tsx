import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { describeDeskFile, type DeskMessage } from '../../../api/desk';
import { download } from '../../../components/download';
import { messageOf } from '../../../components/ErrorAlert';
import { fromBase64 } from '../../../components/message/base64';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useWork } from '../../../components/useWork';

type File = DeskMessage['attachmentSet'][number];

export function CaseFiles({ caseId, files }: { caseId: string; files: File[] }) {
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {files.map((file) => (
        <CaseFile key={file.attachmentId} caseId={caseId} file={file} />
      ))}
    </SpaceBetween>
  );
}

function CaseFile({ caseId, file }: { caseId: string; file: File }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { working, work } = useWork();

  const save = async () => {
    try {
      const { fileName, data } = await describeDeskFile(caseId, file.attachmentId);
      download(fileName, new Blob([fromBase64(data)]));
    } catch (error) {
      notify({ type: 'error', header: t('errors.failed'), content: messageOf(error, t) });
    }
  };

  return (
    <Button
      variant="inline-link"
      iconName="download"
      loading={working}
      onClick={() => void work(save)}
      ariaLabel={t('desk.downloadFile', { name: file.fileName })}
    >
      {file.fileName}
    </Button>
  );
}
