//! The built page, file by file, with the headers that keep it to itself.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderName, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::Served;

/// As in `tauri.conf.json`, without what only the desktop window needs.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self' data:; \
    img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-src 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
];

/// A file of the page; the page itself for `/`.
pub(super) async fn page(State(served): State<Arc<Served>>, uri: Uri) -> Response {
    let Some(file) = file_of(&served.dist, uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    match tokio::task::spawn_blocking(move || std::fs::read(&file).map(|bytes| (bytes, kind(&file)))).await {
        Ok(Ok((bytes, kind))) => (HEADERS, [(header::CONTENT_TYPE, kind)], bytes).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file for a path of the address, within the folder. Names of a built page need no escapes.
fn file_of(dist: &Path, path: &str) -> Option<PathBuf> {
    let path = path.trim_start_matches('/');
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = dist.join(path).canonicalize().ok()?;
    (file.starts_with(dist) && file.is_file()).then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "ttf" => "font/ttf",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
