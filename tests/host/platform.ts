/** What machine the page believes it runs on, and in which language. */

export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://local/",
};

/** The API version the stand-in claims to have. */
export const apiVersion: { value: string } = { value: "1.13.1" };

const language = { code: "en" };

/** The user's language, as the app's settings name it. */
export const getLanguage = (): string => language.code;

/** Changes the language that `getLanguage` gives. */
export const setLanguage = (code: string): void => {
  language.code = code;
};

/** Makes the page a phone or a desktop again: flags and body classes. */
export function setPhone(phone: boolean, doc: Document): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isMobile: phone,
    isDesktopApp: !phone,
    isMobileApp: phone,
    isIosApp: phone,
    isPhone: phone,
    isLinux: !phone,
  });
  doc.body.classList.toggle("is-mobile", phone);
  doc.body.classList.toggle("is-phone", phone);
  doc.body.classList.toggle("is-ios", phone);
}

/** Whether the claimed version is at least the given one. */
export function requireApiVersion(version: string): boolean {
  const parts = (text: string): number[] => text.split(".").map(Number);
  const have = parts(apiVersion.value);
  for (const [at, need] of parts(version).entries()) {
    const own = have[at] ?? 0;
    if (own !== need) return own > need;
  }
  return true;
}
