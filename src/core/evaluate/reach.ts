/** How a contact can be reached: addresses that are safe to click, by an allow-list of schemes. */
import type { ContactNote } from "../model/contact";
import { toTexts } from "../parse/frontmatter/property-values";

/** One way to reach a contact. */
export interface Reach {
  readonly sort: "email" | "phone" | "link";
  /** What is shown: the address, the number, or the link's text or host. */
  readonly label: string;
  /** Begins with `mailto:`, `tel:`, `https://` or `http://`, and with nothing else. */
  readonly href: string;
}

const longest = 2000;
const mostWays = 20;

/** The ways to reach a contact: mails, then phones, then web links in its properties; each once, at most 20. */
export function waysToReach(contact: ContactNote): readonly Reach[] {
  const ways = [
    ...contact.emails.map(mailTo),
    ...contact.phones.map(callTo),
    ...[...contact.properties.values()].flatMap(({ value }) => toTexts(value).map(webLink)),
  ];
  const byHref = new Map<string, Reach>();
  for (const way of ways) {
    if (way !== null && !byHref.has(way.href)) byHref.set(way.href, way);
    if (byHref.size === mostWays) break;
  }
  return [...byHref.values()];
}

/** An address as a `mailto:` link; null for what is no plain address. */
export function mailTo(text: string): Reach | null {
  const label = text.trim().replace(/^mailto:/i, "");
  if (
    label.length > 254 ||
    !/^[^\s@<>"'(),:;\\[\]]+@[\p{L}\p{N}][\p{L}\p{N}.-]*\.[\p{L}\p{N}]{2,}$/u.test(label)
  ) {
    return null;
  }
  const at = label.indexOf("@");
  const href = encoded(label.slice(0, at), label.slice(at + 1));
  return href === null ? null : { sort: "email", label, href };
}

function encoded(mailbox: string, host: string): string | null {
  try {
    return `mailto:${encodeURIComponent(mailbox)}@${encodeURI(host)}`;
  } catch {
    return null;
  }
}

/** A number as a `tel:` link of digits, a leading plus and an extension; null for what has fewer than three digits or letters in it. */
export function callTo(text: string): Reach | null {
  const label = text.trim().replace(/^tel:/i, "");
  if (label.length > 60) return null;
  const found = /(?:x|ext\.?|extension)\s*(\d{1,8})$/i.exec(label);
  const number = label.slice(0, found?.index).trimEnd();
  if (!/^\+?[\d\s().\-/\u00a0\u2010-\u2015]+$/.test(number)) return null;
  const digits = number.replace("(0)", "").replace(/\D/g, "");
  if (digits.length < 3 || digits.length > 20) return null;
  const plus = number.startsWith("+") ? "+" : "";
  const rest = found?.[1] === undefined ? "" : `;ext=${found[1]}`;
  return { sort: "phone", label, href: `tel:${plus}${digits}${rest}` };
}

/** A web address, or a markdown link to one; null for every other scheme, and for addresses that hold a user name. */
export function webLink(text: string): Reach | null {
  if (text.length > longest) return null;
  const [, shown, address] = /^\[([^[\]]*)\]\(([^()\s]+)\)$/.exec(text.trim()) ?? [];
  const href = address ?? text.trim();
  const [, host] =
    /^https?:\/\/([^\s/?#@<>"'`\\^{}|]+)(?:[/?#][^\s<>"'`\\^{}|]*)?$/i.exec(href) ?? [];
  if (host === undefined || !/^[\p{L}\p{N}]/u.test(host)) return null;
  const label =
    shown === undefined || shown.trim() === "" ? host.replace(/^www\./i, "") : shown.trim();
  return { sort: "link", label, href };
}
