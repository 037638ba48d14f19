// Stands in for the logger of the VS Code server, which an install script would build. The Output view shows its files.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  #file;
  #level = 0;
  #hasFormat = false;

  /** @param {string} _kind @param {string} _name @param {string} file */
  constructor(_kind, _name, file) {
    this.#file = file;
  }

  trace = this.#at("trace");
  debug = this.#at("debug");
  info = this.#at("info");
  warn = this.#at("warning");
  error = this.#at("error");
  critical = this.#at("critical");

  getLevel() {
    return this.#level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.#level = level;
  }

  setPattern() {
    this.#hasFormat = true;
  }

  clearFormatters() {
    this.#hasFormat = false;
  }

  flush() {}

  drop() {}

  /** @param {string} level */
  #at(level) {
    return (/** @type {string} */ message) => {
      if (levels.indexOf(level) < this.#level) return;
      const time = new Date().toISOString().replace("T", " ").replace("Z", "");
      appendFileSync(this.#file, this.#hasFormat ? `${time} [${level}] ${message}\n` : message);
    };
  }
}

/** @param {string} name @param {string} file */
async function createLogger(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger("rotating", name, file);
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
