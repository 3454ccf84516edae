/** Turns TypeScript and ES modules into CommonJS for jest, with source maps. */
const { createHash } = require("node:crypto");
const esbuild = require("esbuild");

const options = (filename, isCounting) => ({
  loader: /\.tsx$/.test(filename) ? "tsx" : /\.ts$/.test(filename) ? "ts" : "js",
  format: "cjs",
  target: "node20",
  // Kept beside the code: within it each test file would have the maps of all it loads read as code. What counts
  // branches looks for it within.
  sourcemap: isCounting ? "inline" : "external",
  sourcesContent: false,
  sourcefile: filename,
  jsx: "automatic",
  jsxImportSource: "preact",
  // Jest runs our own modules as CommonJS, so what they load on first use is required.
  supported: { "dynamic-import": !/[\\/]src[\\/]/.test(filename) },
});

module.exports = {
  process(source, filename, { instrument }) {
    const { code, map } = esbuild.transformSync(source, options(filename, instrument));
    return map === "" ? { code } : { code, map };
  },
  // Code that counts its branches is another than code that does not.
  getCacheKey(source, filename, { instrument }) {
    return createHash("sha1")
      .update(
        esbuild.version + JSON.stringify([instrument, options(filename, instrument)]) + source,
      )
      .digest("hex");
  },
};
