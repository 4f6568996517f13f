### Words that several places share.
program = Tragwerk
close = Close
cancel = Cancel
undo = Undo
toasts = Messages
toast-detail = Technical detail
chip-remove = Remove { $name }
problem-unreachable = The program’s core does not answer. Nothing that was saved is lost.
told-not-done = Your last edit was not made; please repeat it.
told-removed-from-view =
    { $lines ->
        [0] { $count ->
            [one] Removed from this view. It is still in the model.
           *[other] { $count } elements removed from this view. They are still in the model.
        }
        [one] { $count ->
            [one] Removed from this view with a line. Both are still in the model.
           *[other] { $count } elements removed from this view with a line. All are still in the model.
        }
       *[other] { $count ->
            [one] Removed from this view with { $lines } lines. All are still in the model.
           *[other] { $count } elements removed from this view with { $lines } lines. All are still in the model.
        }
    }
told-removed =
    { $count ->
        [one] Removed.
       *[other] { $count } removed.
    }
crash-title = This part of the window failed.
crash-text = Your model is safe: every edit is in the file. Reload the window to go on.
crash-reload = Reload
lost = The connection to the core is lost. Everything saved is safe; editing goes on as soon as it is back.
working = The program is working
