interface Props {
  name: string;
  on: boolean;
  change: (on: boolean) => void;
}

export function Switch({ name, on, change }: Props) {
  return (
    <li>
      <button type="button" className="row" role="switch" aria-checked={on} onClick={() => change(!on)}>
        <span className="row-text">{name}</span>
        <span className="switch" aria-hidden="true" />
      </button>
    </li>
  );
}
