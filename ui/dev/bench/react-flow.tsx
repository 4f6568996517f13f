/** React Flow as it comes: its own boxes and lines. */
import { type Edge, type Node, ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import { createRoot } from "react-dom/client";
import "@xyflow/react/dist/style.css";
import type { Board, Picture } from "./board";

export function reactFlow(root: HTMLElement, { boxes, lines }: Picture): Promise<Board> {
  const nodes: Node[] = boxes.map(({ id, name, x, y, width, height }) => ({
    id,
    data: { label: name },
    position: { x, y },
    width,
    height,
  }));
  const edges: Edge[] = lines;
  return new Promise((done) => {
    createRoot(root).render(
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        minZoom={0.02}
        fitView
        onInit={(flow) => done(board(root, flow))}
      />,
    );
  });
}

function board(root: HTMLElement, flow: ReactFlowInstance): Board {
  return {
    fit: () => void flow.fitView(),
    actual: () => {
      void flow.fitView();
      void flow.zoomTo(1);
    },
    ground: () => root.querySelector(".react-flow__pane") ?? root,
    boxes: () => [...root.querySelectorAll(".react-flow__node")],
    panButton: 0,
    wheel: { deltaY: 20, ctrlKey: false },
  };
}
