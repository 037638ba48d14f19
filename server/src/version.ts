import manifest from "../package.json" with { type: "json" };

/** The version that the command line and the server tell. */
export const version: string = manifest.version;
