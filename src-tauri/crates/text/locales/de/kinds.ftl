# Element kinds and layers, as in the metamodel.
#
# The value is the name as a heading or label says it; the attributes are the forms inside a sentence:
# `.inline` bare, `.a` and `.the` with an article, in the cases that German tells apart (English repeats them,
# so that both languages can be asked for the same), `.of-the` the genitive.

kind-ambition = Strategische Ambition
    .plural = Strategische Ambitionen
    .inline = strategische Ambition
    .inline-plural = strategische Ambitionen
    .a = eine strategische Ambition
    .a-dative = einer strategischen Ambition
    .a-accusative = eine strategische Ambition
    .the = die strategische Ambition
    .the-dative = der strategischen Ambition
    .the-accusative = die strategische Ambition
    .of-the = der strategischen Ambition
kind-goal = Ziel
    .plural = Ziele
    .inline = Ziel
    .inline-plural = Ziele
    .a = ein Ziel
    .a-dative = einem Ziel
    .a-accusative = ein Ziel
    .the = das Ziel
    .the-dative = dem Ziel
    .the-accusative = das Ziel
    .of-the = des Ziels
kind-conflict = Konflikt
    .plural = Konflikte
    .inline = Konflikt
    .inline-plural = Konflikte
    .a = ein Konflikt
    .a-dative = einem Konflikt
    .a-accusative = einen Konflikt
    .the = der Konflikt
    .the-dative = dem Konflikt
    .the-accusative = den Konflikt
    .of-the = des Konflikts
kind-offering = Angebot
    .plural = Angebote
    .inline = Angebot
    .inline-plural = Angebote
    .a = ein Angebot
    .a-dative = einem Angebot
    .a-accusative = ein Angebot
    .the = das Angebot
    .the-dative = dem Angebot
    .the-accusative = das Angebot
    .of-the = des Angebots
kind-segment = Marktsegment
    .plural = Marktsegmente
    .inline = Marktsegment
    .inline-plural = Marktsegmente
    .a = ein Marktsegment
    .a-dative = einem Marktsegment
    .a-accusative = ein Marktsegment
    .the = das Marktsegment
    .the-dative = dem Marktsegment
    .the-accusative = das Marktsegment
    .of-the = des Marktsegments
kind-buyer_role = Buying-Center-Rolle
    .plural = Buying-Center-Rollen
    .inline = Buying-Center-Rolle
    .inline-plural = Buying-Center-Rollen
    .a = eine Buying-Center-Rolle
    .a-dative = einer Buying-Center-Rolle
    .a-accusative = eine Buying-Center-Rolle
    .the = die Buying-Center-Rolle
    .the-dative = der Buying-Center-Rolle
    .the-accusative = die Buying-Center-Rolle
    .of-the = der Buying-Center-Rolle
kind-journey_stage = Kaufphase
    .plural = Kaufphasen
    .inline = Kaufphase
    .inline-plural = Kaufphasen
    .a = eine Kaufphase
    .a-dative = einer Kaufphase
    .a-accusative = eine Kaufphase
    .the = die Kaufphase
    .the-dative = der Kaufphase
    .the-accusative = die Kaufphase
    .of-the = der Kaufphase
kind-channel = Kanal
    .plural = Kanäle
    .inline = Kanal
    .inline-plural = Kanäle
    .a = ein Kanal
    .a-dative = einem Kanal
    .a-accusative = einen Kanal
    .the = der Kanal
    .the-dative = dem Kanal
    .the-accusative = den Kanal
    .of-the = des Kanals
kind-unit = Einheit
    .plural = Einheiten
    .inline = Einheit
    .inline-plural = Einheiten
    .a = eine Einheit
    .a-dative = einer Einheit
    .a-accusative = eine Einheit
    .the = die Einheit
    .the-dative = der Einheit
    .the-accusative = die Einheit
    .of-the = der Einheit
kind-role = Rolle
    .plural = Rollen
    .inline = Rolle
    .inline-plural = Rollen
    .a = eine Rolle
    .a-dative = einer Rolle
    .a-accusative = eine Rolle
    .the = die Rolle
    .the-dative = der Rolle
    .the-accusative = die Rolle
    .of-the = der Rolle
kind-forum = Gremium
    .plural = Gremien
    .inline = Gremium
    .inline-plural = Gremien
    .a = ein Gremium
    .a-dative = einem Gremium
    .a-accusative = ein Gremium
    .the = das Gremium
    .the-dative = dem Gremium
    .the-accusative = das Gremium
    .of-the = des Gremiums
kind-decision = Entscheidung
    .plural = Entscheidungen
    .inline = Entscheidung
    .inline-plural = Entscheidungen
    .a = eine Entscheidung
    .a-dative = einer Entscheidung
    .a-accusative = eine Entscheidung
    .the = die Entscheidung
    .the-dative = der Entscheidung
    .the-accusative = die Entscheidung
    .of-the = der Entscheidung
kind-policy = Leitlinie
    .plural = Leitlinien
    .inline = Leitlinie
    .inline-plural = Leitlinien
    .a = eine Leitlinie
    .a-dative = einer Leitlinie
    .a-accusative = eine Leitlinie
    .the = die Leitlinie
    .the-dative = der Leitlinie
    .the-accusative = die Leitlinie
    .of-the = der Leitlinie
kind-metric = Kennzahl
    .plural = Kennzahlen
    .inline = Kennzahl
    .inline-plural = Kennzahlen
    .a = eine Kennzahl
    .a-dative = einer Kennzahl
    .a-accusative = eine Kennzahl
    .the = die Kennzahl
    .the-dative = der Kennzahl
    .the-accusative = die Kennzahl
    .of-the = der Kennzahl
kind-data_object = Datenobjekt
    .plural = Datenobjekte
    .inline = Datenobjekt
    .inline-plural = Datenobjekte
    .a = ein Datenobjekt
    .a-dative = einem Datenobjekt
    .a-accusative = ein Datenobjekt
    .the = das Datenobjekt
    .the-dative = dem Datenobjekt
    .the-accusative = das Datenobjekt
    .of-the = des Datenobjekts
kind-incentive = Anreiz
    .plural = Anreize
    .inline = Anreiz
    .inline-plural = Anreize
    .a = ein Anreiz
    .a-dative = einem Anreiz
    .a-accusative = einen Anreiz
    .the = der Anreiz
    .the-dative = dem Anreiz
    .the-accusative = den Anreiz
    .of-the = des Anreizes
kind-activity = Aktivität
    .plural = Aktivitäten
    .inline = Aktivität
    .inline-plural = Aktivitäten
    .a = eine Aktivität
    .a-dative = einer Aktivität
    .a-accusative = eine Aktivität
    .the = die Aktivität
    .the-dative = der Aktivität
    .the-accusative = die Aktivität
    .of-the = der Aktivität
kind-handoff = Übergabe
    .plural = Übergaben
    .inline = Übergabe
    .inline-plural = Übergaben
    .a = eine Übergabe
    .a-dative = einer Übergabe
    .a-accusative = eine Übergabe
    .the = die Übergabe
    .the-dative = der Übergabe
    .the-accusative = die Übergabe
    .of-the = der Übergabe
kind-system = System
    .plural = Systeme
    .inline = System
    .inline-plural = Systeme
    .a = ein System
    .a-dative = einem System
    .a-accusative = ein System
    .the = das System
    .the-dative = dem System
    .the-accusative = das System
    .of-the = des Systems
kind-automation = Automatisierung
    .plural = Automatisierungen
    .inline = Automatisierung
    .inline-plural = Automatisierungen
    .a = eine Automatisierung
    .a-dative = einer Automatisierung
    .a-accusative = eine Automatisierung
    .the = die Automatisierung
    .the-dative = der Automatisierung
    .the-accusative = die Automatisierung
    .of-the = der Automatisierung

layer-strategy = Strategie
layer-market = Markt
layer-organisation = Organisation
layer-decision = Entscheidung
layer-information = Information
layer-governance = Steuerung
layer-execution = Ausführung

# The same forms chosen by the id in $kind, for sentences: { the-kind-accusative } “{ $name }”.
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
in-kinds = { $kind ->
    [ambition] { kind-ambition.inline-plural }
    [goal] { kind-goal.inline-plural }
    [conflict] { kind-conflict.inline-plural }
    [offering] { kind-offering.inline-plural }
    [segment] { kind-segment.inline-plural }
    [buyer_role] { kind-buyer_role.inline-plural }
    [journey_stage] { kind-journey_stage.inline-plural }
    [channel] { kind-channel.inline-plural }
    [unit] { kind-unit.inline-plural }
    [role] { kind-role.inline-plural }
    [forum] { kind-forum.inline-plural }
    [decision] { kind-decision.inline-plural }
    [policy] { kind-policy.inline-plural }
    [metric] { kind-metric.inline-plural }
    [data_object] { kind-data_object.inline-plural }
    [incentive] { kind-incentive.inline-plural }
    [activity] { kind-activity.inline-plural }
    [handoff] { kind-handoff.inline-plural }
    [system] { kind-system.inline-plural }
    [automation] { kind-automation.inline-plural }
   *[other] { $kind }
}
a-kind = { $kind ->
    [ambition] { kind-ambition.a }
    [goal] { kind-goal.a }
    [conflict] { kind-conflict.a }
    [offering] { kind-offering.a }
    [segment] { kind-segment.a }
    [buyer_role] { kind-buyer_role.a }
    [journey_stage] { kind-journey_stage.a }
    [channel] { kind-channel.a }
    [unit] { kind-unit.a }
    [role] { kind-role.a }
    [forum] { kind-forum.a }
    [decision] { kind-decision.a }
    [policy] { kind-policy.a }
    [metric] { kind-metric.a }
    [data_object] { kind-data_object.a }
    [incentive] { kind-incentive.a }
    [activity] { kind-activity.a }
    [handoff] { kind-handoff.a }
    [system] { kind-system.a }
    [automation] { kind-automation.a }
   *[other] { $kind }
}
a-kind-dative = { $kind ->
    [ambition] { kind-ambition.a-dative }
    [goal] { kind-goal.a-dative }
    [conflict] { kind-conflict.a-dative }
    [offering] { kind-offering.a-dative }
    [segment] { kind-segment.a-dative }
    [buyer_role] { kind-buyer_role.a-dative }
    [journey_stage] { kind-journey_stage.a-dative }
    [channel] { kind-channel.a-dative }
    [unit] { kind-unit.a-dative }
    [role] { kind-role.a-dative }
    [forum] { kind-forum.a-dative }
    [decision] { kind-decision.a-dative }
    [policy] { kind-policy.a-dative }
    [metric] { kind-metric.a-dative }
    [data_object] { kind-data_object.a-dative }
    [incentive] { kind-incentive.a-dative }
    [activity] { kind-activity.a-dative }
    [handoff] { kind-handoff.a-dative }
    [system] { kind-system.a-dative }
    [automation] { kind-automation.a-dative }
   *[other] { $kind }
}
a-kind-accusative = { $kind ->
    [ambition] { kind-ambition.a-accusative }
    [goal] { kind-goal.a-accusative }
    [conflict] { kind-conflict.a-accusative }
    [offering] { kind-offering.a-accusative }
    [segment] { kind-segment.a-accusative }
    [buyer_role] { kind-buyer_role.a-accusative }
    [journey_stage] { kind-journey_stage.a-accusative }
    [channel] { kind-channel.a-accusative }
    [unit] { kind-unit.a-accusative }
    [role] { kind-role.a-accusative }
    [forum] { kind-forum.a-accusative }
    [decision] { kind-decision.a-accusative }
    [policy] { kind-policy.a-accusative }
    [metric] { kind-metric.a-accusative }
    [data_object] { kind-data_object.a-accusative }
    [incentive] { kind-incentive.a-accusative }
    [activity] { kind-activity.a-accusative }
    [handoff] { kind-handoff.a-accusative }
    [system] { kind-system.a-accusative }
    [automation] { kind-automation.a-accusative }
   *[other] { $kind }
}
the-kind = { $kind ->
    [ambition] { kind-ambition.the }
    [goal] { kind-goal.the }
    [conflict] { kind-conflict.the }
    [offering] { kind-offering.the }
    [segment] { kind-segment.the }
    [buyer_role] { kind-buyer_role.the }
    [journey_stage] { kind-journey_stage.the }
    [channel] { kind-channel.the }
    [unit] { kind-unit.the }
    [role] { kind-role.the }
    [forum] { kind-forum.the }
    [decision] { kind-decision.the }
    [policy] { kind-policy.the }
    [metric] { kind-metric.the }
    [data_object] { kind-data_object.the }
    [incentive] { kind-incentive.the }
    [activity] { kind-activity.the }
    [handoff] { kind-handoff.the }
    [system] { kind-system.the }
    [automation] { kind-automation.the }
   *[other] { $kind }
}
the-kind-dative = { $kind ->
    [ambition] { kind-ambition.the-dative }
    [goal] { kind-goal.the-dative }
    [conflict] { kind-conflict.the-dative }
    [offering] { kind-offering.the-dative }
    [segment] { kind-segment.the-dative }
    [buyer_role] { kind-buyer_role.the-dative }
    [journey_stage] { kind-journey_stage.the-dative }
    [channel] { kind-channel.the-dative }
    [unit] { kind-unit.the-dative }
    [role] { kind-role.the-dative }
    [forum] { kind-forum.the-dative }
    [decision] { kind-decision.the-dative }
    [policy] { kind-policy.the-dative }
    [metric] { kind-metric.the-dative }
    [data_object] { kind-data_object.the-dative }
    [incentive] { kind-incentive.the-dative }
    [activity] { kind-activity.the-dative }
    [handoff] { kind-handoff.the-dative }
    [system] { kind-system.the-dative }
    [automation] { kind-automation.the-dative }
   *[other] { $kind }
}
the-kind-accusative = { $kind ->
    [ambition] { kind-ambition.the-accusative }
    [goal] { kind-goal.the-accusative }
    [conflict] { kind-conflict.the-accusative }
    [offering] { kind-offering.the-accusative }
    [segment] { kind-segment.the-accusative }
    [buyer_role] { kind-buyer_role.the-accusative }
    [journey_stage] { kind-journey_stage.the-accusative }
    [channel] { kind-channel.the-accusative }
    [unit] { kind-unit.the-accusative }
    [role] { kind-role.the-accusative }
    [forum] { kind-forum.the-accusative }
    [decision] { kind-decision.the-accusative }
    [policy] { kind-policy.the-accusative }
    [metric] { kind-metric.the-accusative }
    [data_object] { kind-data_object.the-accusative }
    [incentive] { kind-incentive.the-accusative }
    [activity] { kind-activity.the-accusative }
    [handoff] { kind-handoff.the-accusative }
    [system] { kind-system.the-accusative }
    [automation] { kind-automation.the-accusative }
   *[other] { $kind }
}
of-the-kind = { $kind ->
    [ambition] { kind-ambition.of-the }
    [goal] { kind-goal.of-the }
    [conflict] { kind-conflict.of-the }
    [offering] { kind-offering.of-the }
    [segment] { kind-segment.of-the }
    [buyer_role] { kind-buyer_role.of-the }
    [journey_stage] { kind-journey_stage.of-the }
    [channel] { kind-channel.of-the }
    [unit] { kind-unit.of-the }
    [role] { kind-role.of-the }
    [forum] { kind-forum.of-the }
    [decision] { kind-decision.of-the }
    [policy] { kind-policy.of-the }
    [metric] { kind-metric.of-the }
    [data_object] { kind-data_object.of-the }
    [incentive] { kind-incentive.of-the }
    [activity] { kind-activity.of-the }
    [handoff] { kind-handoff.of-the }
    [system] { kind-system.of-the }
    [automation] { kind-automation.of-the }
   *[other] { $kind }
}
