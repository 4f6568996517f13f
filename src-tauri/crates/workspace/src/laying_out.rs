//! A layout that is worked out beside the desk, so that other requests have their turn and it can be called off.
//!
//! It works on a copy of the model and changes nothing; what it finds is carried out as one step, if the model is still
//! as it was.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use tragwerk_diagram::layout::Place;
use tragwerk_model::{Id, Model, Refusal};
use tragwerk_text::Language;

use crate::WorkspaceError;
use crate::wire::LayoutScope;
use crate::workspace::arranged_part;

/// How long one request waits for it: a small view is laid out by then.
const MOMENT: Duration = Duration::from_millis(60);

type Places = Vec<(Id, Place)>;

/// A layout under way.
#[derive(Debug)]
pub(crate) struct Layout {
    /// Revision it is for.
    pub(crate) base: u64,
    /// The view.
    pub(crate) view: Id,
    /// What of it.
    pub(crate) what: LayoutScope,
    stopped: Arc<AtomicBool>,
    found: Receiver<Result<Places, Refusal>>,
}

impl Layout {
    /// Begins to work one out.
    pub(crate) fn begin(model: Model, base: u64, view: Id, what: LayoutScope, language: Language) -> Self {
        let stopped = Arc::new(AtomicBool::new(false));
        let (sender, found) = mpsc::channel();
        let (flag, of, part) = (Arc::clone(&stopped), view.clone(), what.clone());
        std::thread::spawn(move || {
            let places = arranged_part(&model, &of, &part, language, &|| flag.load(Ordering::Relaxed));
            // Nobody listens when it was called off.
            drop(sender.send(places));
        });
        Self { base, view, what, stopped, found }
    }

    /// Waits a moment; none: not yet.
    ///
    /// # Errors
    /// `view-unknown`; a fault when it broke.
    pub(crate) fn wait(&self) -> Result<Option<Places>, WorkspaceError> {
        match self.found.recv_timeout(MOMENT) {
            Ok(found) => Ok(Some(found?)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(WorkspaceError::fault("a layout broke")),
        }
    }

    /// Calls it off; it stops at its next step.
    pub(crate) fn cancel(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}
