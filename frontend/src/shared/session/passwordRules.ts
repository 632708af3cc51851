const MIN_LENGTH = 10;
const MIN_LENGTH_ADMINISTRATOR = 15;
const MIN_DISTINCT = 5;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

export interface PasswordOwner {
  username: string;
  administrator: boolean;
}

/** Administrators' passwords are longer. */
export const ownerOf = ({ username, roles }: { username: string; roles: { code: string }[] }): PasswordOwner => ({
  username,
  administrator: roles.some(({ code }) => code.endsWith("_ADMIN")),
});

export interface PasswordRule {
  /** i18n key under `common:password`. */
  key: "length" | "kinds" | "username";
  met: boolean;
  min?: number;
}

/** The server's rules, said while typing; the server decides. */
export function passwordRules(password: string, { username, administrator }: PasswordOwner): PasswordRule[] {
  const min = administrator ? MIN_LENGTH_ADMINISTRATOR : MIN_LENGTH;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const hasName = username.length > 0 && password.toLowerCase().includes(username.toLowerCase());
  return [
    { key: "length", met: [...password].length >= min, min },
    { key: "kinds", met: kinds >= 3 && new Set(password.toLowerCase()).size >= MIN_DISTINCT },
    { key: "username", met: password.length > 0 && !hasName },
  ];
}

export const isAcceptable = (password: string, owner: PasswordOwner) =>
  passwordRules(password, owner).every((rule) => rule.met);
