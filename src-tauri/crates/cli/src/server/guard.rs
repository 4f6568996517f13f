//! Who may ask: whoever has the token, and only from our own page.
//!
//! A page of another site can send requests to this machine, too; it knows neither the token nor our Origin, and a
//! name of its own that leads here (DNS rebinding) shows in Host.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Served;

/// Header of the token.
const TOKEN: &str = "x-tragwerk-token";

/// Refuses other hosts and origins.
pub(super) async fn origin(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    if is_ours(&served, request.headers()) { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

/// Refuses requests without the token.
pub(super) async fn token(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    let given = request.headers().get(TOKEN).and_then(|value| value.to_str().ok());
    let given = given.or_else(|| in_query(request.uri()));
    if given.is_some_and(|given| same(given, &served.token)) {
        next.run(request).await
    } else {
        StatusCode::UNAUTHORIZED.into_response()
    }
}

fn is_ours(served: &Served, headers: &HeaderMap) -> bool {
    let only = |name| {
        let mut values = headers.get_all(name).iter();
        (values.next().and_then(|value| value.to_str().ok()), values.next().is_none())
    };
    let host = only(header::HOST) == (Some(served.host.as_str()), true);
    let ours = format!("http://{}", served.host);
    let origin = !headers.contains_key(header::ORIGIN) || only(header::ORIGIN) == (Some(ours.as_str()), true);
    host && origin
}

/// A stream of events cannot carry a header: there the token stands in the address.
fn in_query(uri: &Uri) -> Option<&str> {
    if uri.path() != "/api/events" {
        return None;
    }
    uri.query()?.split('&').find_map(|part| part.strip_prefix("token="))
}

/// Equal, in a time that does not tell where they differ.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
}
