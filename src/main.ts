/** What the app loads: the plugin's class, and nothing else. */
export { KithPlugin as default } from "./obsidian/kith-plugin";
