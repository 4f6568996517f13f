//! All requests, each declared once: dispatch and the generated bindings come from this table.
//!
//! A request is a module of its name with `answer(state, args) -> Result<answer, error>`; the types of arguments and
//! answer are read from that function.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use specta::datatype::DataType;
use specta::{Type, Types};
use tragwerk_model::Refusal;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Changed, WireError};

/// Name and types of a request, for the generated bindings.
#[derive(Debug)]
pub struct RequestType {
    /// Its name, as `Desk::call` takes it.
    pub name: &'static str,
    /// Type of its arguments.
    pub args: DataType,
    /// Type of its answer.
    pub result: DataType,
}

macro_rules! requests {
    ($($room:ident::$name:ident),* $(,)?) => {
        /// Answers the request of this name.
        pub(crate) fn answer(state: &mut State, name: &str, args: Value) -> Result<Value, WorkspaceError> {
            match name {
                $(stringify!($name) => reply(state, name, args, crate::$room::$name::answer),)*
                _ => Err(Refusal::new("request-unknown").with("request", name).into()),
            }
        }

        /// Names of all requests.
        pub fn request_names() -> &'static [&'static str] {
            &[$(stringify!($name)),*]
        }

        /// All requests with their types; registers every type of the wire in `types`, the event and the error
        /// included.
        pub fn request_types(types: &mut Types) -> Vec<RequestType> {
            types.register_mut::<Changed>().register_mut::<WireError>();
            vec![$(described(types, stringify!($name), crate::$room::$name::answer)),*]
        }
    };
}

requests! {
    queries::start,
    queries::launch_file,
    queries::menu_texts,
    commands::set_settings,
    commands::new_model,
    commands::open_model,
    commands::open_sample,
    queries::file_state,
    commands::keep_open,
    commands::close_model,
    commands::name_model,
    queries::snapshot,
    commands::execute,
    commands::undo,
    commands::redo,
    commands::save_version,
    queries::versions,
    queries::version_facts,
    commands::restore_version,
    commands::open_version_copy,
    commands::copy_model,
    queries::backups,
    commands::open_backup,
    commands::delete_backup,
    queries::diagnose,
    commands::recover,
    queries::scenarios,
    commands::create_scenario,
    commands::switch_scenario,
    commands::rename_scenario,
    commands::delete_scenario,
    queries::questions,
    queries::scorecard,
    queries::owner_units,
    queries::home_units,
    queries::overlay,
    queries::rule,
    queries::fixes,
    queries::first_fixes,
    queries::preview_fix,
    commands::apply_fix,
    commands::waive,
    commands::unwaive,
    queries::waiver_terms,
    queries::waivers,
    queries::new_since,
    queries::rule_pack,
    queries::own_rule,
    commands::set_rule_pack,
    commands::tune_rule_pack,
    commands::allow_own_rules,
    queries::decision_sentence,
    queries::stress,
    queries::integration_matrix,
    queries::table,
    commands::edit_cells,
    queries::compare,
    queries::compare_scene,
    queries::merge_preview,
    commands::merge,
    queries::conflicts,
    queries::scene,
    queries::next_scene,
    queries::preview_routes,
    commands::layout_view,
    commands::begin_layout,
    commands::continue_layout,
    commands::cancel_layout,
    commands::keep_view,
    commands::begin_export,
    commands::continue_export,
    commands::cancel_export,
    queries::export_preview,
    queries::picture,
}

type Answer<A, R> = fn(&mut State, A) -> Result<R, WorkspaceError>;

fn reply<A: DeserializeOwned, R: Serialize>(
    state: &mut State,
    name: &str,
    args: Value,
    answer: Answer<A, R>,
) -> Result<Value, WorkspaceError> {
    let invalid = |detail: String| Refusal::new("args-invalid").with("request", name).with("detail", detail);
    let args = match args {
        // Who has nothing to say may say nothing.
        Value::Null => Value::Object(serde_json::Map::new()),
        Value::Object(_) => args,
        _ => return Err(invalid("an object is expected".to_owned()).into()),
    };
    let args = serde_json::from_value(args).map_err(|error| invalid(error.to_string()))?;
    serde_json::to_value(answer(state, args)?).map_err(WorkspaceError::fault)
}

fn described<A: Type, R: Type>(types: &mut Types, name: &'static str, _: Answer<A, R>) -> RequestType {
    RequestType { name, args: A::definition(types), result: R::definition(types) }
}
