import Mocha from "mocha";

/** The entry that the extension host calls: runs every suite, and rejects where a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: ConsoleReporter });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./activation.suite.ts");
  await import("./check-page.suite.ts");
  await import("./findings.suite.ts");
  await import("./typing.suite.ts");
  await import("./attach.suite.ts");
  await import("./git.suite.ts");
  await import("./encodings.suite.ts");
  await import("./untitled.suite.ts");
  await import("./references.suite.ts");
  await import("./decisions.suite.ts");
  await import("./words.suite.ts");
  await import("./settings.suite.ts");
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed in the host`);
}

/** A line a test. The worker host has a console and nothing else. */
class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on("pass", (test) => console.log(`in host, passed: ${test.fullTitle()} (${test.duration} ms)`));
    runner.on("fail", (test, error) =>
      console.error(`in host, failed: ${test.fullTitle()}\n${error.stack ?? error}`),
    );
    runner.on("end", () =>
      console.log(`in host: ${runner.stats?.passes} passed, ${runner.stats?.failures} failed`),
    );
  }
}
