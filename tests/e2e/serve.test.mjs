// Who may ask the local server: only our own page, with the token, for files of the documents folder.

import assert from "node:assert/strict";
import { request } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, serve } from "./core.mjs";
import { SMALL } from "./window.mjs";

test("requests without token, from elsewhere or to elsewhere are refused", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", SMALL));
  const { host, searchParams } = new URL(address);
  const token = searchParams.get("token");
  const mine = { "x-tragwerk-token": token };
  const call = (headers, path = "/api/start", body = "{}") => status(host, path, headers, body);

  assert.equal((await call(mine)).status, 200);
  assert.equal((await call({ ...mine, origin: `http://${host}` })).status, 200);
  const refused = [
    ["no token", {}, 401],
    ["a wrong token", { "x-tragwerk-token": "0".repeat(token.length) }, 401],
    ["another site", { ...mine, origin: "https://example.org" }, 403],
    ["a page from a file", { ...mine, origin: "null" }, 403],
    ["another name of this machine", { ...mine, host: host.replace("127.0.0.1", "localhost") }, 403],
    ["another port", { ...mine, host: "127.0.0.1:1" }, 403],
  ];
  for (const [what, headers, expected] of refused) assert.equal((await call(headers)).status, expected, what);
  assert.equal((await call({}, `/api/start?token=${token}`)).status, 401, "a token in the address is for events only");
  assert.equal((await status(host, "/api/events", {}, null)).status, 401);
  assert.equal((await status(host, "/", { host: "example.org" }, null)).status, 403);

  const outside = await call(mine, "/api/open_model", JSON.stringify({ path: join(folder, "plan.gtm.json") }));
  assert.equal(outside.status, 400);
  assert.equal(JSON.parse(outside.body).code, "path-outside");
  const broken = await call(mine, "/api/start", "{");
  assert.ok(broken.status >= 400 && broken.status < 500, `broken JSON: ${broken.status}`);
  assert.equal((await status(host, "/../../Cargo.toml", {}, null)).status, 404);

  const { headers } = await status(host, "/", {}, null);
  assert.match(headers["content-security-policy"], /default-src 'self'/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["access-control-allow-origin"], undefined);
});

/** One request as it is given, Host included; no body means GET. */
function status(host, path, headers, body) {
  const [hostname, port] = host.split(":");
  return new Promise((done, fail) => {
    const method = body === null ? "GET" : "POST";
    const typed = body === null ? {} : { "content-type": "application/json" };
    const asked = request({ hostname, port, path, method, headers: { ...typed, ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: text }));
    });
    asked.on("error", fail);
    asked.end(body ?? undefined);
  });
}
