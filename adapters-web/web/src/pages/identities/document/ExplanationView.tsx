import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { explainPolicy, type DocumentKind, type ExplainedStatement } from '../../../api/access';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { OfValid } from './OfValid';
import { ReachTable } from './ReachTable';

/** What a document does, in the reader's language. */
export function ExplanationView({ document, kind }: { document: string; kind: DocumentKind }) {
  const { language } = useI18n();
  const loaded = useLoad(`${language} ${kind} ${document}`, (signal) =>
    explainPolicy(document, kind, language, signal),
  );
  return (
    <OfValid loaded={loaded}>
      {({ introduction, statements, services }) => (
        <SpaceBetween size="m">
          {introduction.map((sentence) => (
            <Box key={sentence} variant="p">
              {sentence}
            </Box>
          ))}
          {statements.map((statement) => (
            <Statement key={statement.number} statement={statement} />
          ))}
          {services.length > 0 && <ReachTable reach={services} />}
        </SpaceBetween>
      )}
    </OfValid>
  );
}

function Statement({ statement }: { statement: ExplainedStatement }) {
  const { t } = useI18n();
  const allows = statement.effect === 'Allow';
  return (
    <div>
      <SpaceBetween direction="horizontal" size="xs">
        <Box variant="strong">
          {t('identities.statementNumber', { number: statement.number })} {statement.sid}
        </Box>
        <Badge color={allows ? 'green' : 'red'}>{t(allows ? 'identities.allows' : 'identities.denies')}</Badge>
      </SpaceBetween>
      <Box variant="p">{statement.sentence}</Box>
      {statement.conditions.length > 0 && <Points items={statement.conditions} />}
      {statement.remarks.length > 0 && <Points items={statement.remarks} />}
    </div>
  );
}

function Points({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
