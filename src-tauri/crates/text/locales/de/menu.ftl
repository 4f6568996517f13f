# Das Menü des Fensters: `menu-<Id des Eintrags>`.

menu-menu_file = Datei
menu-new = Neues Modell
menu-open = Öffnen …
menu-save_version = Version sichern …
menu-versions = Versionen
menu-compare = Vergleichen
menu-merge = Zusammenführen …
menu-export = Exportieren …
menu-copy_picture = Als Bild kopieren
menu-share_copy = Kopie weitergeben …
menu-new_scenario = Neues Szenario …
menu-scenarios = Szenarien …
menu-close = Modell schließen
menu-quit = Beenden
menu-menu_edit = Bearbeiten
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-delete = Löschen
menu-select_all = Alles auswählen
menu-menu_view = Ansicht
menu-zoom_in = Vergrößern
menu-zoom_out = Verkleinern
menu-zoom_fit = Ganz zeigen
menu-questions = Offene Fragen
menu-integration = Was die Einheiten verbindet
menu-decisions = Entscheidungen in einem Satz
menu-rule_pack = Regelpaket
menu-waivers = Ausnahmen
menu-theme_light = Hell
menu-theme_dark = Dunkel
menu-theme_system = Wie das System
menu-menu_language = Sprache
menu-language_en = English
menu-language_de = Deutsch
menu-menu_help = Hilfe
menu-shortcuts = Tastenkürzel
menu-about = Über Tragwerk

# Was die Fensterhülle selbst sagt. Sie setzt die benannten Werte ein; hier gehen sie unverändert durch.
menu-unknown_option = Die Option { $option } gibt es nicht. Das Programm wird mit einer Modelldatei gestartet oder ganz ohne Angabe.
menu-no_display = Es wurde kein Bildschirm gefunden, deshalb lässt sich kein Fenster öffnen. Bitte in einer grafischen Sitzung starten oder das Kommandozeilenprogramm „tragwerk“ benutzen.
menu-no_window = Das Fenster ließ sich nicht öffnen: { $reason }
menu-fault = Im Programm ist etwas schiefgegangen. Die Datei ist so, wie sie nach der letzten sichtbaren Änderung war. Einzelheiten stehen im Protokoll unter { $log }.
