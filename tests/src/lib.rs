//! Tests of the whole core, as the window and the command line drive it: nothing here but what lies in `tests`.
