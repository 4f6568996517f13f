# What is said when something is refused: what happened, what was kept, what to do next. Constraints refuse; a
# refused edit or file has changed nothing.
#
# `refusal` in the text crate puts words in the place of ids before a message sees them: $kind, $source_kind and
# $target_kind (`a …`), $relation, $attribute, $choices and $allowed (lists of words), $expected, $reference, $what.
# $place is put in front where a problem has a place in a file.

refused-at = At { $place }: { $sentence }

# Edits of the model.

refused-name-missing = A name is needed here.
refused-name-too-long = The name is longer than { $max } characters. Put the rest into the description.
refused-name-control-character = The name holds a character that cannot be shown. Type the name again.
refused-id-invalid = “{ $id }” cannot be an id: it takes 1 to 64 visible characters.
refused-id-taken = There is already a record with the id “{ $id }”.
refused-attribute-unknown = { $kind } has no attribute “{ $attribute }”. Use a free property for it.
refused-attribute-type = “{ $value }” does not fit “{ $attribute }”: it takes { $expected }.
    .choice = “{ $value }” does not fit “{ $attribute }”: it takes one of { $choices }.
refused-relation-not-allowed = { $source_kind } and { $target_kind } are not joined by “{ $relation }”. Possible between them: { $allowed }.
    .none = { $source_kind } and { $target_kind } are not joined by “{ $relation }”, nor by any other relation. Go by way of a third element.
refused-statement-attribute-empty = A statement has to be about something: name the attribute.
refused-statement-unknown = This statement is no longer there. The model is as it was.
refused-coordinate-out-of-range = That place is too far out for the canvas. Nothing was moved.
refused-size-invalid = A size has to be above zero. The size is as it was.
refused-element-unknown = This element (“{ $id }”) is no longer in the model. Nothing was changed.
refused-relation-unknown = This relation (“{ $id }”) is no longer in the model. Nothing was changed.
refused-view-unknown = This view (“{ $id }”) is no longer in the model. Nothing was changed.
refused-note-unknown = This note (“{ $id }”) is no longer in the view. Nothing was changed.
refused-viewpoint-unknown = There is no kind of view called “{ $name }”.
refused-not-placed = “{ $name }” does not stand in this view.
refused-already-placed = “{ $name }” already stands in this view.
refused-parent-unknown = The container (“{ $id }”) does not stand in this view. Place it first.
refused-parent-cycle = A container cannot lie within itself. Everything stands as it did.
refused-language-unknown = A model’s language is English (en) or German (de), not “{ $tag }”.
refused-import-conflict = These records are already there with other content: { $ids }. Nothing was imported; merge the two files instead.

# The text form.

refused-too-large = The file holds more than the limit of { $limit } { $what }. Nothing was imported.
refused-json-broken = Line { $line }, column { $column }: this is no valid JSON ({ $detail }).
refused-not-a-model = This is no GTM model: the entry "format": "gtm-model" is missing.
refused-format-version = The file has format version { $version }, which this program does not know. A newer program can open it.
refused-wrong-type = { $expected } is expected here.
refused-missing-field = This entry is missing.
refused-unknown-key = This entry is not known here. Free entries belong under "properties".
refused-unknown-kind = There is no kind of element called “{ $kind }”.
refused-unknown-relation-kind = There is no kind of relation called “{ $kind }”.
refused-dangling = { $reference } “{ $id }” is not in the file.
refused-duplicate-id = The id “{ $id }” occurs more than once.
refused-duplicate-node = The element “{ $id }” stands more than once in this view.

# The model file.

refused-file-not-found = There is no file “{ $file }” in { $folder }. It may have been moved or renamed.
refused-folder-not-found = The folder { $folder } does not exist. Choose another place.
refused-file-exists = “{ $file }” already exists and is not overwritten. Choose another name.
refused-not-a-database = “{ $file }” is no model file. It was not touched.
refused-not-our-database = “{ $file }” belongs to another program. It was not touched.
refused-file-truncated = “{ $file }” ends after { $found } of { $expected } bytes: the copy or download was cut off. It was not touched; fetch it again or open a backup.
refused-file-damaged = “{ $file }” is damaged and cannot be trusted. It was not touched; open a backup or an older copy.
refused-file-foreign-part = “{ $file }” holds something this program never makes ({ $part }). To be safe it was not opened.
refused-file-newer = “{ $file }” was written by a newer version of the program ({ $found }, this one knows { $known }). It can be read once the program is updated, and was not touched.
refused-file-read-only = “{ $file }” can only be read. To edit, save a copy in a place of your own.
refused-folder-read-only = Nothing can be written in { $folder }, so “{ $file }” can only be read. To edit, save a copy in a place of your own.
refused-file-unfinished = The last write to “{ $file }” was cut off and cannot be taken back, because the file can only be read. Copy it to a folder where you may write and open the copy.
refused-file-locked = Another program is using “{ $file }”. Close it there and try again; nothing was changed.
refused-file-replaced = Another file has taken the place of “{ $file }”, probably through a sync service; what is open here is not in it.
refused-file-gone = “{ $file }” was moved or deleted, so nothing more is saved in it; what is open here can be kept as a new file.
refused-disk-full = The disk is full. “{ $file }” is as it was before this edit; make room and try again.
refused-stale = The model has changed in the meantime. It is shown anew; please repeat the last edit.
refused-would-corrupt = This edit would have damaged the model and was not made. “{ $file }” is as it was. ({ $detail })
refused-version-not-found = There is no saved version “{ $id }”.
refused-scenario-not-found = There is no scenario “{ $id }” in “{ $file }”.
refused-scenario-name-taken = There is already a scenario “{ $name }”. Choose another name.
refused-scenario-is-current = The scenario “{ $name }” is the one that is open. Switch to another one first.
refused-step-not-found = There is no step { $id } in the log.
refused-migration-no-room = “{ $file }” was written by an earlier version of the program. Bringing it up to date needs room for a copy of it ({ $expected } bytes) on the same disk. It was not touched; make room and open it again.
refused-nothing-to-salvage = Nothing of “{ $file }” can be read any more. It was not touched; open a backup or an older copy.
refused-file-too-large = “{ $file }” is larger than the format allows. It was not touched.
refused-file-io = The system refused access to “{ $file }”: { $detail }. Nothing was changed.

refused-file-partly-shown = A newer version of the program has put things into “{ $file }” that are not shown here. They are kept as they are.

# The open model and the program.

refused-no-model-open = No model is open.
refused-undo-nothing = There is nothing to undo.
refused-redo-nothing = There is nothing to redo.
refused-version-name-missing = A version needs a name, so that it can be found again.
refused-undo-overtaken = This step cannot be undone: somebody else has changed the same place since. Nothing was changed.
refused-redo-overtaken = This step cannot be redone: somebody else has changed the same place since. Nothing was changed.
refused-template-unknown = There is no template “{ $id }”.
refused-sample-unknown = There is no sample model “{ $id }”.
refused-rule-unknown = There is no rule “{ $code }”.
refused-view-empty = This view would show nothing. Nothing was changed.
refused-view-complete = This view already shows everything that belongs to it. Nothing was changed.
refused-export-onto-model = “{ $file }” is the model itself and is not overwritten. Choose another name for the export.
refused-table-missing = A CSV holds one table. Say which, such as --table decision_register.
refused-export-gone = This export is no longer under way: it was cancelled, or another one was begun. Nothing was written.
refused-settings-not-kept = The setting holds until the program ends, but could not be kept for the next time: { $detail }
refused-request-unknown = The program does not know the request “{ $request }”. Window and core do not fit together; please install the program anew.
refused-args-invalid = The request “{ $request }” was not understood: { $detail }. Nothing was changed.
refused-unexpected = Something went wrong inside the program. Your file is as it was after the last visible edit. ({ $detail })

# Pictures.

refused-picture-too-large = The picture would be { $width } × { $height } pixels; at most { $limit } a side are possible. Choose a smaller scale.
refused-scale-invalid = “{ $scale }” is no scale. It takes a number above zero, such as 2.
refused-picture-not-drawn = The picture could not be drawn ({ $detail }). The model is as it was; try a smaller scale.

# The command line.

refused-version-ambiguous = Several versions are called “{ $name }”. Name the one you mean by its id: { $ids }.
refused-view-not-found = There is no view “{ $name }”. Views here: { $names }.
    .none = There is no view “{ $name }”, and the model has no views of its own.
refused-view-ambiguous = Several views are called “{ $name }”. Name the one you mean by its id: { $ids }.
refused-no-views = The model has no views of its own.
refused-export-format-unknown = The ending of “{ $file }” names no format. Add --format, such as --format pdf.
refused-filter-of-stored = “{ $view }” is arranged by hand and shows what was placed in it. Name a generated picture, such as --view decision_map, to narrow it.
refused-layout-gone = This layout was called off or another one was begun. Nothing was changed.
refused-option-idle = The option { $option } means nothing for { $format }. Leave it out.
refused-out-no-folder = Several pictures need a folder, and { $folder } could not be made one: { $detail }
refused-commands-invalid = “{ $file }” does not hold operations that can be applied: { $detail }. Nothing was changed.
refused-path-outside = “{ $file }” lies outside { $folder }. Only files in that folder can be opened and written here.
refused-dist-missing = There is no built page in { $folder }. Build it with “npm run build” or name its folder with --dist.
refused-port-taken = Port { $port } cannot be used: { $detail }

# Words for what a place in a file takes.

expected-text = text
    .sentence = Text
expected-date = a date such as 2027, 2027-06 or 2027-06-30
    .sentence = A date such as 2027, 2027-06 or 2027-06-30
expected-number = a number
    .sentence = A number
expected-yes_no = yes or no (true or false)
    .sentence = Yes or no (true or false)
expected-list = a list
    .sentence = A list
expected-object = an object
    .sentence = An object
expected-value = text, a number, or true or false
    .sentence = Text, a number, or true or false
expected-choice = one of its choices
    .sentence = One of the choices

reference-source = The source
reference-target = The target
reference-element = The element
reference-relation = The relation
reference-parent = The container

limit-text = bytes
limit-records = records

# Fixes.
refused-finding-gone = This question is no longer open. Nothing was changed.
refused-fix-unknown = This question can no longer be answered that way. Nothing was changed; open it again.
refused-fix-answer-missing = Something is still to be chosen or filled in. Nothing was changed.
refused-fix-answer-unfit = What was chosen does not fit here. Nothing was changed; choose again.
refused-fix-name-same = “{ $name }” is the name it has already. Give it another one.
refused-fix-same-twice = The same was chosen twice. Nothing was changed; choose two different ones.

refused-element-not-found = There is no element with the id or name “{ $name }”.
refused-element-ambiguous = Several elements are called “{ $name }”. Name the one you mean by its id: { $ids }.

# Waivers.
refused-waiver-incomplete = { $what ->
    [reason] A waiver needs a reason. Nothing was changed.
    [who] A waiver needs someone who decided it. Nothing was changed.
   *[code] A waiver needs the rule it is about. Nothing was changed.
}
refused-waiver-date = “{ $until }” is no date. Write it as year, month and day: 2027-06-30.
refused-waiver-unknown = This waiver is no longer in the model. Nothing was changed.
refused-scenario-name-missing = A scenario needs a name. Nothing was changed.
refused-merge-base-unknown = It is not known from which state both come. Choose the version that both began with. Nothing was changed.
refused-backup-not-found = There is no backup “{ $file }” any more. Nothing was changed.
refused-conflict-unknown = This conflict is no longer open. Nothing was changed.
refused-conflict-misfit = This side of the conflict no longer fits the model. Nothing was changed.
refused-conflict-end-missing = This side of the conflict needs an element that is no longer in the model. Choose the other side, or settle the conflict about that element first. Nothing was changed.
refused-join-kinds = “{ $keep }” and “{ $drop }” cannot become one: only two different elements of one kind can. Nothing was changed.

refused-pack-unreadable = The rule pack “{ $file }” cannot be read: { $detail }. Nothing was checked; name another file.
refused-pack-too-large = The rule pack “{ $file }” has more than { $limit } kB. Nothing was checked; shorten it, or put parts into packs that it extends.
refused-pack-no-text = The rule pack “{ $file }” is no text in UTF-8. Nothing was checked; save it as UTF-8.
refused-rule-pack-too-large = The rule pack has more than { $limit } kB. Nothing was changed; shorten it.
refused-waiver-end-required = Under this rule pack a waiver needs an end date. Nothing was waived; add one.
refused-rule-pack-broken = The rule pack cannot be edited here as long as it is no valid TOML. Nothing was changed; correct it as text first.

# Cells of a table.
refused-cell-locked = This cell cannot be edited. { $why }
refused-cell-gone = This column is no longer there. Nothing was changed.
refused-cell-one-name = Exactly one name belongs here.
refused-cell-name-unknown = “{ $name }” does not exist yet, and what it would be cannot be told from this column. Edit the cell and choose what to create.
refused-letter-unknown = “{ $letter }” is no letter of this matrix. It takes { $letters }.
