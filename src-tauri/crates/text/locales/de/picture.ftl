# Wörter in Bildern: was `diagram` als Wendung erfragt, und was ein Export um die Zeichnung herum ergänzt.

# Der Buchstabe einer Verantwortung. Er ist in jeder Sprache derselbe, damit ein gemischter Raum dasselbe Bild liest.
picture-letter-accountable_for = A
picture-letter-responsible_for = R
picture-letter-consulted_on = C
picture-letter-informed_of = I
picture-letter-decides = D
picture-letter-recommends = E
picture-letter-agrees_to = V

# Ein Übergang: $kind ist forward, back, pause oder re_entry; $share der Anteil in Prozent, wo bekannt.
picture-transition = { $kind ->
    [back] zurück
    [pause] Pause
    [re_entry] Wiedereinstieg
   *[forward] vorwärts
}
    .share = { picture-transition } { $share } %

# $count Rollen, die zu einer Einheit gehören.
picture-roles = { $count ->
    [one] 1 Rolle
   *[other] { $count } Rollen
}

# $horizon, wie es jemand geschrieben hat: ein Jahr, ein Datum, eine Wendung.
picture-horizon = bis { $horizon }

picture-sla = SLA { $sla }

# $system ist das führende System eines Datenobjekts.
picture-master = führend: { $system }

# Grenzen eines Segments in $dimension (kann leer sein).
picture-range = { $from }–{ $to } { $dimension }
    .from = ab { $from } { $dimension }
    .to = bis { $to } { $dimension }

picture-vacant = unbesetzt

# Wofür eine Rolle rechenschaftspflichtig ist ($accountable) und was sie entscheidet ($decides); eines kann 0 sein.
picture-answers = A { $accountable } · D { $decides }
    .accountable = A { $accountable }
    .decides = D { $decides }

picture-no-owner = Ohne Zuständigkeit

# Linienarten in der Legende.
picture-line-flow = Ablauf
picture-line-back = zurück
picture-line-pause = Pause
picture-line-re_entry = Wiedereinstieg
picture-line-information = Information
picture-line-authority = Grundlage, Gremium, Prüfung
picture-line-responsibility = Verantwortung
picture-line-directs = steuert
picture-line-steering = zahlt ein, verfolgt, belohnt
picture-line-structure = gehört zu
picture-line-conflict = im Konflikt
picture-line-plain = andere Beziehung

# Markenarten in der Legende: gefüllt ist ein Mangel, hohl eine Lücke.
picture-mark-flaw-error = Mangel: trägt nicht
picture-mark-flaw-warning = Mangel: schwach
picture-mark-flaw-hint = Mangel: eine Frage wert
picture-mark-gap-error = Lücke: trägt nicht
picture-mark-gap-warning = Lücke: schwach
picture-mark-gap-hint = Lücke: eine Frage wert

# Zwei Stände in einem Bild: die Legende, der Weg vom alten zum neuen Ort, zweite Zeilen.
picture-difference-added = neu
picture-difference-removed = entfallen
picture-difference-changed = geändert
picture-difference-moved = umgehängt
picture-difference-ghost = alter Ort
picture-moved = umgehängt
picture-was = war { $text }
picture-moved-from = aus { $name }
picture-moved-to = jetzt in { $name }
picture-joined = neu in { $name }
picture-reports-to = berichtet an { $name }

# Um die Zeichnung herum.
picture-version = Version „{ $version }“
# Was über einen Export zu wissen ist.
export-names-small = Namen sind kleiner als { $least } pt in { $views }. Sie werden größer, wenn eine Sicht weniger Elemente zeigt.

# Ein Teil einer Sicht, die auf mehrere Seiten verteilt ist.
picture-part = { $view } (Teil { $part } von { $of })
picture-part-named = { $view }: { $names } (Teil { $part } von { $of })
picture-leaving = { $count ->
    [one] 1 Beziehung führt zu anderen Teilen
   *[other] { $count } Beziehungen führen zu anderen Teilen
}

picture-unsaved = Arbeitsstand
# Was ein Vorleseprogramm von einem Bild sagt.
picture-described = { $viewpoint } „{ $view }“ des Modells „{ $model }“: { $elements ->
    [one] 1 Element
   *[other] { $elements } Elemente
}, { $relations ->
    [one] 1 Beziehung
   *[other] { $relations } Beziehungen
}.
