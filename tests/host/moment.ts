/** The one moment that app and plugins share, locale and all. */
import momentModule from "moment";
import "moment/locale/de";

momentModule.locale("en");

/** The shared, mutable global of the app. */
export const moment = momentModule;
