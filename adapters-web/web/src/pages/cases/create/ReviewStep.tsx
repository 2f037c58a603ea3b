import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { PlainText } from '../../../components/message/PlainText';
import { Severity } from '../../../components/Severity';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { cliCommand } from './cliCommand';
import { contactsOf } from './draft';
import type { StepProps } from './step';
import './review.css';

/** All of it once more, and how the AWS CLI would do it. */
export function ReviewStep({ draft, files, offer, edit }: StepProps & { edit: (step: number) => void }) {
  const { t, language } = useI18n();
  const service = offer.services.find(({ code }) => code === draft.serviceCode);
  const category = service?.categories.find(({ code }) => code === draft.categoryCode);
  const command = cliCommand(
    draft,
    files.map(({ name }) => name),
  );
  const title = (text: string, step: number) => (
    <Header
      variant="h2"
      actions={
        <Button onClick={() => edit(step)} ariaLabel={t('newCase.editStep', { step: text })}>
          {t('newCase.edit')}
        </Button>
      }
    >
      {text}
    </Header>
  );
  const none = t('newCase.nothing');

  return (
    <SpaceBetween size="l">
      <Container header={title(t('newCase.topic'), 0)}>
        <KeyValuePairs
          columns={4}
          items={[
            {
              label: t('newCase.type'),
              value: draft.issueType === 'technical' ? t('newCase.typeTechnical') : t('newCase.typeAccount'),
            },
            { label: t('cases.service'), value: service?.name ?? draft.serviceCode },
            { label: t('cases.category'), value: category?.name ?? draft.categoryCode },
            { label: t('cases.severity'), value: <Severity code={draft.severityCode} /> },
          ]}
        />
      </Container>
      <Container header={title(t('newCase.details'), 1)}>
        <KeyValuePairs
          columns={1}
          items={[
            { label: t('cases.subject'), value: draft.subject },
            { label: t('newCase.description'), value: <PlainText text={draft.body} /> },
            { label: t('message.files'), value: files.map(({ name }) => name).join(', ') || none },
          ]}
        />
      </Container>
      <Container header={title(t('newCase.contact'), 2)}>
        <KeyValuePairs
          columns={2}
          items={[
            { label: t('newCase.caseLanguage'), value: languageName(draft.language, language) },
            { label: t('cases.contacts'), value: contactsOf(draft).join(', ') || none },
          ]}
        />
      </Container>
      <ExpandableSection
        variant="container"
        headerText={t('newCase.cli')}
        headerDescription={t('newCase.cliHint')}
        headerActions={
          <CopyToClipboard
            textToCopy={command}
            copyButtonText={t('newCase.copyCommand')}
            copySuccessText={t('actions.copied')}
            copyErrorText={t('errors.failed')}
          />
        }
      >
        <Box variant="code">
          <pre className="review-command" tabIndex={0}>
            {command}
          </pre>
        </Box>
      </ExpandableSection>
    </SpaceBetween>
  );
}
