/** A core in memory, behind the same interface as the real one: for unit tests and `?fake` in development. */
import type { Changed, Diff, Executed, Op, OpenModel, Requests, ScenarioInfo, StartInfo } from "../src/generated/wire";
import { Failure, type Host, type Stop } from "../src/host/host";
import { emptyDiff, type Mirror, mirrorOf, patched } from "../src/model/mirror";
import { FRESH, type Remembered } from "../src/state/settings";
import { fakeModel } from "./fake-model";
import { run } from "./fake-ops";
import { scene } from "./fake-scene";

type Answers = { [Name in keyof Requests]?: (args: Requests[Name]["args"]) => Requests[Name]["result"] };

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 24"><rect x="2" y="2" width="36" height="20" rx="3" fill="#f3f0ff" stroke="#5d2dab"/></svg>';

export class FakeHost implements Host {
  readonly desktop = false;
  /** Every request so far, for tests to look at. */
  readonly asked: { name: string; args: unknown }[] = [];
  /** Answers a test puts in the place of the usual ones. */
  answers: Answers = {};
  private mirror: Mirror | null = null;
  /** The model that is opened; a test may change it before. */
  model: OpenModel = fakeModel();
  private settings: Remembered = { ...FRESH, theme: "light" };
  /** Scenarios besides the open one. */
  private others: ScenarioInfo[] = [];
  /** Where the export under way goes. */
  private exporting = "";
  private readonly hearing = new Set<(change: Changed) => void>();

  async call<Name extends keyof Requests>(name: Name, args: Requests[Name]["args"]): Promise<Requests[Name]["result"]> {
    this.asked.push({ name, args });
    await Promise.resolve();
    const answer = this.answers[name] ?? this.usual[name];
    if (!answer) throw new Failure({ code: "unknown-request", args: { name }, kind: "fault", message: name });
    return (answer as (args: Requests[Name]["args"]) => Requests[Name]["result"])(args);
  }

  private readonly usual: Answers = {
    start: () => this.start(),
    set_settings: ({ language, theme, preferences }) => {
      this.settings = {
        language: language ?? this.settings.language,
        theme: theme ?? this.settings.theme,
        preferences: { ...this.settings.preferences, ...preferences },
      };
      return this.start();
    },
    launch_file: () => ({ path: null, sample: false }),
    new_model: () => this.opened(),
    open_model: () => this.opened(),
    open_sample: () => this.opened(),
    file_state: () => this.model.file,
    keep_open: () => this.opened(),
    close_model: () => null,
    snapshot: () => {
      if (!this.mirror)
        throw new Failure({ code: "no-model-open", args: {}, kind: "refused", message: "No model is open." });
      return this.snapshot();
    },
    name_model: ({ name }) => {
      this.model.info = { ...this.model.info, name };
      return this.opened();
    },
    execute: ({ step }) => this.execute(step.ops),
    scene: ({ view }) => scene(this.known(), view),
    preview_routes: () => [],
    layout_view: () => this.execute([]),
    keep_view: ({ viewpoint, name }) => this.execute([{ op: "create_view", viewpoint, name }]),
    rule: ({ code }) => ({
      code,
      name: code,
      heading: "decision_rights",
      finds: "",
      why: "Because nobody can decide what nobody owns.",
      answer: "Name one role.",
      fixes: [],
      wrong: "",
      right: "",
    }),
    save_version: ({ name, note, author }) => ({
      id: "ver2",
      name,
      note,
      author,
      at: "2026-03-03T09:00:00Z",
      revision: this.known().revision,
      automatic: false,
      scenario: "main",
      parents: ["ver1"],
    }),
    versions: () => (this.model.saved_version ? [this.model.saved_version] : []),
    version_facts: ({ id }) => ({
      id,
      size: { added: 2, removed: 0, changed: 1, moved: 0, unchanged: 4 },
      summary: "2 added, 1 changed",
      questions: 3,
      scorecard: this.model.scorecard,
    }),
    restore_version: () => this.execute([], "restore"),
    open_version_copy: () => this.opened(),
    copy_model: ({ path }) => ({ path }),
    scenarios: () => this.scenarios(),
    create_scenario: ({ name, from }) => this.made(name, from),
    rename_scenario: ({ id, name }) => this.renamed(id, name),
    switch_scenario: ({ id }) => this.switched(id),
    delete_scenario: ({ id }) => {
      this.others = this.others.filter((other) => other.id !== id);
      return {};
    },
    export_preview: () => ({ svg: PICTURE }),
    picture: () => ({ png: "" }),
    begin_export: ({ path }) => {
      this.exporting = path;
      return { export: 1, of: 1 };
    },
    continue_export: () => ({ done: 1, of: 1, written: { path: this.exporting, remarks: [] } }),
    cancel_export: () => null,
  };

  onChanged(hear: (change: Changed) => void): Stop {
    this.hearing.add(hear);
    return () => void this.hearing.delete(hear);
  }
  onMenu(): Stop {
    return () => {};
  }
  onOpenFile(): Stop {
    return () => {};
  }
  onLost(): Stop {
    return () => {};
  }
  pickOpen() {
    return Promise.resolve(null);
  }
  pickSave() {
    return Promise.resolve(null);
  }
  setTitle(title: string) {
    document.title = title;
  }
  setZoom(): void {}

  wordMenu() {}
  openLink() {}

  /** The ops of all steps so far. */
  ops(): Op[] {
    return this.asked.flatMap(({ name, args }) =>
      name === "execute" ? (args as Requests["execute"]["args"]).step.ops : [],
    );
  }

  private known(): Mirror {
    if (!this.mirror)
      throw new Failure({ code: "no-model-open", args: {}, kind: "refused", message: "No model is open." });
    return this.mirror;
  }

  private opened(): OpenModel {
    this.mirror ??= mirrorOf(this.model);
    return this.snapshot();
  }

  private snapshot(): OpenModel {
    const { revision, elements, relations, views, nodes } = this.known();
    const all = {
      elements: [...elements.values()],
      relations: [...relations.values()],
      views: [...views.values()],
      nodes: [...nodes.values()],
    };
    return { ...this.model, revision, ...all };
  }

  private scenarios(): ScenarioInfo[] {
    return [this.model.scenario, ...this.others].sort((a, b) => a.created_at.localeCompare(b.created_at));
  }

  private made(name: string, head: string | null): ScenarioInfo {
    const id = `scenario${this.others.length + 2}`;
    const made = { id, name, current: false, head, created_at: `2026-03-0${this.others.length + 3}T09:00:00Z` };
    this.others = [...this.others, made];
    return made;
  }

  private renamed(id: string, name: string): ScenarioInfo {
    const rename = (each: ScenarioInfo) => (each.id === id ? { ...each, name } : each);
    this.model.scenario = rename(this.model.scenario);
    this.others = this.others.map(rename);
    return this.scenarios().find((each) => each.id === id) ?? this.model.scenario;
  }

  /** The same records: the fake's scenarios differ in name only. */
  private switched(id: string): Executed {
    const wanted = this.others.find((other) => other.id === id);
    if (wanted) {
      const left = { ...this.model.scenario, current: false };
      this.others = [...this.others.filter((other) => other.id !== id), left];
      this.model.scenario = { ...wanted, current: true };
    }
    return this.execute([], "switch");
  }

  private execute(ops: Op[], origin: Changed["origin"] = "edit"): Executed {
    const base = this.known().revision;
    const created: string[] = [];
    for (const op of ops) {
      const step = run(this.known(), op);
      created.push(...step.created);
      this.tell(step.diff, base + 1, origin);
    }
    if (ops.length === 0) this.tell(emptyDiff(), base + 1, origin);
    return { revision: base + 1, created };
  }

  private tell(patch: Diff, revision: number, origin: Changed["origin"]): void {
    const base = this.known().revision;
    this.mirror = patched(this.known(), patch, revision === base ? base + 1 : revision);
    const { questions, scorecard } = this.model;
    const { number, first, counts, headings } = questions;
    const change: Changed = {
      base,
      revision: this.mirror.revision,
      origin,
      patch,
      questions: { from: number, number, items: [], lines: [], waived_lines: [], first, counts, headings },
      scorecard,
      undo: "…",
      redo: null,
      told: null,
      scenario: this.model.scenario.id,
      conflicts: 0,
    };
    for (const hear of this.hearing) hear(change);
  }

  private start(): StartInfo {
    return {
      recent: [
        {
          path: this.model.path,
          name: this.model.info.name,
          opened: "2026-03-02T14:32:00Z",
          missing: false,
          flaws: 1,
          thumbnail: PICTURE,
        },
      ],
      templates: [
        { id: "blank", name: "Blank", description: "", elements: 0, thumbnail: PICTURE },
        { id: "b2b", name: "B2B software", description: "", elements: 28, thumbnail: PICTURE },
      ],
      samples: [{ id: "arvenda", name: "Software maker", description: "", elements: 100, thumbnail: PICTURE }],
      documents: "/models",
      ...this.settings,
    };
  }
}

/** The host behind `?fake`. */
export const fakeHost = (_wish: string): Host => new FakeHost();
