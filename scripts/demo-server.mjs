/** Serves the stand-in for the app, a plugin's three files and a folder of notes on this machine. */
import { readFile, readdir, realpath, rm, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Jest runs this file as CommonJS, from the project's folder, and then it has no address of its own.
const here = import.meta.url;
const root = here ? resolve(dirname(fileURLToPath(here)), "..") : process.cwd();
const readable = /\.(md|json|txt|csv|vcf|ics|canvas|base|css)$/i;

const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Kith demo</title>
    <link rel="stylesheet" href="/app.css" />
    <link rel="icon" href="data:," />
  </head>
  <body class="theme-light"><script type="module" src="/shell.js"></script></body>
</html>
`;

/** Bundles the shell into one module, in memory. */
async function bundleShell() {
  const built = await build({
    entryPoints: [join(root, "tests/host/shell.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return built.outputFiles[0]?.text ?? "";
}

/** Every readable file below a folder, by its path inside it; what leads out is left out. */
async function readVault(folder) {
  const home = await realpath(folder);
  const files = {};
  const walk = async (at) => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== ".git") await walk(path);
      } else if (entry.isFile() && readable.test(entry.name)) {
        files[relative(home, path).split(sep).join("/")] = await readFile(path, "utf8");
      }
    }
  };
  await walk(home);
  return files;
}

/** A plugin's three files, where the app would find them. */
async function readPlugin(folder) {
  const manifest = await readFile(join(folder, "manifest.json"), "utf8");
  const { id } = JSON.parse(manifest);
  const home = `.obsidian/plugins/${id}`;
  const files = {
    [`${home}/manifest.json`]: manifest,
    [`${home}/main.js`]: await readFile(join(folder, "main.js"), "utf8"),
  };
  try {
    files[`${home}/styles.css`] = await readFile(join(folder, "styles.css"), "utf8");
  } catch {
    // A plugin may come without styles.
  }
  return { id, files };
}

/** A path inside the folder that notes may be written to, or null where it would lead out. */
function inside(folder, name) {
  const path = resolve(folder, name);
  return path.startsWith(folder + sep) ? path : null;
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Starts the server; `files` are laid over those of the vault. Answers the address and how to stop it. */
export async function serveDemo({ vault, plugin, port = 0, write, options = {}, files = {} }) {
  const shell = await bundleShell();
  const css = await readFile(join(root, "tests/host/app.css"), "utf8");
  const folder = write === undefined ? null : resolve(write);
  if (folder !== null) await mkdir(folder, { recursive: true });

  const config = async () => {
    const loaded = plugin === undefined ? null : await readPlugin(plugin);
    return JSON.stringify({
      ...options,
      vaultName: vault === undefined ? "Vault" : resolve(vault).split(sep).at(-1),
      files: { ...(vault === undefined ? {} : await readVault(vault)), ...loaded?.files, ...files },
      plugins: options.plugins ?? (loaded === null ? [] : [loaded.id]),
      writable: folder !== null,
    });
  };

  const answer = async (request) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (request.method === "GET") {
      if (pathname === "/") return [200, "text/html", page];
      if (pathname === "/shell.js") return [200, "text/javascript", shell];
      if (pathname === "/app.css") return [200, "text/css", css];
      if (pathname === "/config.json") return [200, "application/json", await config()];
    }
    const name = pathname.startsWith("/vault/") ? decodeURIComponent(pathname.slice(7)) : null;
    const own = request.headers.origin === `http://${request.headers.host ?? ""}`;
    const path = name !== null && folder !== null && own ? inside(folder, name) : null;
    if (path === null) return [404, "text/plain", "Not here."];
    if (request.method === "PUT") {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await body(request));
    } else if (request.method === "DELETE") await rm(path, { recursive: true, force: true });
    return [204, "text/plain", ""];
  };

  const server = createServer((request, response) => {
    // A page elsewhere that found the port must not read the notes through a name of its own.
    const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
    const reply = local ? answer(request) : Promise.resolve([403, "text/plain", "Not here."]);
    reply
      .catch((error) => [500, "text/plain", String(error)])
      .then(([status, type, text]) => {
        response.writeHead(status, {
          "content-type": `${type}; charset=utf-8`,
          "cache-control": "no-store",
        });
        response.end(text);
      });
  });
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
