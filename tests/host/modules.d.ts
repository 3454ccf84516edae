/** Modules that carry no types of their own. */
declare module "moment/locale/de";
