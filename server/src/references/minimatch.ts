import picomatch from "picomatch/posix";

interface Options {
  readonly nocase?: boolean;
  readonly dot?: boolean;
}

/**
 * What vscode-languageclient asks of minimatch, for the globs of renamed files, by the matcher that the bundles have anyway: with
 * minimatch as well the package would not fit into its megabyte. The build puts it in minimatch's place.
 */
export class Minimatch {
  readonly #glob: string;
  readonly #options: Options;
  readonly #matches: (path: string) => boolean;

  /** The options are those that both matchers call by one name. */
  constructor(glob: string, options: Options = {}) {
    this.#glob = glob;
    this.#options = options;
    this.#matches = picomatch(glob, options);
  }

  /** True where the whole of a path, with forward slashes, matches. */
  match(path: string): boolean {
    return this.#matches(path);
  }

  /** The pattern as a regular expression; throws where the glob is none. */
  makeRe(): RegExp {
    return picomatch.makeRe(this.#glob, this.#options);
  }
}
