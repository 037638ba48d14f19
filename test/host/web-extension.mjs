import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, resolve } from "node:path";

const types = /** @type {Record<string, string>} */ ({
  ".js": "text/javascript",
  ".json": "application/json",
});

/**
 * Has the workbench of a page load an extension under development into its worker, from a server of files on loopback.
 * @param {import("playwright-core").Page} page one that has gone nowhere yet
 * @param {string} folder of the extension
 * @param {string} [tests] the module of the tests, in that folder
 */
export async function webExtension(page, folder, tests) {
  const server = await serveFiles(folder);
  const at = (/** @type {string} */ path) => ({ scheme: "http", authority: server.authority, path });
  const options = {
    extensions: [at("/")],
    ...(tests && { extensionTestsPath: at(`/${relative(folder, resolve(tests))}`) }),
  };
  // The page's configuration is a meta tag, changed before the workbench reads it. Answering the page itself with
  // page.route() will not do: such a page has no loopback address, and the browser then closes its socket.
  await page.addInitScript((developmentOptions) => {
    if (window !== window.top) return;
    const observer = new MutationObserver(() => {
      const meta = document.getElementById("vscode-workbench-web-configuration");
      if (!meta) return;
      observer.disconnect();
      const configuration = JSON.parse(meta.getAttribute("data-settings") ?? "{}");
      const changed = { ...configuration.developmentOptions, ...developmentOptions };
      meta.setAttribute("data-settings", JSON.stringify({ ...configuration, developmentOptions: changed }));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, options);
  return server;
}

/**
 * Serves the files of a folder on loopback.
 * @param {string} folder
 */
export async function serveFiles(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url ?? "/", "http://127.0.0.1").pathname));
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "cross-origin-resource-policy": "cross-origin",
    };
    try {
      if (relative(folder, path).startsWith("..")) throw new Error("outside");
      const bytes = await readFile(path);
      response.writeHead(200, {
        ...headers,
        "content-type": types[extname(path)] ?? "application/octet-stream",
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, headers);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    authority: `127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
