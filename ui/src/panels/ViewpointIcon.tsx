/** The icon of a viewpoint. */
import { Bot, Database, Layers, type LucideIcon, Shapes, Signpost, Split, Target, Users } from "lucide-react";
import type { Viewpoint } from "../generated/wire";
import { Icon } from "../widgets/Icon";

const ICON: Record<Viewpoint, LucideIcon> = {
  operating_model: Layers,
  decision_map: Split,
  buyer_journey: Signpost,
  goals_and_incentives: Target,
  data_and_metrics: Database,
  responsibility: Users,
  automation_risk: Bot,
  free: Shapes,
};

export function ViewpointIcon({ viewpoint }: { viewpoint: Viewpoint }) {
  return <Icon icon={ICON[viewpoint]} size={14} />;
}
