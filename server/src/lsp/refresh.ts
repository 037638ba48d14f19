/** How long after the last change of a reference its drafts are checked again, in milliseconds. */
const quiet = 150;

/** Gathers changes that come close together into one refresh. */
export interface Refresh {
  schedule(): void;
  dispose(): void;
}

export function createRefresh(refresh: () => void): Refresh {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    schedule() {
      clearTimeout(timer);
      timer = setTimeout(refresh, quiet);
    },
    dispose: () => clearTimeout(timer),
  };
}
