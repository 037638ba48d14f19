import { expect, it } from "vitest";
import { followSelection } from "../../client/src/selected-row.ts";

/** A view as VS Code has it: while it is refreshed it has no rows, though one may be selected, which it tells but once. */
function viewOf(...rows: readonly string[]) {
  const listeners: ((event: { readonly selection: readonly string[] }) => unknown)[] = [];
  let known = rows;
  let chosen: string | undefined;
  const selection = () => known.filter((row) => row === chosen);
  return {
    get selection() {
      return selection();
    },
    onDidChangeSelection(listener: (typeof listeners)[number]) {
      listeners.push(listener);
      return { dispose: () => void listeners.splice(listeners.indexOf(listener), 1) };
    },
    select(row: string | undefined) {
      if (row === chosen) return;
      chosen = row;
      for (const listener of listeners) listener({ selection: selection() });
    },
    startRefresh() {
      known = [];
    },
    endRefresh() {
      known = rows;
    },
  };
}

it("knows the row that is selected, and none where none is", () => {
  const view = viewOf("first", "second");
  const selected = followSelection(view);
  expect(selected.get()).toBeUndefined();
  view.select("second");
  expect(selected.get()).toBe("second");
  view.select(undefined);
  expect(selected.get()).toBeUndefined();
});

it("knows it while the view is being refreshed", () => {
  const view = viewOf("first", "second");
  const selected = followSelection(view);
  view.select("second");
  view.startRefresh();
  expect(selected.get()).toBe("second");
});

it("knows the one that was selected in the middle of a refresh, and never takes another for it", () => {
  const view = viewOf("first", "second");
  const selected = followSelection(view);
  view.select("first");
  view.startRefresh();
  view.select("second");
  expect(selected.get()).toBeUndefined();
  view.endRefresh();
  expect(selected.get()).toBe("second");
});
