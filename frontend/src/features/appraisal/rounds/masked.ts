/** 王小明 → 王**, 王明 → 王*: the first character alone, for compound surnames as well (DOMAIN §8.4). */
export const masked = (name: string): string => {
  const [first = "", ...rest] = [...name];
  return first + "*".repeat(rest.length);
};
