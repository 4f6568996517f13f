# Two states of a model beside each other.

# Which state it is, and what kind.
point-now = Now
    .detail = as it is, { $date }
point-version = { $name }
    .detail = version of { $date }
point-scenario = { $name }
    .detail = scenario, as it is
point-file = { $name }
    .detail = file “{ $file }”

# Everything a model says, one fact a line (`tragwerk show --facts`; git compares these lines).
fact-model = Model “{ $name }”
fact-language = Written in: { $language }
fact-description = About “{ $name }”: { $line }
fact-element = { $kind } “{ $name }”
fact-attribute = “{ $name }”: { $attribute } is “{ $value }”
    .relation = { $name }: { $attribute } is “{ $value }”
fact-tag = “{ $name }” is tagged “{ $tag }”
fact-statement = “{ $source }” says about “{ $name }”: { $attribute } is “{ $value }”
    .relation = “{ $source }” says about { $name }: { $attribute } is “{ $value }”
# A relation where it needs a name: $relation reads from source to target.
fact-relation = “{ $source }” – { $relation } – “{ $target }”
fact-view = View “{ $view }” ({ $viewpoint })
fact-place = View “{ $view }” shows “{ $name }” at { $x } { $y }, { $width } × { $height }
fact-route = View “{ $view }” draws the line from “{ $source }” to “{ $target }” over { $corners }
fact-note = View “{ $view }” has the note “{ $name }” at { $x } { $y }, { $width } × { $height }
fact-waiver = { $code } is waived for “{ $name }”: { $reason } ({ $who }, until { $until })
fact-rules = Own rules: { $line }

value-yes = yes
value-no = no
