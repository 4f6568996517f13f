/** The page's beginning: joins the host, asks the core how it stands, draws. */
import { createRoot } from "react-dom/client";
import "@theme/tokens.css";
import "@letters/letters.css";
import "./theme/base.css";
import { carryOut } from "./actions/actions";
import { App } from "./app/App";
import { begin } from "./app/begin";
import { Unreachable } from "./app/Unreachable";
import { connect } from "./host/connect";
import { setHost } from "./state/host";
import { listen } from "./state/listen";
import { shadeFor, systemShade } from "./theme/apply";

// Until the core has said which theme was chosen, the system's is shown.
document.documentElement.dataset.theme = shadeFor("system", systemShade());

const root = document.getElementById("root");
if (root) void draw(createRoot(root));

async function draw(page: ReturnType<typeof createRoot>): Promise<void> {
  try {
    const host = await connect();
    setHost(host);
    listen(host, carryOut);
    page.render(<App start={await begin()} />);
  } catch (problem) {
    page.render(<Unreachable problem={problem} />);
  }
}
