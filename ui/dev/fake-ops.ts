/** What ops do, without any of the core's checks: enough for the UI to be tried and tested. Never part of a release. */
import type { Diff, Op } from "../src/generated/wire";
import { emptyDiff, type Mirror } from "../src/model/mirror";

let made = 0;

/** The diff of an op, and the ids it made. */
export function run(mirror: Mirror, op: Op): { diff: Diff; created: string[] } {
  const diff = emptyDiff();
  const created: string[] = [];
  const fresh = (id?: string | null) => {
    made += 1;
    const given = id ?? `made-${made}`;
    created.push(given);
    return given;
  };
  switch (op.op) {
    case "create_element": {
      const id = fresh(op.id);
      const { kind, name, description = "", attributes = {} } = op;
      diff.elements.push({
        before: null,
        after: { id, kind, name, description, attributes, tags: [], properties: {}, statements: [] },
      });
      if (op.at)
        diff.nodes.push({
          before: null,
          after: {
            ...op.at,
            element: id,
            order: made,
            width: op.at.width ?? 140,
            height: op.at.height ?? 50,
            parent: op.at.parent ?? null,
          },
        });
      break;
    }
    case "rename_element":
    case "edit_element": {
      const before = mirror.elements.get(op.id);
      const change =
        op.op === "rename_element"
          ? { name: op.name }
          : {
              ...(op.description == null ? {} : { description: op.description }),
              ...(op.tags ? { tags: op.tags } : {}),
            };
      if (before) diff.elements.push({ before, after: { ...before, ...change } });
      break;
    }
    case "set_attribute": {
      const { type, id } = op.record;
      if (type === "element") {
        const before = mirror.elements.get(id);
        if (before) diff.elements.push({ before, after: { ...before, attributes: attributes(before.attributes, op) } });
      } else {
        const before = mirror.relations.get(id);
        if (before)
          diff.relations.push({ before, after: { ...before, attributes: attributes(before.attributes, op) } });
      }
      break;
    }
    case "add_statement": {
      const before = mirror.elements.get(op.record.id);
      if (before)
        diff.elements.push({ before, after: { ...before, statements: [...before.statements, op.statement] } });
      break;
    }
    case "delete_element": {
      const before = mirror.elements.get(op.id) ?? null;
      diff.elements.push({ before, after: null });
      for (const gone of mirror.relations.values())
        if (gone.source === op.id || gone.target === op.id) diff.relations.push({ before: gone, after: null });
      for (const gone of mirror.nodes.values())
        if (gone.element === op.id) diff.nodes.push({ before: gone, after: null });
      break;
    }
    case "connect": {
      const { kind, source, target } = op;
      diff.relations.push({
        before: null,
        after: {
          id: fresh(op.id),
          kind,
          source,
          target,
          attributes: op.attributes ?? {},
          properties: {},
          statements: [],
        },
      });
      break;
    }
    case "disconnect":
      diff.relations.push({ before: mirror.relations.get(op.id) ?? null, after: null });
      break;
    case "create_view":
      diff.views.push({ before: null, after: { id: fresh(op.id), viewpoint: op.viewpoint, name: op.name } });
      break;
    case "rename_view": {
      const before = mirror.views.get(op.id);
      if (before) diff.views.push({ before, after: { ...before, name: op.name } });
      break;
    }
    case "delete_view":
      diff.views.push({ before: mirror.views.get(op.id) ?? null, after: null });
      break;
    case "place_element":
      diff.nodes.push({
        before: null,
        after: {
          view: op.view,
          element: op.element,
          order: made,
          x: op.x,
          y: op.y,
          width: 140,
          height: 50,
          parent: null,
        },
      });
      break;
    case "move_nodes":
      for (const move of op.moves ?? []) {
        const before = mirror.nodes.get(`${op.view}/${move.element}`);
        if (before) diff.nodes.push({ before, after: { ...before, x: move.x, y: move.y } });
      }
      break;
    case "remove_from_view":
      for (const id of op.elements)
        diff.nodes.push({ before: mirror.nodes.get(`${op.view}/${id}`) ?? null, after: null });
      break;
    default:
      break;
  }
  return { diff, created };
}

function attributes(
  before: Record<string, string | number | boolean>,
  op: { attribute: string; value?: string | number | boolean | null },
) {
  const { [op.attribute]: _, ...rest } = before;
  return op.value === null || op.value === undefined ? rest : { ...rest, [op.attribute]: op.value };
}
