/** What a request was refused with, in the form that all AWS protocols share. */
export class ApiError extends Error {
  constructor(
    /** The HTTP status; 0 if there was no answer at all. */
    readonly status: number,
    /** The name of the exception, such as `AccessDeniedException`. */
    readonly type: string,
    message: string,
    readonly requestId: string | undefined,
    /** Further members of the answer, such as `reason` and `allowedActions` of a conflict. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** What a refusal of a policy says. */
export interface Denial {
  /** Such as `support:ResolveCase`. */
  action: string;
  principal: string;
  resource: string | undefined;
  /** The rest of the sentence: which policy denied, or that none allowed. */
  reason: string;
}

const DENIED = /User: (\S+) is not authorized to perform: ([\w-]+:\w+)(?: on resource: (\S+))?\s*(.*)$/s;

/** The denial that the error tells of, or undefined if it is of another kind. */
export function denialOf(error: unknown): Denial | undefined {
  if (!(error instanceof ApiError) || !error.type.startsWith('AccessDenied')) {
    return undefined;
  }
  const match = DENIED.exec(error.message);
  return match
    ? { principal: match[1] ?? '', action: match[2] ?? '', resource: match[3], reason: match[4] ?? '' }
    : { principal: '', action: '', resource: undefined, reason: error.message };
}

/** Whether nobody is signed in any more, or somebody else has signed in in another tab. */
export function isSessionOver(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 401 || error.type === 'CsrfTokenException');
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export async function errorFrom(response: Response): Promise<ApiError> {
  const text = await response.text();
  const requestId = response.headers.get('x-amzn-requestid') ?? undefined;
  const isXml = response.headers.get('content-type')?.includes('xml') ?? false;
  if (isXml) {
    return new ApiError(response.status, element(text, 'Code'), element(text, 'Message'), requestId);
  }
  const members = membersOf(text);
  const type = textOf(members['__type']) || response.headers.get('x-amzn-errortype') || `HTTP ${response.status}`;
  const message = textOf(members['message']) || textOf(members['Message']);
  return new ApiError(response.status, type.replace(/^.*#|:.*$/g, ''), message, requestId, members);
}

function element(xml: string, name: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.getElementsByTagName(name)[0]?.textContent ?? '';
}

function membersOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
