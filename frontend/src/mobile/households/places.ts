/** 广方村村民委员会 → 广方村: the register's full name is too long for a phone, and nobody says it. */
export const shortPlace = (name: string): string => name.replace(/(村民|居民)委员会$/, "");
