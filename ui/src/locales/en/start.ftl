### The start screen.
start-claim = Draw how you go to market. See where it doesn’t carry.
start-sketch = Sketch with the room
start-sketch-how = Type a name, press Enter
start-template = Start from a template
start-template-how = A structure to argue with
start-sample = Look at a sample
start-sample-how = A fictional company, yours to change
start-open = Open a file
start-open-how = or drop one here
start-open-kinds = .gtm or .gtm.json
start-drop = Drop the file to open it
start-drop-path = A browser does not tell where a dropped file lies. Please give its path.
start-recent = Recent
start-recent-none = Models you open or begin appear here.
start-recent-all = All { $count } models
start-recent-few = Fewer
start-missing = File not found
start-flaws =
    { $count ->
        [0] No flaws
        [one] 1 flaw
       *[other] { $count } flaws
    }
start-templates = Templates
start-samples = Sample models
start-samples-copy = Opened as a copy
start-elements =
    { $count ->
        [0] Empty
        [one] 1 element
       *[other] { $count } elements
    }
start-language = Language
start-theme = Theme
start-path = Path of the file
start-path-open = Open
start-unreachable = Tragwerk’s core does not answer.
