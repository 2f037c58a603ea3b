import type { Denial } from '../api/errors';

/**
 * A letter to the administrator, in the language that he or she reads, whatever the page is shown in. That is why it is
 * not in the catalogues.
 */
export function requestToAdministrator(language: 'en' | 'ja', denial: Denial, requestId: string | undefined): string {
  return (language === 'ja' ? japanese(denial, requestId) : english(denial, requestId)).join('\n');
}

function english(denial: Denial, requestId: string | undefined): string[] {
  return [
    'Hello,',
    '',
    `please let me perform the action ${denial.action}. It was refused:`,
    '',
    `  Requested by: ${denial.principal}`,
    `  Action: ${denial.action}`,
    `  Resource: ${denial.resource ?? '*'}`,
    `  Why: ${denial.reason}`,
    `  Request ID: ${requestId ?? '-'}`,
    `  Page: ${window.location.href}`,
    '',
    ...(isExplicit(denial)
      ? [
          'A policy denies it explicitly, and no other policy can override that: the statement would have to be changed.',
        ]
      : ['This statement would allow it:', '', statement(denial)]),
  ];
}

function japanese(denial: Denial, requestId: string | undefined): string[] {
  return [
    'お疲れさまです。',
    '',
    `アクション ${denial.action} を実行できるよう、アクセス許可の付与をお願いします。次のとおり拒否されました。`,
    '',
    `  リクエスト元: ${denial.principal}`,
    `  アクション: ${denial.action}`,
    `  リソース: ${denial.resource ?? '*'}`,
    `  理由: ${denial.reason}`,
    `  リクエスト ID: ${requestId ?? '-'}`,
    `  ページ: ${window.location.href}`,
    '',
    ...(isExplicit(denial)
      ? ['ポリシーで明示的に拒否されているため、ほかのポリシーでは許可できません。そのステートメントの変更が必要です。']
      : ['次のステートメントで許可できます。', '', statement(denial)]),
  ];
}

function isExplicit(denial: Denial): boolean {
  return denial.reason.includes('explicit deny');
}

function statement(denial: Denial): string {
  return JSON.stringify({ Effect: 'Allow', Action: denial.action, Resource: denial.resource ?? '*' }, null, 2);
}
