# Zwei Stände eines Modells nebeneinander.

# Welcher Stand es ist, und welcher Art.
point-now = Jetzt
    .detail = aktueller Stand, { $date }
point-version = { $name }
    .detail = Version vom { $date }
point-scenario = { $name }
    .detail = Szenario, aktueller Stand
point-file = { $name }
    .detail = Datei „{ $file }“
