# The native menu: `menu-<id of the entry>`.

menu-menu_file = File
menu-new = New model
menu-open = Open …
menu-save_version = Save version …
menu-versions = Versions
menu-compare = Compare
menu-merge = Merge …
menu-export = Export …
menu-copy_picture = Copy as picture
menu-share_copy = Share a copy …
menu-new_scenario = New scenario …
menu-scenarios = Scenarios …
menu-close = Close model
menu-quit = Quit
menu-menu_edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-delete = Delete
menu-select_all = Select all
menu-menu_view = View
menu-zoom_in = Zoom in
menu-zoom_out = Zoom out
menu-zoom_fit = Fit to window
menu-questions = Open questions
menu-integration = What holds the units together
menu-decisions = Decisions in a sentence
menu-rule_pack = Rule pack
menu-waivers = Waivers
menu-theme_light = Light
menu-theme_dark = Dark
menu-theme_system = As the system
menu-menu_language = Language
menu-language_en = English
menu-language_de = Deutsch
menu-menu_help = Help
menu-shortcuts = Keyboard shortcuts
menu-about = About Tragwerk

# What the shell itself says. It puts the named values in, so they pass through as they are.
menu-unknown_option = There is no option { $option }. Start the program with a model file, or without anything.
menu-no_display = No display was found, so no window can be opened. Start the program in a graphical session, or use the command line program “tragwerk”.
menu-no_window = The window could not be opened: { $reason }
menu-fault = Something went wrong inside the program. Your file is as it was after the last visible edit. The log has the detail under { $log }.
