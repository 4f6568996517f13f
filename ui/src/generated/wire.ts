// Hand-made draft until `cargo xtask gen` writes it.
export type Value = boolean | number | string;
export type ElementKind = "ambition" | "goal" | "conflict" | "offering" | "segment" | "buyer_role" | "journey_stage" | "channel" | "unit" | "role" | "forum" | "decision" | "policy" | "metric" | "data_object" | "incentive" | "activity" | "handoff" | "system" | "automation";
export type RelationKind = "part_of" | "reports_to" | "member_of" | "accountable_for" | "responsible_for" | "consulted_on" | "recommends" | "agrees_to" | "informed_of" | "decides" | "informs" | "basis_for" | "decided_in" | "directs" | "impacts" | "resolves" | "involves" | "pursues" | "contributes_to" | "measures" | "forecasts" | "reviews" | "rewards" | "applies_to" | "transitions_to" | "offered_to" | "sold_via" | "travels" | "reached_via" | "serves" | "flows_to" | "reads" | "writes" | "master_of" | "runs_on" | "uses" | "computed_from" | "reconciles_with" | "automates" | "governs";
export type Layer = "strategy" | "market" | "organisation" | "decision" | "information" | "governance" | "execution";
export type Family = "flow" | "information" | "authority" | "responsibility" | "steering" | "structure" | "conflict" | "plain";
export type Viewpoint = "operating_model" | "decision_map" | "buyer_journey" | "goals_and_incentives" | "data_and_metrics" | "responsibility" | "automation_risk" | "free";
export type ModelInfo = { name: string; description: string; language: string };
export type Statement = { attribute: string; value: string; source: string };
export type Element = { id: string; kind: ElementKind; name: string; description: string; attributes: Record<string, Value>; tags: string[]; properties: Record<string, string>; statements: Statement[] };
export type Relation = { id: string; kind: RelationKind; source: string; target: string; attributes: Record<string, Value>; properties: Record<string, string>; statements: Statement[] };
export type View = { id: string; viewpoint: Viewpoint; name: string };
export type ViewNode = { view: string; element: string; order: number; x: number; y: number; width: number; height: number; parent: string | null };
export type Point = { x: number; y: number };
export type ViewEdge = { view: string; relation: string; order: number; waypoints: Point[] };
export type Note = { view: string; id: string; order: number; x: number; y: number; width: number; height: number; text: string };
export type Waiver = { id: string; code: string; subject: string; key: string; severity: string; reason: string; who: string; until: string | null };
export type Change<T> = { before: T | null; after: T | null };
export type Diff = { info: Change<ModelInfo>[]; elements: Change<Element>[]; relations: Change<Relation>[]; views: Change<View>[]; nodes: Change<ViewNode>[]; edges: Change<ViewEdge>[]; notes: Change<Note>[]; waivers: Change<Waiver>[]; rule_pack: Change<string>[] };
export type Scene = { view: string | null; viewpoint: Viewpoint; name: string; bounds: Rect; bands: Band[]; lanes: Lane[]; nodes: SceneNode[]; edges: SceneEdge[]; notes: SceneNote[]; legend: LegendEntry[]; dropped_labels: number };
export type Rect = { x: number; y: number; width: number; height: number };
export type TextLine = { text: string; x: number; baseline: number; width: number };
export type Band = { layer: Layer; bounds: Rect; strip: number; label: string; label_at: Point };
export type Lane = { unit: string | null; bounds: Rect; header: number; icon: SceneIcon | null; name: TextLine[]; details: LaneDetail[]; evidence: boolean };
export type LaneDetail = { element: string; icon: SceneIcon; lines: TextLine[] };
export type SceneNode = { element: string; kind: ElementKind; layer: Layer; bounds: Rect; parent: string | null; container: boolean; outline: string; dashed: boolean; strokes: Stroke[]; icon: SceneIcon | null; name: TextLine[]; full_name: string; cut: boolean; second: TextLine | null; badge: Badge | null; mark: SceneMark | null; evidence: boolean };
export type Stroke = { part: ShapePart; path: string };
export type SceneIcon = { id: string; x: number; y: number; size: number };
export type Badge = { bounds: Rect; text: TextLine };
export type Mark = { count: number; severity: Severity; nature: Nature };
export type SceneMark = { mark: Mark; x: number; y: number };
export type Head = { shape: HeadShape; solid: string; stroked: string };
export type SceneEdge = { relation: string; kind: RelationKind; source: string; target: string; family: Family; style: LineStyle; points: Point[]; curved: boolean; path: string; head: Head | null; label: EdgeLabel | null; letter: LetterBadge | null; by_hand: boolean; evidence: boolean };
export type EdgeLabel = { text: TextLine; plate: Rect };
export type LetterBadge = { letter: string; at: Point };
export type SceneNote = { id: string; bounds: Rect; lines: TextLine[]; cut: boolean };
export type LegendEntry = { sample: LegendSample; label: string; width: number };
export type ShapePart = "title_bar" | "base_line" | "avatar";
export type LineStyle = "flow" | "back" | "pause" | "re_entry" | "information" | "authority" | "responsibility" | "directs" | "steering" | "structure" | "conflict" | "plain";
export type HeadShape = "filled" | "open" | "double_chevron" | "bars" | "ring" | "dot" | "diamond" | "triangle";
export type LegendSample = { sample: "kind"; kind: ElementKind; layer: Layer; outline: string; icon: string } | { sample: "line"; style: LineStyle; path: string; head: Head | null; letter: LetterBadge | null } | { sample: "mark"; severity: Severity; nature: Nature };
export type Language = "en" | "de";
export type WireError = { code: string; args: Record<string, string>; kind: "refused" | "stale" | "fault"; message: string }; // message worded by the core in the current language

export type Op =   // tag "op"
  | { op: "create_element"; id?: string | null; kind: ElementKind; name: string; description?: string; attributes?: Record<string, Value>; at?: Placement | null }   // at: also place it in a view
  | { op: "rename_element"; id: string; name: string }
  | { op: "edit_element"; id: string; description?: string | null; tags?: string[] | null; properties?: Record<string,string> | null } // null = leave
  | { op: "set_attribute"; record: RecordRef; attribute: string; value: Value | null }
  | { op: "add_statement"; record: RecordRef; statement: Statement }
  | { op: "edit_statement"; record: RecordRef; index: number; statement: Statement }
  | { op: "remove_statement"; record: RecordRef; index: number }
  | { op: "delete_element"; id: string }
  | { op: "connect"; id?: string | null; kind: RelationKind; source: string; target: string; attributes?: Record<string, Value> }
  | { op: "disconnect"; id: string }
  | { op: "edit_relation"; id: string; kind?: RelationKind | null; source?: string | null; target?: string | null; properties?: Record<string,string> | null }
  | { op: "create_view"; id?: string | null; viewpoint: Viewpoint; name: string }
  | { op: "rename_view"; id: string; name: string }
  | { op: "delete_view"; id: string }
  | { op: "place_element"; view: string; element: string; x: number; y: number; width?: number | null; height?: number | null; parent?: string | null }
  | { op: "move_nodes"; view: string; moves: { element: string; x: number; y: number; parent?: string | null; leave_parent?: boolean }[]; notes?: { id: string; x: number; y: number }[] } // parent null = leave as is; contents move with their container
  | { op: "resize_node"; view: string; element: string; x: number; y: number; width: number; height: number }
  | { op: "remove_from_view"; view: string; elements: string[] }
  | { op: "arrange_view"; view: string; nodes: { element: string; x: number; y: number; width: number; height: number; parent: string | null }[] }
  | { op: "add_note"; view: string; id?: string | null; x: number; y: number; width: number; height: number; text: string }
  | { op: "edit_note"; view: string; id: string; x?: number|null; y?: number|null; width?: number|null; height?: number|null; text?: string | null }
  | { op: "delete_note"; view: string; id: string }
  | { op: "edit_model"; name?: string | null; description?: string | null; language?: string | null };
export type RecordRef = { type: "element" | "relation"; id: string };
export type Placement = { view: string; x: number; y: number; width?: number | null; height?: number | null; parent?: string | null };
export type Step = { ops: Op[]; group?: string | null };   // same group id in succession = one undo step (typing in one field)

export type ViewRef = { type: "stored"; id: string } | { type: "generated"; viewpoint: Viewpoint };
export type OpenModel = {            // "snapshot"
  revision: number; path: string; file_name: string; access: "read_write" | "read_only"; access_reason: string | null;
  info: ModelInfo; elements: Element[]; relations: Relation[]; views: View[]; nodes: ViewNode[]; edges: ViewEdge[]; notes: Note[];
  generated: { viewpoint: Viewpoint; name: string }[];        // generated views that have something to show, worded
  questions: Questions; scorecard: ScorecardLine[]; undo: string | null; redo: string | null;   // labels, worded; null = nothing
  versions: number; saved_version: VersionInfo | null;             // newest
};
export type Severity = "error" | "warning" | "hint"; export type Nature = "flaw" | "gap";
export type Question = { fingerprint: string; code: string; heading: string; severity: Severity; nature: Nature; subject: string | null; evidence: string[];
  question: string; explanation: string; waived: boolean };      // worded by the core
export type FoldedLine = { code: string; severity: Severity; nature: Nature; heading: string; question: string; fingerprints: string[] }; // one or several
export type Questions = { items: Question[]; lines: FoldedLine[]; first: number[] /* indexes of lines of the first ten */;
  counts: { error: number; warning: number; hint: number; waived: number; flaws: number; gaps: number };
  headings: { id: string; label: string; count: number }[]; };
export type ScorecardLine = { id: string; label: string; numerator: number; denominator: number; lower_is_better: boolean; answered: boolean };
export type Changed = { base: number; revision: number; origin: "edit" | "undo" | "redo" | "import" | "layout" | "reload"; patch: Diff; questions: Questions; scorecard: ScorecardLine[]; undo: string | null; redo: string | null; told: string | null /* e.g. “3 relations went with it”, worded */ };
export type Executed = { revision: number; created: string[] /* ids made by this step, in op order */ };

export type StartInfo = { recent: { path: string; name: string; opened: string; missing: boolean; flaws: number | null; thumbnail: string | null /* svg */ }[];
  templates: { id: string; name: string; description: string; elements: number; thumbnail: string }[]; samples: { id: string; name: string; description: string; elements: number; thumbnail: string }[];
  language: Language; theme: "light" | "dark" | "system"; documents: string };
export type VersionInfo = { id: string; name: string; note: string; author: string; at: string; revision: number; automatic: boolean };
export type ExportArgs = { view: ViewRef; format: "svg" | "png" | "json"; path: string; language: Language; theme: "light" | "dark" | "print"; scale: number; transparent: boolean; title_block: boolean; legend: boolean; marks: boolean };

// host.call(name, args): every name below is POST /api/<name> over HTTP and `invoke("call", {name, args})` in Tauri.
export interface Requests {
  start: { args: {}; result: StartInfo };
  set_settings: { args: { language?: Language | null; theme?: "light" | "dark" | "system" | null }; result: StartInfo };
  new_model: { args: { template: string | null }; result: OpenModel };      // a file "Untitled N.gtm" from the first click
  open_model: { args: { path: string }; result: OpenModel };                // .gtm or .gtm.json (imported into a new file beside it)
  open_sample: { args: { id: string }; result: OpenModel };                 // a copy in the documents folder
  close_model: { args: {}; result: null };
  snapshot: { args: {}; result: OpenModel };                                // refused "no-model-open"
  scorecard: { args: {}; result: ScorecardLine[] };
  name_model: { args: { base: number; name: string }; result: OpenModel };  // naming it renames the file
  execute: { args: { base: number; step: Step }; result: Executed };
  undo: { args: { base: number }; result: Executed }; redo: { args: { base: number }; result: Executed };
  scene: { args: { view: ViewRef; marks: boolean }; result: Scene };
  preview_routes: { args: { view: ViewRef; moves: { element: string; x: number; y: number }[] }; result: SceneEdge[] };
  layout_view: { args: { base: number; view: string }; result: Executed };
  keep_view: { args: { base: number; viewpoint: Viewpoint; name: string }; result: Executed };  // generated → hand-arranged view
  questions: { args: {}; result: Questions };
  menu_texts: { args: {}; result: Record<string, string> };   // words of the native menu, by id
  rule: { args: { code: string }; result: { code: string; name: string; heading: string; finds: string; why: string; answer: string; wrong: string; right: string } };
  save_version: { args: { name: string; note: string; author: string }; result: VersionInfo };
  versions: { args: {}; result: VersionInfo[] };
  export_view: { args: ExportArgs; result: { path: string } };
  export_preview: { args: Omit<ExportArgs, "path">; result: { svg: string } };
  launch_file: { args: {}; result: { path: string | null; sample: boolean } };   // desktop shell and serve: what the program was started with
}
