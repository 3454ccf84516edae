/** The one door to the library that reads and writes the lines of calendars and cards. */
export { default } from "ical.js";
