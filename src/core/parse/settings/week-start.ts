/** On which day a week begins where someone lives, and how they write 3/4/2026. */
import type { Weekday } from "../../dates/day";

/** Regions whose weeks begin on Sunday, by the Unicode CLDR (version 48). */
const sundayRegions: ReadonlySet<string> = new Set(
  (
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP " +
    "PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
  ).split(" "),
);

/** Regions whose weeks begin on Saturday, by the same. */
const saturdayRegions: ReadonlySet<string> = new Set(
  "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split(" "),
);

/**
 * The first day of a week in a locale such as `en-GB` or `pt_BR`; a locale without a region has its likeliest one.
 * Monday where there is no locale or none that can be read. The Maldives' Friday counts as Saturday, the nearest setting.
 */
export function weekStartOf(locale: string | null): Weekday {
  const region = regionOf(locale);
  if (region === null) return 1;
  if (sundayRegions.has(region)) return 7;
  return saturdayRegions.has(region) || region === "MV" ? 6 : 1;
}

/** `mdy` for American English, else `dmy`. */
export function dateOrderOf(locale: string | null): "dmy" | "mdy" {
  return locale !== null && /^en[-_](?:[a-z]{4}[-_])?us\b/i.test(locale) ? "mdy" : "dmy";
}

/** The language of a locale, `en` of `en-GB`; null without one. */
export function languageOf(locale: string | null): string | null {
  const [language = ""] = (locale ?? "").toLowerCase().split(/[-_.]/);
  return /^[a-z]{2,3}$/.test(language) ? language : null;
}

function regionOf(locale: string | null): string | null {
  const [tag = ""] = (locale ?? "").split(".");
  if (languageOf(tag) === null) return null;
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize().region ?? null;
  } catch {
    return null;
  }
}
