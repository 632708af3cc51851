/** The lead goose under the sun. Decoration: the product's name always stands beside it. */
export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false" className="logo">
      <rect width="64" height="64" rx="14" className="logo-ground" />
      <circle cx="47" cy="15" r="5.5" className="logo-sun" />
      <path
        className="logo-goose"
        d="M58 27.2c-2.6-1.6-5.2-1.7-7.2-.4-4.6 3-8.8 5.4-13.4 6.4C32.5 24.8 24.5 17.3 13 13.5c2.2 3.6 3.4 6.3 4.3 9-2.6-1-5.3-1.7-8.3-2 3.3 3.1 5 5.9 6.6 8.9-2.2-.3-4.5-.2-6.8.2 7.6 2.5 11.2 8 16.2 12.1-5.2 1.3-11.3 1.5-18 .3 3.4 3.5 8.7 5.6 14.5 5.9 9.8.5 17.3-4.4 22.5-11.5 2.8-3.8 5.2-6.3 8-7.5 2-.8 4-1 6-1.7z"
      />
    </svg>
  );
}
