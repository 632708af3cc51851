/** The lead goose, as in m/public/emblem.svg. */
export function Emblem() {
  return (
    <svg viewBox="0 0 512 512" className="emblem" aria-hidden="true">
      <circle cx="372" cy="168" r="44" fill="#e5493f" />
      <path
        d="M426 257c-14-14-32-22-50-19-28 5-48 36-80 52-14-42-52-104-124-139 6 54 14 116 34 164-36 12-78 28-120 58 58 16 126 20 172 2 52-20 80-76 112-104 16-8 36-10 56-14z"
        fill="#fff"
      />
    </svg>
  );
}
