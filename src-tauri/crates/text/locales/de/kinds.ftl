# Element kinds and layers, as in the metamodel.
#
# The value is the name as a heading or label says it; the attributes are the forms inside a sentence:
# `.inline` bare, `.a-dative` with its article in the case that German needs (English
# has it too, so that both languages can be asked for the same). Add a case when a sentence needs it.

kind-ambition = Strategische Ambition
    .plural = Strategische Ambitionen
    .inline = strategische Ambition
    .a-dative = einer strategischen Ambition
kind-goal = Ziel
    .plural = Ziele
    .inline = Ziel
    .a-dative = einem Ziel
kind-conflict = Konflikt
    .plural = Konflikte
    .inline = Konflikt
    .a-dative = einem Konflikt
kind-offering = Angebot
    .plural = Angebote
    .inline = Angebot
    .a-dative = einem Angebot
kind-segment = Marktsegment
    .plural = Marktsegmente
    .inline = Marktsegment
    .a-dative = einem Marktsegment
kind-buyer_role = Buying-Center-Rolle
    .plural = Buying-Center-Rollen
    .inline = Buying-Center-Rolle
    .a-dative = einer Buying-Center-Rolle
kind-journey_stage = Kaufphase
    .plural = Kaufphasen
    .inline = Kaufphase
    .a-dative = einer Kaufphase
kind-channel = Kanal
    .plural = Kanäle
    .inline = Kanal
    .a-dative = einem Kanal
kind-unit = Einheit
    .plural = Einheiten
    .inline = Einheit
    .a-dative = einer Einheit
kind-role = Rolle
    .plural = Rollen
    .inline = Rolle
    .a-dative = einer Rolle
kind-forum = Gremium
    .plural = Gremien
    .inline = Gremium
    .a-dative = einem Gremium
kind-decision = Entscheidung
    .plural = Entscheidungen
    .inline = Entscheidung
    .a-dative = einer Entscheidung
kind-policy = Leitlinie
    .plural = Leitlinien
    .inline = Leitlinie
    .a-dative = einer Leitlinie
kind-metric = Kennzahl
    .plural = Kennzahlen
    .inline = Kennzahl
    .a-dative = einer Kennzahl
kind-data_object = Datenobjekt
    .plural = Datenobjekte
    .inline = Datenobjekt
    .a-dative = einem Datenobjekt
kind-incentive = Anreiz
    .plural = Anreize
    .inline = Anreiz
    .a-dative = einem Anreiz
kind-activity = Aktivität
    .plural = Aktivitäten
    .inline = Aktivität
    .a-dative = einer Aktivität
kind-handoff = Übergabe
    .plural = Übergaben
    .inline = Übergabe
    .a-dative = einer Übergabe
kind-system = System
    .plural = Systeme
    .inline = System
    .a-dative = einem System
kind-automation = Automatisierung
    .plural = Automatisierungen
    .inline = Automatisierung
    .a-dative = einer Automatisierung

layer-strategy = Strategie
layer-market = Markt
layer-organisation = Organisation
layer-decision = Entscheidung
layer-information = Information
layer-governance = Steuerung
layer-execution = Ausführung

# The same forms chosen by the id in $kind, for sentences: { in-kind } “{ $name }”.
# An id that is no kind stands for itself.

in-kind = { $kind ->
    [ambition] { kind-ambition.inline }
    [goal] { kind-goal.inline }
    [conflict] { kind-conflict.inline }
    [offering] { kind-offering.inline }
    [segment] { kind-segment.inline }
    [buyer_role] { kind-buyer_role.inline }
    [journey_stage] { kind-journey_stage.inline }
    [channel] { kind-channel.inline }
    [unit] { kind-unit.inline }
    [role] { kind-role.inline }
    [forum] { kind-forum.inline }
    [decision] { kind-decision.inline }
    [policy] { kind-policy.inline }
    [metric] { kind-metric.inline }
    [data_object] { kind-data_object.inline }
    [incentive] { kind-incentive.inline }
    [activity] { kind-activity.inline }
    [handoff] { kind-handoff.inline }
    [system] { kind-system.inline }
    [automation] { kind-automation.inline }
   *[other] { $kind }
}
