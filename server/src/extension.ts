/**
 * The language server for VS Code, on the desktop and in the browser, in one script: the extension carries the checker
 * once. Only the half that fits the place it runs in is evaluated.
 */
if (typeof process === "object" && process.versions?.node) void import("./node.ts");
else void import("./browser.ts");
