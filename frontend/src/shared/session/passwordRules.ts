const MIN_LENGTH = 10;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

export interface PasswordRule {
  /** i18n key under `common:password`. */
  key: "length" | "kinds" | "username";
  met: boolean;
}

/** The server's rules, said while typing; the server decides. */
export function passwordRules(password: string, username: string): PasswordRule[] {
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const hasName = username.length > 0 && password.toLowerCase().includes(username.toLowerCase());
  return [
    { key: "length", met: password.length >= MIN_LENGTH },
    { key: "kinds", met: kinds >= 3 },
    { key: "username", met: password.length > 0 && !hasName },
  ];
}

export const isAcceptable = (password: string, username: string) =>
  passwordRules(password, username).every((rule) => rule.met);
