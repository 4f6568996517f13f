//! Requests of the desk by HTTP: JSON in, JSON out.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tragwerk_workspace::WireError;
use tragwerk_workspace::wire::ErrorKind;

use super::{Served, root};

/// Answers a request: 200 with its result, or a status by the kind of error with the error.
pub(super) async fn call(
    State(served): State<Arc<Served>>,
    Path(request): Path<String>,
    Json(args): Json<Value>,
) -> Response {
    // The desk works with files: not on the threads that wait for others.
    let answered = tokio::task::spawn_blocking(move || answer(&served, &request, args)).await;
    match answered {
        Ok(Ok(result)) => Json(result).into_response(),
        Ok(Err(error)) => (status(error.kind), Json(error)).into_response(),
        Err(_panic) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn answer(served: &Served, request: &str, args: Value) -> Result<Value, WireError> {
    if request == "launch_file" {
        return Ok(json!({ "path": served.file, "sample": false }));
    }
    root::check(&served.root, &args)?;
    served.desk.call(request, args)
}

fn status(kind: ErrorKind) -> StatusCode {
    match kind {
        ErrorKind::Refused => StatusCode::BAD_REQUEST,
        ErrorKind::Stale => StatusCode::CONFLICT,
        ErrorKind::Fault => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
