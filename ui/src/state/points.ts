/** The states that can be compared or merged: what is open, other scenarios, versions. Other files are named by their path. */
import { useEffect, useState } from "react";
import type { PointRef, ScenarioInfo, VersionInfo } from "../generated/wire";
import type { OpenDocument } from "./document";
import { host } from "./host";
import { sentence } from "./problems";

export interface Points {
  /** Those that are not open, in the order of the core. */
  scenarios: ScenarioInfo[];
  /** The newest first. */
  versions: VersionInfo[];
}

/** In the order in which one looks for them. */
export function pointsOf(scenarios: readonly ScenarioInfo[], versions: readonly VersionInfo[]): Points {
  return {
    scenarios: scenarios.filter(({ current }) => !current),
    versions: [...versions].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.revision - a.revision)),
  };
}

/** What the open state is compared with first: the version saved last by hand, else the last one, else another scenario. */
export function firstBefore({ scenarios, versions }: Points): PointRef | null {
  const version = versions.find(({ automatic }) => !automatic) ?? versions[0];
  if (version) return { type: "version", id: version.id };
  const [scenario] = scenarios;
  return scenario ? { type: "scenario", id: scenario.id } : null;
}

/** A text that names a state uniquely. */
export function pointKey(point: PointRef): string {
  if (point.type === "now") return "now";
  return `${point.type}/${point.type === "file" ? point.path : point.id}`;
}

/** Name of a file, without its folders. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The states of the open file, asked for anew when there is another version or scenario. Null until they are known. */
export function usePoints({ path, versions, savedVersion, scenario, mirror }: OpenDocument) {
  const [points, take] = useState<Points | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const newest = savedVersion?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file, version or state is a reason to ask again.
  useEffect(() => {
    let wanted = true;
    Promise.all([host().call("scenarios", {}), host().call("versions", {})]).then(
      ([scenarios, saved]) => wanted && take(pointsOf(scenarios, saved)),
      (thrown) => wanted && setProblem(sentence(thrown)),
    );
    return () => {
      wanted = false;
    };
  }, [path, versions, newest, scenario, mirror.revision]);
  return { points, problem };
}
