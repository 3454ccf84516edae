/** The specs of the real app on the stand-in for it, so that whoever has the app runs what is known to run. */
import {} from "@jest/globals";
import { openedPage } from "./opened-page";
import { VaultPage } from "./vault-page";
import { giveGlobals } from "./web-driver";

let vault: VaultPage;

giveGlobals(() => vault);

openedPage(
  (page) => {
    vault = page;
  },
  () => VaultPage.open({ plugin: "." }, { plugins: ["kith"] }),
);

// Read only now, since a spec asks for its globals when it is read.
require("../real-app/kith.e2e.mjs");
