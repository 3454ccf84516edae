/** Which language Kith speaks. */
import { byCode } from "./by-code";
import type { Catalogue } from "./catalogue";
import { germanCatalogue } from "./de/catalogue";
import { englishCatalogue } from "./en/catalogue";

/** Everything that is said, in the language of a code such as `de-AT`. */
export const catalogueFor = byCode<Catalogue>({ en: englishCatalogue, de: germanCatalogue });
