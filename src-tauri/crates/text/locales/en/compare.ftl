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
