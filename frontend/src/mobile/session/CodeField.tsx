import { useWords } from "../words/useWords";

interface Props {
  value: string;
  onChange: (code: string) => void;
}

/** Six digits of the authenticator, or a recovery code. */
export function CodeField({ value, onChange }: Props) {
  const { signIn: words } = useWords();
  return (
    <label className="field">
      <span>{words.code}</span>
      <input
        name="code"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={20}
      />
      <small className="hint">{words.codeHint}</small>
    </label>
  );
}
