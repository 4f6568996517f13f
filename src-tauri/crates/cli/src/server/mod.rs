//! The local server: requests of the desk as `POST /api/<request>`, its events as a stream, the built page.
//!
//! What it is not: it knows no request but `launch_file`, which only it can answer. Invariants: only this machine can
//! reach it; every request to the desk carries the token, and Host and Origin are exactly ours; no file outside the
//! root folder is named in a request.

mod api;
mod events;
mod files;
mod guard;
mod root;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::{Desk, Places, WorkspaceError};

/// Largest body of a request.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// As many events wait for a slow listener; then it is cut off and has to fetch everything anew.
const MOST_WAITING: usize = 256;

/// What the server works with.
pub struct Setup {
    /// Folders of the desk.
    pub places: Places,
    /// File that the page opens first.
    pub file: Option<PathBuf>,
    /// Nothing outside is read or written.
    pub root: PathBuf,
    /// The built page.
    pub dist: PathBuf,
    /// Port; 0: a free one.
    pub port: u16,
}

/// What every request can reach.
struct Served {
    desk: Desk,
    events: broadcast::Sender<Arc<Value>>,
    file: Option<PathBuf>,
    root: PathBuf,
    dist: PathBuf,
    /// `127.0.0.1:PORT`.
    host: String,
    token: String,
}

/// Serves until Ctrl-C or a request to end.
///
/// # Errors
/// `port-taken`, and what the system does not give.
pub fn run(setup: Setup) -> Result<(), WorkspaceError> {
    let runtime = tokio::runtime::Runtime::new().map_err(fault)?;
    let served = runtime.block_on(serve(setup));
    // Streams of events would never end by themselves.
    runtime.shutdown_background();
    served
}

async fn serve(setup: Setup) -> Result<(), WorkspaceError> {
    let taken = |error| Refusal::new("port-taken").with("port", setup.port).with("detail", error);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, setup.port)).await.map_err(taken)?;
    let address = listener.local_addr().map_err(fault)?;
    let token = token()?;
    let served = served(setup, address, token);
    announce(&served).map_err(fault)?;
    let routes = routes(Arc::clone(&served));
    tokio::select! {
        ended = axum::serve(listener, routes) => ended.map_err(fault)?,
        () = told_to_end() => {}
    }
    // A model that is not open is no problem here.
    let _ = tokio::task::spawn_blocking(move || served.desk.call("close_model", Value::Null)).await;
    Ok(())
}

fn served(setup: Setup, address: SocketAddr, token: String) -> Arc<Served> {
    let desk = Desk::open(setup.places);
    let (events, _) = broadcast::channel(MOST_WAITING);
    let sender = events.clone();
    // Nobody listening is fine.
    desk.on_changed(move |event| drop(sender.send(Arc::new(event.clone()))));
    let host = address.to_string();
    Arc::new(Served { desk, events, file: setup.file, root: setup.root, dist: setup.dist, host, token })
}

fn routes(served: Arc<Served>) -> Router {
    let guarded = Router::new()
        .route("/api/events", get(events::stream))
        .route("/api/{request}", post(api::call))
        .layer(from_fn_with_state(Arc::clone(&served), guard::token));
    guarded
        .fallback(get(files::page))
        .layer(from_fn_with_state(Arc::clone(&served), guard::origin))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(served)
}

/// The one line on standard output: the address to open.
fn announce(served: &Served) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "http://{}/?token={}", served.host, served.token)?;
    out.flush()
}

/// 128 bits from the system, in hexadecimal digits.
fn token() -> Result<String, WorkspaceError> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(fault)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Waits for Ctrl-C, or for the signal that ends a program.
async fn told_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn fault(error: impl ToString) -> WorkspaceError {
    WorkspaceError::Fault { detail: error.to_string() }
}
