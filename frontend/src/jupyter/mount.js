/**
 * The anywidget contract (AFM) for one activity: shows the model's spec, and hands the learner's
 * record to the model, which hands it to Python.
 */
import { define } from "../define.js";
import { isBlank, mustStay, readRecord } from "../records/record.js";

/**
 * @typedef {object} Model what a host must offer
 * @property {(trait: string) => unknown} get
 * @property {(trait: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(event: string, listener: () => void) => void} on
 * @property {(event: string, listener: () => void) => void} off
 */

/** @param {string} name @param {CustomElementConstructor} element */
export function mount(name, element) {
  return {
    /** @param {{model: Model, el: HTMLElement}} context @returns {() => void} the clean-up */
    render({ model, el }) {
      define(name, element);
      const activity =
        /** @type {HTMLElement & {spec: unknown, record: any, headingLevel: number}} */ (
          document.createElement(name)
        );

      // In a notebook it may stand right below the title.
      activity.headingLevel = 2;

      const handOver = () => {
        if (mustStay(model.get("record"))) return;
        model.set("record", activity.record);
        orNotThere(() => model.save_changes());
      };
      const showRecord = () => {
        const record = /** @type {any} */ (model.get("record"));
        const isNews = JSON.stringify(record) !== JSON.stringify(activity.record);
        if (!isNews || !readRecord(record)) return;
        activity.record = record;
        // Python reads the form of today.
        if (activity.record?.version !== record.version) handOver();
      };
      const showSpec = () => {
        activity.spec = model.get("spec");
        const record = readRecord(model.get("record"));
        if (record && !isBlank(record)) showRecord();
        else if (activity.record && !isBlank(activity.record)) handOver();
      };

      // JupyterLab's one-key commands (1 makes a heading) must not take the activity's keys.
      el.dataset.lmSuppressShortcuts = "true";
      // Nor may it take the arrows, with which sliders and radio buttons move.
      el.addEventListener("keydown", keepArrows);
      showSpec();
      activity.addEventListener("sb-record", handOver);
      model.on("change:spec", showSpec);
      model.on("change:record", showRecord);
      el.append(activity);

      return () => {
        activity.removeEventListener("sb-record", handOver);
        el.removeEventListener("keydown", keepArrows);
        activity.remove();
        orNotThere(() => model.off("change:spec", showSpec));
        orNotThere(() => model.off("change:record", showRecord));
      };
    },
  };
}

/**
 * A page of Jupyter Book 2 has no Python to save to and forgets no listener: its model throws then.
 *
 * @param {() => void} ask
 */
function orNotThere(ask) {
  try {
    ask();
  } catch (error) {
    // Nothing is lost: what the learner did is kept on the device.
    if (!/not implemented/.test(String(error))) throw error;
  }
}

/** @param {KeyboardEvent} event */
function keepArrows(event) {
  if (event.key.startsWith("Arrow")) event.stopPropagation();
}
