import { ApiError } from '../errors';
import { iam } from '../query';
import { listAll } from './pages';

/** What passwords of the account must be like. */
export interface PasswordPolicy {
  minimumLength: number;
  symbols: boolean;
  numbers: boolean;
  uppercase: boolean;
  lowercase: boolean;
  usersMayChange: boolean;
  /** In days; undefined if passwords do not expire. */
  maxAge: number | undefined;
  /** How many former passwords may not be used again; undefined if any may. */
  reusePrevention: number | undefined;
  /** Whether only an administrator can set a new password once one has expired. */
  hardExpiry: boolean;
}

export async function accountAlias(signal?: AbortSignal): Promise<string | undefined> {
  return (await listAll<string>('ListAccountAliases', 'AccountAliases', {}, signal))[0];
}

/** A new alias takes the place of the old one. */
export function createAccountAlias(alias: string): Promise<unknown> {
  return iam('CreateAccountAlias', { AccountAlias: alias });
}

export function deleteAccountAlias(alias: string): Promise<unknown> {
  return iam('DeleteAccountAlias', { AccountAlias: alias });
}

/** Undefined if the account has none of its own. */
export async function getPasswordPolicy(signal?: AbortSignal): Promise<PasswordPolicy | undefined> {
  try {
    const answer = await iam<{ PasswordPolicy: Record<string, string> }>('GetAccountPasswordPolicy', {}, signal);
    return policyOf(answer.PasswordPolicy);
  } catch (error) {
    if (error instanceof ApiError && error.type === 'NoSuchEntity') {
      return undefined;
    }
    throw error;
  }
}

function policyOf(answer: Record<string, string>): PasswordPolicy {
  const flag = (name: string) => answer[name] === 'true';
  const number = (name: string) => (answer[name] === undefined ? undefined : Number(answer[name]));
  return {
    minimumLength: number('MinimumPasswordLength') ?? 8,
    symbols: flag('RequireSymbols'),
    numbers: flag('RequireNumbers'),
    uppercase: flag('RequireUppercaseCharacters'),
    lowercase: flag('RequireLowercaseCharacters'),
    usersMayChange: flag('AllowUsersToChangePassword'),
    maxAge: number('MaxPasswordAge'),
    reusePrevention: number('PasswordReusePrevention'),
    hardExpiry: flag('HardExpiry'),
  };
}

export function updatePasswordPolicy(policy: PasswordPolicy): Promise<unknown> {
  return iam('UpdateAccountPasswordPolicy', {
    MinimumPasswordLength: policy.minimumLength,
    RequireSymbols: policy.symbols,
    RequireNumbers: policy.numbers,
    RequireUppercaseCharacters: policy.uppercase,
    RequireLowercaseCharacters: policy.lowercase,
    AllowUsersToChangePassword: policy.usersMayChange,
    MaxPasswordAge: policy.maxAge,
    PasswordReusePrevention: policy.reusePrevention,
    HardExpiry: policy.hardExpiry,
  });
}

export function deletePasswordPolicy(): Promise<unknown> {
  return iam('DeleteAccountPasswordPolicy');
}

/** How much of everything there is, and may be, such as `Users` and `UsersQuota`. */
export async function accountSummary(signal?: AbortSignal): Promise<Record<string, string>> {
  return (await iam<{ SummaryMap: Record<string, string> }>('GetAccountSummary', {}, signal)).SummaryMap;
}

/** The credentials of all users, as CSV. */
export async function credentialReport(): Promise<string> {
  await iam('GenerateCredentialReport');
  const answer = await iam<{ Content: string }>('GetCredentialReport');
  const bytes = Uint8Array.from(atob(answer.Content), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
