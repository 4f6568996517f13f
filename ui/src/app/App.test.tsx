import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { opened, started } from "../../dev/opened";
import { Failure } from "../host/host";
import { choose, FRESH, useSettings } from "../state/settings";
import { useToasts } from "../state/toasts";

// The whole window in jsdom, on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What jsdom cannot judge: it lays nothing out and paints nothing. */
const UNSEEN = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: UNSEEN });
  return violations.map(
    (fault) =>
      `${fault.id}: ${fault.nodes
        .map((node) => node.html)
        .join(" ")
        .slice(0, 300)}`,
  );
}

beforeEach(() => {
  useToasts.setState({ list: [] });
  useSettings.getState().remember({ ...FRESH, theme: "light" });
});

describe("the start screen", () => {
  it("is accessible", async () => {
    await started();
    expect(await faults()).toEqual([]);
  });

  it("begins a new model", async () => {
    const host = await started();
    await userEvent.click(screen.getByRole("button", { name: /Sketch with the room/ }));
    await screen.findByRole("heading", { name: "Open questions" });
    expect(host.asked).toContainEqual({ name: "new_model", args: { template: null } });
  });

  it("shows why a file could not be opened, and stays", async () => {
    const host = await started();
    host.answers.open_model = () => {
      throw new Failure({ code: "no-such-file", args: {}, kind: "refused", message: "There is no such file." });
    };
    await userEvent.click(screen.getByRole("button", { name: /Arvenda Systems/ }));
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      expect.stringContaining("There is no such file."),
    );
    expect(screen.getByText("Recent")).toBeTruthy();
  });

  it("switches language without a restart", async () => {
    await started();
    await act(() => choose({ language: "de" }));
    expect(screen.getByRole("button", { name: /Mit der Runde skizzieren/ })).toBeTruthy();
  });
});

describe("the window with a model", () => {
  it("is accessible", async () => {
    await opened();
    await screen.findByRole("heading", { name: "Scorecard" });
    await waitFor(() => expect(document.querySelector(".stage > *")).toBeTruthy());
    expect(await faults()).toEqual([]);
  });

  it("selects the subject of a question, lights its evidence, and ends it with Escape", async () => {
    await opened();
    const lines = within(await screen.findByRole("region", { name: "Open questions" }));
    await userEvent.click(
      lines.getByRole("button", { name: /^(?!Show evidence).*Who decides “Admit account to pilot”/ }),
    );
    expect(screen.getByRole("region", { name: "Evidence" })).toBeTruthy();
    expect(await screen.findByText("Why this matters")).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "Admit account to pilot");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Evidence" })).toBeNull();
  });

  it("creates a role on the spot and names it as the decider in one step", async () => {
    const host = await opened();
    await userEvent.click((await screen.findAllByTitle(/Who decides “Admit account to pilot”/))[0] as HTMLElement);
    await userEvent.click(screen.getByText("Name the decider"));
    await userEvent.type(screen.getByPlaceholderText("Name the decider"), "CRO");
    await userEvent.click(await screen.findByText(/Create Role “CRO”/));
    const steps = host.asked.filter(({ name }) => name === "execute");
    expect(steps).toHaveLength(1);
    const [first, second] = host.ops();
    expect(first).toMatchObject({ op: "create_element", kind: "role", name: "CRO" });
    expect(second).toMatchObject({
      op: "connect",
      kind: "decides",
      source: (first as { id: string }).id,
      target: "pilot",
    });
  });

  it("saves what is typed on leaving the field, as one undo step", async () => {
    const host = await opened();
    await userEvent.click((await screen.findAllByTitle(/Who decides “Admit account to pilot”/))[0] as HTMLElement);
    const field = screen.getByLabelText("Allowed answers");
    await userEvent.type(field, "admit, defer");
    await userEvent.tab();
    await waitFor(() =>
      expect(host.ops().at(-1)).toMatchObject({
        op: "set_attribute",
        attribute: "allowed_answers",
        value: "admit, defer",
      }),
    );
  });

  it("fetches the model again when the file was changed elsewhere, and says so", async () => {
    const host = await opened();
    host.answers.execute = () => {
      throw new Failure({ code: "stale", args: {}, kind: "stale", message: "" });
    };
    await userEvent.click((await screen.findAllByTitle(/Who decides “Admit account to pilot”/))[0] as HTMLElement);
    await userEvent.click(screen.getByLabelText("Remove VP Sales"));
    expect(await screen.findByText(/Your last edit was not made/)).toBeTruthy();
    expect(host.asked.map(({ name }) => name)).toContain("snapshot");
  });

  it("shows the versions in the place of the inspector, and gives it back", async () => {
    await opened();
    await userEvent.click(screen.getByRole("button", { name: /^Before the workshop/ }));
    const panel = within(await screen.findByRole("complementary", { name: "Versions" }));
    const line = (await panel.findByText("Before the workshop")).closest("li");
    expect(line?.textContent).toContain("Ada");
    expect(await faults()).toEqual([]);
    expect(line?.textContent).toContain("3 questions open");
    line?.querySelector<HTMLElement>(".version-head")?.focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("complementary", { name: "Inspector" })).toBeTruthy();
  });

  it("says why a file cannot be written and offers nothing that would change it", async () => {
    await opened((host) => {
      host.model = { ...host.model, access: "read_only", access_reason: "The folder is read-only." };
    });
    expect(await screen.findByText("The folder is read-only.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "New view" })).toBeNull();
    expect(screen.getByRole("button", { name: /Save version/ })).toHaveProperty("disabled", true);
  });
});
