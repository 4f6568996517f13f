//! The local server: who may ask, what is answered, what is told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::Bench;

/// A running server.
struct Server {
    process: Child,
    host: String,
    token: String,
}

impl Server {
    fn start(bench: &Bench) -> Self {
        std::fs::create_dir_all(bench.path("dist/assets")).expect("a folder");
        bench.write("dist/index.html", "<h1>page</h1>");
        bench.write("dist/assets/app.js", "1");
        let mut process = Command::new(env!("CARGO_BIN_EXE_tragwerk"))
            .args(["serve", "model.gtm", "--dist", "dist"])
            .current_dir(bench.folder())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a server");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("an address");
        let address = line.trim().strip_prefix("http://").expect("an address");
        let (host, token) = address.split_once("/?token=").expect("a token");
        Self { process, host: host.to_owned(), token: token.to_owned() }
    }

    fn connect(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
        stream.write_all(request.as_bytes()).expect("sent");
        stream
    }

    /// Sends a request and gives the whole answer.
    fn send(&self, request: &str) -> String {
        let mut answer = Vec::new();
        self.connect(request).read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.host))
    }

    fn post(&self, name: &str, args: &Value, headers: &str) -> String {
        let body = args.to_string();
        self.send(&format!(
            "POST /api/{name} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n{headers}Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            self.host,
            body.len()
        ))
    }

    /// A request as the page sends it: status and answer.
    fn call(&self, name: &str, args: Value) -> (u16, Value) {
        let headers = format!("x-tragwerk-token: {}\r\nOrigin: http://{}\r\n", self.token, self.host);
        let answer = self.post(name, &args, &headers);
        let (head, body) = answer.split_once("\r\n\r\n").expect("a body");
        (status(head), serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already gone is fine.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default()
}

#[test]
fn a_model_is_opened_edited_and_told() {
    let bench = Bench::with_model();
    let server = Server::start(&bench);
    let (status, launch) = server.call("launch_file", json!({}));
    assert_eq!(status, 200);
    let (status, opened) = server.call("open_model", json!({ "path": launch["path"] }));
    assert_eq!((status, &opened["info"]["name"]), (200, &json!("Acme")));
    let listening =
        server.connect(&format!("GET /api/events?token={} HTTP/1.1\r\nHost: {}\r\n\r\n", server.token, server.host));
    let mut heard = BufReader::new(listening).lines().map_while(Result::ok);
    assert!(heard.by_ref().find(|line| line.is_empty()).is_some(), "the stream has begun");
    let step = json!({ "ops": [{ "op": "delete_element", "id": "goal-arr" }] });
    assert_eq!(server.call("execute", json!({ "base": 0, "step": step })).0, 200);
    assert_eq!(heard.find(|line| line.starts_with("event:")).as_deref(), Some("event: changed"));
    let data = heard.next().expect("data");
    let changed: Value = serde_json::from_str(data.trim_start_matches("data:")).expect("JSON");
    assert_eq!(changed["revision"], 1);
    let (status, stale) = server.call("execute", json!({ "base": 0, "step": step }));
    assert_eq!((status, &stale["kind"]), (409, &json!("stale")));
    let (status, refused) = server.call("open_model", json!({ "path": "/etc/passwd" }));
    assert_eq!((status, &refused["code"]), (400, &json!("path-outside")));
    let (status, unknown) = server.call("fly", json!({}));
    assert_eq!((status, &unknown["code"]), (400, &json!("request-unknown")));
}

#[test]
fn only_our_page_with_the_token_may_ask() {
    let bench = Bench::with_model();
    let server = Server::start(&bench);
    let token = format!("x-tragwerk-token: {}\r\n", server.token);
    let asks = |headers: &str| status(&server.post("start", &json!({}), headers));
    assert_eq!(asks(&token), 200);
    assert_eq!(asks(""), 401);
    assert_eq!(asks("x-tragwerk-token: 00000000000000000000000000000000\r\n"), 401);
    assert_eq!(asks(&format!("{token}Origin: http://evil.example\r\n")), 403);
    assert_eq!(asks(&format!("{token}Origin: null\r\n")), 403);
    assert_eq!(status(&server.get("/api/events")), 401);
    assert_eq!(status(&server.get("/api/start?token=x")), 401);
    let other = "GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n";
    assert_eq!(status(&server.send(other)), 403);
}

#[test]
fn the_page_and_nothing_else() {
    let bench = Bench::with_model();
    let server = Server::start(&bench);
    let page = server.get("/?token=x").to_lowercase();
    assert!(page.contains("content-type: text/html") && page.contains("default-src 'self'"), "{page}");
    assert!(page.contains("<h1>page</h1>"));
    assert!(server.get("/assets/app.js").contains("text/javascript"));
    for path in ["/../model.gtm", "/assets/../../model.gtm", "/%2e%2e/model.gtm", "//etc/passwd", "/assets", "/absent"]
    {
        assert_eq!(status(&server.get(path)), 404, "{path}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_cleanly() {
    let bench = Bench::with_model();
    let mut server = Server::start(&bench);
    let path = bench.path("model.gtm");
    assert_eq!(server.call("open_model", json!({ "path": path })).0, 200);
    let _listening =
        server.connect(&format!("GET /api/events?token={} HTTP/1.1\r\nHost: {}\r\n\r\n", server.token, server.host));
    let told = Command::new("kill").args(["-INT", &server.process.id().to_string()]).status().expect("kill");
    assert!(told.success());
    assert!(server.process.wait().expect("an end").success());
}
