/** Prints where the Chromium that npm carries stands, unpacked; a process of its own, for jest can't load its module. */
import sparticuz from "@sparticuz/chromium";

process.stdout.write(await sparticuz.executablePath());
