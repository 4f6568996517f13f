//! What goes over the wire, as types: shell, local server and window know these and no others of this room.
//!
//! Records, diffs, operations and scenes are the types of their own rooms. Numbers are safe integers of JavaScript.

mod changes;
mod compare;
mod error;
mod export;
mod facts;
mod fixes;
mod merge;
mod model;
mod overlay;
mod packs;
mod point;
mod questions;
mod recovery;
mod rule;
mod scenarios;
mod sheet;
mod start;
mod structure;
mod versions;

pub use changes::{Changed, Executed, LayoutId, LayoutScope, Nothing, Origin, Step, ViewRef};
pub use compare::{
    ChangeCounts, ChangeLine, ChangeMark, CompareResult, FigureInfo, QuestionsCompared, ScorecardDelta, Span, Trend,
};
pub use error::{ErrorKind, WireError};
pub use export::{
    ExportArgs, ExportBegun, ExportFormat, ExportId, ExportOptions, ExportPaper, ExportProgress, ExportTable,
    ExportTheme, Exported, PictureBytes, Preview,
};
pub use facts::VersionFacts;
pub use fixes::{Answer, AskInfo, FirstFix, FixInfo, FixPreview, Holds, Named};
pub use merge::{BaseInfo, ConflictLine, DuplicateLine, MergeChoice, MergeJoin, MergePreview, MergeSide};
pub use model::{Access, FileState, GeneratedView, OpenModel};
pub use overlay::{OverlayCategory, OverlayInfo, OverlayKind, Tone};
pub use packs::{
    DraftProblem, FoundElement, FunctionInfo, NewSince, OwnRuleCheck, OwnRuleInfo, PackName, PackProblem, RulePackInfo,
    TunedParameter, TunedRule, WaiverEnd, WaiverLine, WaiverTerms,
};
pub use point::{PointInfo, PointRef};
pub use questions::{Counts, FoldedLine, HeadingCount, Question, Questions, QuestionsChange, ScorecardLine, Splice};
pub use recovery::{BackupInfo, DiagnosisInfo};
pub use rule::RuleInfo;
pub use scenarios::ScenarioInfo;
pub use sheet::{
    CellChoice, CellEdit, CellEditor, CellRow, CellsEdited, KindCount, Notation, Sheet, SheetCell, SheetColumn,
    SheetRow, TableName, TableRef,
};
pub use start::{BuiltInModel, Preferences, RecentModel, StartInfo, ThemeChoice};
pub use structure::{
    DecisionSentence, IntegrationMatrix, MatrixCell, MatrixTie, MatrixUnit, SentenceSpan, StressResult, StressedElement,
};
pub use versions::VersionInfo;
