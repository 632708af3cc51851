import { useWords } from "../words/useWords";

interface Props {
  labels: { code: string; name: string; sensitive: boolean }[];
  also?: string;
}

export function Labels({ labels, also }: Props) {
  const { household: words } = useWords();
  if (labels.length === 0 && !also) return null;
  return (
    <span className="labels">
      {also && <span className="label quiet">{also}</span>}
      {labels.map((label) => (
        <span key={label.code} className={label.sensitive ? "label sensitive" : "label"}>
          {label.name}
          {label.sensitive && <span className="unseen">（{words.sensitive}）</span>}
        </span>
      ))}
    </span>
  );
}
