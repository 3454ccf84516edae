/** What of a surface can't be used with a thumb on a phone: too small to tap, too small to read in a field, wider than the window. */
import type { Page } from "playwright-core";

/** Each hindrance with the element's opening tag, short enough to read in a failed test. */
export async function hindrances(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    const least = 44;
    const found: string[] = [];
    const root = document.querySelector<HTMLElement>(within);
    if (root === null) return [`${within} is not there`];
    const said = (el: Element): string => {
      const tag = /^<[^>]*>/.exec(el.outerHTML)?.[0] ?? "";
      return `${tag}${(el.textContent ?? "").trim().slice(0, 40)}`;
    };
    const isShown = (el: Element): boolean => {
      const { width, height } = el.getBoundingClientRect();
      return el.checkVisibility() && width > 1 && height > 1;
    };
    /** A link within running text is as high as its line, as every link of a note is. */
    const isInSentence = (el: Element): boolean => {
      if (getComputedStyle(el).display !== "inline") return false;
      let block = el.parentElement;
      while (block !== null && getComputedStyle(block).display === "inline")
        block = block.parentElement;
      return (block?.textContent ?? "").trim() !== (el.textContent ?? "").trim();
    };
    // Toggles (.checkbox-container) are drawn and sized by the app itself.
    const isTick = (el: Element): boolean =>
      el instanceof HTMLInputElement && ["checkbox", "radio"].includes(el.type);
    const scrolls = (el: Element): boolean => {
      for (let up = el.parentElement; up !== null && up !== root; up = up.parentElement)
        if (["auto", "scroll"].includes(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const tappable = "a, button, input, select, textarea, summary, [role=button], .clickable-icon";
    for (const el of root.querySelectorAll(tappable)) {
      if (!isShown(el) || isInSentence(el) || el.closest(".checkbox-container")) continue;
      const { width, height } = ((isTick(el) && el.closest("label")) || el).getBoundingClientRect();
      if (Math.min(width, height) < least - 0.5)
        found.push(`${Math.round(width)}×${Math.round(height)} px to tap: ${said(el)}`);
    }
    for (const el of root.querySelectorAll("input, select, textarea")) {
      const size = parseFloat(getComputedStyle(el).fontSize);
      if (isShown(el) && !isTick(el) && size < 16) found.push(`${size} px to read: ${said(el)}`);
    }
    for (const el of [root, ...root.querySelectorAll("*")]) {
      if (!isShown(el) || scrolls(el)) continue;
      const { left, right } = el.getBoundingClientRect();
      if (left < -0.5 || right > window.innerWidth + 0.5)
        found.push(`from ${Math.round(left)} to ${Math.round(right)} px across: ${said(el)}`);
    }
    return found;
  }, selector);
}
