# Datumsangaben ausgeschrieben. Tag und Jahr sind Texte, damit kein Trennzeichen hineingerät.

date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }

month-01 = Januar
month-02 = Februar
month-03 = März
month-04 = April
month-05 = Mai
month-06 = Juni
month-07 = Juli
month-08 = August
month-09 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
