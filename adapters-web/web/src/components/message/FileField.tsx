import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import { useI18n } from '../../i18n/I18n';
import { MOST_BYTES, MOST_FILES } from './files';

/** Files for a message, chosen or dropped. */
export function FileField({ files, change }: { files: File[]; change: (files: File[]) => void }) {
  const { t } = useI18n();
  return (
    <FormField label={t('message.files')} description={t('message.filesHint')}>
      <FileUpload
        multiple
        value={files}
        onChange={({ detail }) => change(detail.value)}
        showFileSize
        showFileThumbnail
        fileErrors={files.map((file) => (file.size > MOST_BYTES ? t('message.fileTooLarge') : null))}
        errorText={files.length > MOST_FILES ? t('message.tooManyFiles', { count: MOST_FILES }) : undefined}
        i18nStrings={{
          uploadButtonText: () => t('message.chooseFiles'),
          dropzoneText: () => t('message.dropFiles'),
          removeFileAriaLabel: (_index, name) => t('message.removeFile', { name }),
        }}
      />
    </FormField>
  );
}
