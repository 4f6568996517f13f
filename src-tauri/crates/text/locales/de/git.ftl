# Git, das Modelle für Teams versioniert.

git-set-up = Git zeigt Modelle hier jetzt in Worten. Nehmen Sie .gitattributes in einen Commit auf; in jedem Klon läuft „tragwerk git-setup“ einmal.
    .before = Git zeigt Modelle hier schon in Worten.
git-undone = Git behandelt Modelle hier wieder wie andere Dateien.
    .before = Es war nichts zurückzunehmen.

refused-git-missing = Git wurde nicht gefunden. Installieren Sie es und versuchen Sie es noch einmal. Nichts wurde geändert.
refused-git-no-repository = Dieser Ordner liegt in keinem Git-Repository. Wechseln Sie in eines (oder rufen Sie „git init“ auf) und versuchen Sie es noch einmal. Nichts wurde geändert.
refused-git-foreign-driver = Für Modelle ist hier ein anderer Treiber eingestellt, und er bleibt: { $key } ist „{ $value }“. Nehmen Sie ihn zuerst weg, wenn Tragwerk Modelle zeigen soll. Nichts wurde geändert.
refused-git-failed = Git hat nicht getan, worum es gebeten wurde: { $detail }
