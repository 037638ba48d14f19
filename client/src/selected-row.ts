import type { Disposable, TreeView } from "vscode";

/** The row that a key in a view is meant for: a key carries none along. */
export interface SelectedRow<T> extends Disposable {
  get(): T | undefined;
}

/**
 * Follows the selection of a view. While a view is being refreshed it does not know which row is selected, and one chosen
 * just then is not told afterwards: so the view is asked first, and what it told last is for the moment of a refresh alone.
 */
export function followSelection<T>(
  view: Pick<TreeView<T>, "selection" | "onDidChangeSelection">,
): SelectedRow<T> {
  let told: T | undefined;
  const listener = view.onDidChangeSelection(({ selection }) => {
    told = selection[0];
  });
  return { get: () => view.selection[0] ?? told, dispose: () => listener.dispose() };
}
