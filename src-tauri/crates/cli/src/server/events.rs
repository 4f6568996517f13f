//! Changes as server-sent events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

use super::Served;

/// `event: changed` with the change as JSON, for every change from now on. A listener that is too slow is cut off: it
/// connects again and fetches everything.
pub(super) async fn stream(State(served): State<Arc<Served>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(served.events.subscribe());
    let events =
        changes.map_while(Result::ok).filter_map(|change| Event::default().event("changed").json_data(&*change).ok());
    Sse::new(events.map(Ok)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}
