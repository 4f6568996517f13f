# Git, which versions models for teams.

git-set-up = Git now shows models here in words. Commit .gitattributes; every clone runs “tragwerk git-setup” once.
    .before = Git shows models here in words already.
git-undone = Git treats models here like other files again.
    .before = There was nothing to take away.

refused-git-missing = Git was not found. Install it, then try again. Nothing was changed.
refused-git-no-repository = This folder lies in no git repository. Go to one (or run “git init”), then try again. Nothing was changed.
refused-git-foreign-driver = Another driver is set for models here, and it stays: { $key } is “{ $value }”. Take it away first if Tragwerk is to show models. Nothing was changed.
refused-git-failed = Git did not do what was asked: { $detail }
